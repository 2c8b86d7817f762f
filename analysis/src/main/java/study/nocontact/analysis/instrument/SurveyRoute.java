package study.nocontact.analysis.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The way through the survey for given answers. */
public final class SurveyRoute {

  private final Answers answers;
  private final List<Item<?>> items;
  private final List<Topic> topics;

  /** The route of somebody who has answered this much. */
  public SurveyRoute(Answers answers) {
    this(answers, SurveyInstrument.ITEMS);
  }

  /** A route on which only these questions can be asked. */
  SurveyRoute(Answers answers, List<Item<?>> items) {
    this.answers = answers;
    this.items = items;
    this.topics = Arrays.stream(Topic.values()).filter(topic -> !asked(topic).isEmpty()).toList();
  }

  /** The pages of the route, in order. */
  public List<Topic> topics() {
    return topics;
  }

  /** The questions of a page that are asked. */
  public List<Item<?>> asked(Topic topic) {
    return topic.items().stream()
        .filter(item -> items.contains(item) && item.universe().holds(answers))
        .toList();
  }

  /** The page after this one; empty at the end, where the review follows. */
  public Optional<Topic> after(Topic topic) {
    return topics.stream().filter(other -> other.compareTo(topic) > 0).findFirst();
  }

  /** The page before this one; empty at the first page. */
  public Optional<Topic> before(Topic topic) {
    return topics.stream()
        .filter(other -> other.compareTo(topic) < 0)
        .reduce((earlier, later) -> later);
  }

  /** The last page. */
  public Topic last() {
    return topics.get(topics.size() - 1);
  }
}
