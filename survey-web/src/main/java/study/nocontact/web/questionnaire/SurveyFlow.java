package study.nocontact.web.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.Topic;

/** The way from one page to the next: no page depends on anything but the form that was sent. */
public final class SurveyFlow {

  private SurveyFlow() {}

  /** The first page of questions of a new form. */
  public static Outcome begin(FormState state) {
    Progress progress = Progress.of(state);
    return ask(progress, progress.route().topics().get(0), false);
  }

  /**
   * The answer to a form that was sent.
   *
   * @param state what was entered before
   * @param page the page of questions it was sent from, if it was one
   * @param typed the page's fields
   */
  public static Outcome respond(
      FormState state,
      Optional<Topic> page,
      boolean reviewing,
      Step step,
      Map<String, List<String>> typed) {
    Progress before = Progress.of(state);
    if (page.isPresent() && before.isOnRoute(page.get())) {
      return fromQuestions(before, page.get(), reviewing, step, typed);
    }
    return switch (step.kind()) {
      case SUBMIT -> submit(before);
      case CHANGE -> change(before, step);
      case BACK -> ask(before, before.route().last(), false);
      default -> resume(before, false, List.of());
    };
  }

  /** Keeps what was typed on a page without going anywhere. */
  public static FormState keep(
      FormState state, Optional<Topic> page, Map<String, List<String>> typed) {
    return page.map(topic -> state.typed(Progress.of(state).route().asked(topic), typed))
        .orElse(state);
  }

  private static Outcome fromQuestions(
      Progress before, Topic topic, boolean reviewing, Step step, Map<String, List<String>> typed) {
    List<Item<?>> asked = before.route().asked(topic);
    if (step.kind() == Step.Kind.NEXT || step.kind() == Step.Kind.SUBMIT) {
      return next(before.state().answered(asked, typed), topic, reviewing);
    }
    Progress kept = Progress.of(before.state().typed(asked, typed));
    return switch (step.kind()) {
      case BACK -> reviewing ? review(kept) : back(kept, topic);
      case CHANGE -> change(kept, step);
      default -> ask(kept, topic, reviewing);
    };
  }

  private static Outcome next(FormState answered, Topic topic, boolean reviewing) {
    Progress progress = Progress.of(answered);
    if (!progress.problemsToShow(topic).isEmpty()) {
      return new Outcome.Ask(progress, topic, reviewing, true, List.of());
    }
    List<Item<?>> dropped = progress.dropped();
    Progress cleaned = Progress.of(answered.without(dropped));
    if (reviewing) {
      return resume(cleaned, true, dropped);
    }
    return cleaned
        .route()
        .after(topic)
        .<Outcome>map(after -> new Outcome.Ask(cleaned, after, false, false, dropped))
        .orElseGet(() -> new Outcome.Review(cleaned, false, dropped));
  }

  private static Outcome back(Progress kept, Topic topic) {
    return ask(kept, kept.route().before(topic).orElse(topic), false);
  }

  private static Outcome change(Progress progress, Step step) {
    return step.target()
        .filter(progress::isOnRoute)
        .map(topic -> ask(progress, topic, true))
        .orElseGet(() -> review(progress));
  }

  private static Outcome submit(Progress progress) {
    return progress.parsed().problems().isEmpty()
        ? new Outcome.Submit(progress)
        : new Outcome.Review(progress, true, List.of());
  }

  private static Outcome resume(Progress progress, boolean reviewing, List<Item<?>> dropped) {
    return progress
        .firstUnfinished()
        .<Outcome>map(topic -> new Outcome.Ask(progress, topic, reviewing, false, dropped))
        .orElseGet(() -> new Outcome.Review(progress, false, dropped));
  }

  private static Outcome ask(Progress progress, Topic topic, boolean reviewing) {
    return new Outcome.Ask(progress, topic, reviewing, false, List.of());
  }

  private static Outcome review(Progress progress) {
    return new Outcome.Review(progress, false, List.of());
  }
}
