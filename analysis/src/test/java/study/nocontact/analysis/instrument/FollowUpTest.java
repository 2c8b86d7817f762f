package study.nocontact.analysis.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTest {

  /** The breakup 200 days ago, silent for 5 weeks and still so, not back together. */
  private static final FollowUp SILENT = of(Typed.leaver());

  /** The breakup 20 days ago, never silent, together again. */
  private static final FollowUp TOGETHER = of(Typed.mutual());

  @Test
  void asksOfASilenceThatWentOnHowItWentOn() {
    assertThat(SILENT.route(Answers.none()).topics())
        .containsExactly(
            Topic.ENDING, Topic.SILENCE_LENGTH, Topic.SINCE_THEN, Topic.THEN_AND_NOW, Topic.TODAY);
    assertThat(SILENT.route(Answers.none()).asked(Topic.SILENCE_LENGTH))
        .containsExactly(SurveyInstrument.SILENCE_STATE, SurveyInstrument.SILENCE_LENGTH);
  }

  @Test
  void asksHowASilenceEndedThatHasEndedSince() {
    SurveyRoute route = SILENT.route(ended("60").parse(SILENT).answers());

    assertThat(route.asked(Topic.SILENCE_END))
        .containsExactly(SurveyInstrument.SILENCE_BREAKER, SurveyInstrument.BREAK_CHANNEL);
    assertThat(route.topics()).doesNotContain(Topic.SILENCE_AFTERWARDS, Topic.RECEIVING);
  }

  @Test
  void asksNothingOfASilenceThatHadEndedBefore() {
    assertThat(of(Typed.left()).items())
        .contains(SurveyInstrument.BACK_TOGETHER, SurveyInstrument.BACK_TOGETHER_AFTER)
        .doesNotContain(
            SurveyInstrument.SILENCE_STATE,
            SurveyInstrument.SILENCE_LENGTH,
            SurveyInstrument.SILENCE_BREAKER,
            SurveyInstrument.BREAK_CHANNEL);
  }

  @Test
  void asksWhoeverWasBackTogetherWhetherTheyStillAre() {
    assertThat(TOGETHER.items())
        .contains(SurveyInstrument.BACK_TOGETHER)
        .doesNotContain(SurveyInstrument.BACK_TOGETHER_AFTER);
    assertThat(of(Typed.mutual().with("back_together", "yes_then_ended")).items())
        .doesNotContain(SurveyInstrument.BACK_TOGETHER, SurveyInstrument.BACK_TOGETHER_AFTER);
  }

  @Test
  void asksEverybodyHowItFeelsNowAndNothingAboutThen() {
    assertThat(TOGETHER.items())
        .extracting(Item::variable)
        .containsExactly(
            "since_breakup",
            "back_together",
            "anxiety_now",
            "uncertainty_now",
            "hope_now",
            "control_now",
            "acceptance_now",
            "healing_now",
            "clarity_now",
            "rumination_now",
            "closure_seeking_now",
            "confusion_now",
            "burnout_now");
  }

  @Test
  void keepsNoEarlierAnswerThatNothingDependsOn() {
    assertThat(SILENT.known().items())
        .extracting(Item::variable)
        .containsExactly(
            "since_breakup", "silence_any", "silence_state", "silence_length", "back_together");
  }

  @Test
  void givesBackOnlyWhatWasAskedNow() {
    ParsedAnswers parsed = ended("60").with("hope_now", "2").with("initiator", "ex").parse(SILENT);

    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.dropped()).isEmpty();
    assertThat(parsed.answers().items())
        .extracting(Item::variable)
        .containsExactly(
            "since_breakup",
            "silence_state",
            "silence_length",
            "silence_breaker",
            "back_together",
            "hope_now");
  }

  @Test
  void dropsHowASilenceEndedThatIsStillGoingOn() {
    ParsedAnswers parsed = ended("65").with("silence_state", "ongoing").parse(SILENT);

    assertThat(parsed.dropped()).containsExactly(SurveyInstrument.SILENCE_BREAKER);
    assertThat(parsed.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // 30 days after a report of 5 weeks of silence, 200 days after the breakup
    "ended, 35, days,",
    "ended, 28, days,",
    "ended, 27, days, later.length.shorter",
    "ended, 65, days,",
    "ended, 73, days,",
    "ended, 74, days, later.length.longer",
    "ended, 10, weeks,",
    "ended, 3, months,",
    "ended, 4, months, later.length.longer",
    "ongoing, 65, days,",
    "ongoing, 57, days,",
    "ongoing, 56, days, later.length.ongoing",
    "ongoing, 2, months,",
    "ongoing, 27, days, later.length.shorter"
  })
  void theSilenceGrowsByNoMoreThanTheTimeThatHasPassed(
      String state, String amount, String unit, String message) {
    Typed form = ended("0").with("silence_state", state).elapsed("silence_length", amount, unit);

    assertThat(messages(form.parse(SILENT)))
        .isEqualTo(message == null ? List.of() : List.of(message));
  }

  @ParameterizedTest
  @CsvSource({
    "200, days, true",
    "199, days, true",
    "198, days, false",
    "28, weeks, true",
    "27, weeks, false",
    "6, months, true",
    "5, months, false"
  })
  void theBreakupComesNoCloser(String amount, String unit, boolean fits) {
    Typed form = Typed.nothing().elapsed("since_breakup", amount, unit).with("back_together", "no");

    assertThat(messages(form.parse(of(Typed.leaver().with("silence_any", "no")))))
        .isEqualTo(fits ? List.of() : List.of("later.since"));
  }

  @ParameterizedTest
  @CsvSource({"199, true", "198, false", "230, true", "231, true", "232, false"})
  void gettingBackTogetherCameAfterTheReportThatSaysOtherwise(String day, boolean fits) {
    Typed form =
        ended("60").with("back_together", "yes_still").elapsed("back_together_after", day, "days");

    assertThat(form.parse(SILENT).problems().isEmpty()).isEqualTo(fits);
  }

  @Test
  void havingBeenBackTogetherCannotBeUndone() {
    Typed form = Typed.nothing().elapsed("since_breakup", "50", "days").with("back_together", "no");

    assertThat(messages(form.parse(TOGETHER))).containsExactly("later.together");
    assertThat(messages(form.with("back_together", "yes_then_ended").parse(TOGETHER))).isEmpty();
  }

  @Test
  void whatIsNeededIsAskedFor() {
    assertThat(Typed.nothing().parse(SILENT).problems())
        .extracting(problem -> problem.item().variable() + " " + problem.message())
        .containsExactly(
            "since_breakup required",
            "silence_state required",
            "silence_length required",
            "back_together required");
  }

  /** One form for each way in which a later report can contradict an earlier one. */
  static Stream<ParsedAnswers> everyViolation() {
    return Stream.of(
        ended("27").parse(SILENT),
        ended("300").parse(SILENT),
        ended("35").with("silence_state", "ongoing").parse(SILENT),
        ended("60").elapsed("since_breakup", "9", "days").parse(SILENT),
        ended("60")
            .with("back_together", "yes_still")
            .elapsed("back_together_after", "9", "days")
            .parse(SILENT),
        Typed.nothing()
            .elapsed("since_breakup", "9", "weeks")
            .with("back_together", "no")
            .parse(TOGETHER));
  }

  /** 30 days later the silence has ended after this many days. */
  private static Typed ended(String days) {
    return Typed.nothing()
        .elapsed("since_breakup", "230", "days")
        .with("silence_state", "ended")
        .elapsed("silence_length", days, "days")
        .with("silence_breaker", "ex")
        .with("back_together", "no");
  }

  private static FollowUp of(Typed first) {
    return new FollowUp(first.parse().answers());
  }

  private static List<String> messages(ParsedAnswers parsed) {
    return parsed.problems().stream().map(Problem::message).toList();
  }
}
