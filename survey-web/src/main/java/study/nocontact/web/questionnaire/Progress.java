package study.nocontact.web.questionnaire;

import java.util.List;
import java.util.Optional;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.ParsedAnswers;
import study.nocontact.analysis.instrument.Problem;
import study.nocontact.analysis.instrument.SurveyRoute;
import study.nocontact.analysis.instrument.Topic;

/** How far a form is filled in, derived from its state. */
public record Progress(FormState state, ParsedAnswers parsed, SurveyRoute route) {

  static Progress of(FormState state) {
    ParsedAnswers parsed = state.occasion().parse(state.fields());
    return new Progress(state, parsed, state.occasion().route(parsed.answers()));
  }

  boolean isOnRoute(Topic topic) {
    return route.topics().contains(topic);
  }

  /** What the person can be told to mend on a page: nothing about questions not seen yet. */
  List<Problem> problemsToShow(Topic topic) {
    return parsed.problemsOn(topic).stream().filter(p -> state.hasSeen(p.item())).toList();
  }

  /** The first page with a question not seen yet or a problem; empty when all is done. */
  Optional<Topic> firstUnfinished() {
    return route.topics().stream()
        .filter(
            topic ->
                !parsed.problemsOn(topic).isEmpty()
                    || route.asked(topic).stream().anyMatch(item -> !state.hasSeen(item)))
        .findFirst();
  }

  /**
   * Answers to questions that are no longer asked. Empty while an answer before them needs mending:
   * only then is it certain that they do not come back.
   */
  List<Item<?>> dropped() {
    boolean certain = parsed.problems().stream().noneMatch(p -> state.hasSeen(p.item()));
    return certain ? parsed.dropped() : List.of();
  }
}
