package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.SurveyInstrument;
import study.nocontact.analysis.instrument.Topic;

class SurveyFlowTest {

  private static final FormState EMPTY =
      FormState.empty(new Occasion.First(ReturnCode.random(new Random(1)), false), Instant.EPOCH);
  private static final FormState LEFT_IN_SILENCE =
      with(
          "initiator", "ex",
          "since_breakup", "3",
          "since_breakup_unit", "months",
          "contact_policy", "none_on_purpose",
          "silence_decider", "me",
          "silence_any", "yes",
          "silence_state", "ongoing",
          "silence_length", "5",
          "silence_length_unit", "weeks",
          "back_together", "no");

  @Test
  void beginsWithHowItEnded() {
    assertThat(ask(SurveyFlow.begin(EMPTY)).topic()).isEqualTo(Topic.ENDING);
  }

  @Test
  void staysWhenARequiredAnswerIsMissing() {
    Outcome.Ask ask = ask(send(EMPTY, Topic.ENDING, false, "next", "initiator", "ex"));

    assertThat(ask.topic()).isEqualTo(Topic.ENDING);
    assertThat(ask.refused()).isTrue();
    assertThat(ask.progress().problemsToShow(Topic.ENDING))
        .extracting(problem -> problem.item().variable())
        .containsExactly("since_breakup");
    assertThat(ask.progress().state().fields()).containsEntry("initiator", List.of("ex"));
  }

  @Test
  void goesBackWithoutAskingWhetherAnythingIsRight() {
    Outcome.Ask ask =
        ask(send(LEFT_IN_SILENCE, Topic.SILENCE_LENGTH, false, "back", "silence_length", "x"));

    assertThat(ask.topic()).isEqualTo(Topic.SILENCE);
    assertThat(ask.refused()).isFalse();
    assertThat(ask.progress().state().fields()).containsEntry("silence_length", List.of("x"));
  }

  @Test
  void tellsOfNoProblemOnAPageNotSeenYet() {
    Outcome.Ask ask = ask(SurveyFlow.begin(EMPTY));

    assertThat(ask.progress().parsed().problems()).isNotEmpty();
    assertThat(ask.progress().problemsToShow(Topic.ENDING)).isEmpty();
  }

  @Test
  void dropsAnswersOfABranchThatIsLeftAndNamesThem() {
    Outcome.Ask ask =
        ask(send(LEFT_IN_SILENCE, Topic.CONTACT, false, "next", "contact_policy", "regular"));

    assertThat(ask.dropped()).containsExactly(SurveyInstrument.SILENCE_DECIDER);
    assertThat(ask.progress().state().fields()).doesNotContainKey("silence_decider");
  }

  @Test
  void dropsNothingWhileAnAnswerBeforeNeedsMending() {
    FormState doubtful = with(LEFT_IN_SILENCE, "contact_policy", "nonsense");

    Outcome.Ask ask =
        ask(
            send(
                doubtful,
                Topic.ENDING,
                false,
                "next",
                "initiator",
                "ex",
                "since_breakup",
                "3",
                "since_breakup_unit",
                "months"));

    assertThat(ask.dropped()).isEmpty();
    assertThat(ask.progress().state().fields()).containsKey("silence_decider");
  }

  @Test
  void returnsToTheReviewAfterAChangeThatAsksNothingNew() {
    FormState seen = seenAll(LEFT_IN_SILENCE);

    Outcome changed =
        send(seen, Topic.SINCE_THEN, true, "next", "back_together", "no", "new_partner_me", "no");

    assertThat(changed).isInstanceOf(Outcome.Review.class);
  }

  @Test
  void asksWhatAChangeAddsBeforeReturningToTheReview() {
    FormState seen = seenAll(LEFT_IN_SILENCE);

    Outcome.Ask ask = ask(send(seen, Topic.SINCE_THEN, true, "next", "back_together", "yes_still"));

    assertThat(ask.topic()).isEqualTo(Topic.WHEN);
    assertThat(ask.reviewing()).isTrue();
  }

  @Test
  void submitsOnlyWhatIsComplete() {
    Step submit = Step.read("submit");

    assertThat(SurveyFlow.respond(LEFT_IN_SILENCE, Optional.empty(), false, submit, Map.of()))
        .isInstanceOf(Outcome.Submit.class);
    assertThat(SurveyFlow.respond(EMPTY, Optional.empty(), false, submit, Map.of()))
        .isInstanceOfSatisfying(
            Outcome.Review.class, review -> assertThat(review.refused()).isTrue());
  }

  @Test
  void ignoresFieldsOfOtherPages() {
    Outcome.Ask ask =
        ask(send(EMPTY, Topic.ENDING, false, "stay", "back_together", "no", "initiator", "me"));

    assertThat(ask.progress().state().fields()).containsOnlyKeys("initiator");
  }

  @RepeatedTest(30)
  void everyWayThroughEndsAtTheReview(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Outcome outcome = SurveyFlow.begin(EMPTY);
    int pages = 0;
    while (outcome instanceof Outcome.Ask ask) {
      Map<String, List<String>> typed = new HashMap<>();
      for (Item<?> item : ask.progress().route().asked(ask.topic())) {
        typed.putAll(anyAnswer(item, random));
      }
      Progress before = ask.progress();
      outcome =
          SurveyFlow.respond(
              before.state(), Optional.of(ask.topic()), false, Step.read("next"), typed);
      pages++;
      assertThat(pages).isLessThan(400);
    }

    Outcome.Review review = (Outcome.Review) outcome;
    assertThat(review.progress().parsed().dropped()).isEmpty();
    assertThat(review.progress().firstUnfinished()).isEmpty();
  }

  private static <T> Map<String, List<String>> anyAnswer(Item<T> item, Random random) {
    if (item.equals(SurveyInstrument.SINCE_BREAKUP)) {
      return fields("since_breakup", "2", "since_breakup_unit", "years");
    }
    if (!item.required() && random.nextInt(3) == 0) {
      return Map.of();
    }
    List<T> possible = new ArrayList<>();
    for (int code = 0; code < 400; code++) {
      try {
        possible.add(item.type().decode(code));
      } catch (IllegalArgumentException e) {
        continue;
      }
    }
    return item.type().unparse(item.variable(), possible.get(random.nextInt(possible.size())));
  }

  private static Outcome.Ask ask(Outcome outcome) {
    return (Outcome.Ask) outcome;
  }

  private static Outcome send(
      FormState state, Topic page, boolean reviewing, String action, String... typed) {
    return SurveyFlow.respond(
        state, Optional.of(page), reviewing, Step.read(action), fields(typed));
  }

  private static FormState seenAll(FormState state) {
    Progress progress = Progress.of(state);
    List<Item<?>> asked = new ArrayList<>();
    progress.route().topics().forEach(topic -> asked.addAll(progress.route().asked(topic)));
    return state.answered(asked, state.fields());
  }

  private static FormState with(String... typed) {
    return with(EMPTY, typed);
  }

  private static FormState with(FormState state, String... typed) {
    Map<String, List<String>> all = new HashMap<>(state.fields());
    all.putAll(fields(typed));
    return new FormState(state.occasion(), state.begun(), all);
  }

  private static Map<String, List<String>> fields(String... typed) {
    Map<String, List<String>> fields = new HashMap<>();
    for (int i = 0; i < typed.length; i += 2) {
      fields.put(typed[i], List.of(typed[i + 1]));
    }
    return fields;
  }
}
