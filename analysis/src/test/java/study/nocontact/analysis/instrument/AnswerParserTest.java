package study.nocontact.analysis.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.Tie;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.ElapsedTime.Unit;

class AnswerParserTest {

  @Test
  void asksForWhatIsRequiredOfEverybody() {
    assertThat(Typed.nothing().parse().problems())
        .extracting(Problem::item, Problem::field, Problem::message)
        .containsExactly(
            tuple(SurveyInstrument.INITIATOR, "initiator", "required"),
            tuple(SurveyInstrument.SINCE_BREAKUP, "since_breakup", "required"),
            tuple(SurveyInstrument.CONTACT_POLICY, "contact_policy", "required"),
            tuple(SurveyInstrument.SILENCE_ANY, "silence_any", "required"),
            tuple(SurveyInstrument.BACK_TOGETHER, "back_together", "required"));
  }

  @Test
  void asksForTheLengthAndStateOfASilenceOnlyIfThereWasOne() {
    assertThat(Typed.mutual().with("silence_any", "yes").parse().problems())
        .extracting(Problem::field, Problem::message)
        .containsExactly(tuple("silence_state", "required"), tuple("silence_length", "required"));
    assertThat(Typed.mutual().parse().problems()).isEmpty();
  }

  @Test
  void asksWhoEndedASilenceOnlyIfItEnded() {
    assertThat(Typed.leaver().with("silence_state", "ended").parse().problems())
        .extracting(Problem::field, Problem::message)
        .containsExactly(tuple("silence_breaker", "required"));
  }

  @Test
  void takesBlanksForNoAnswer() {
    ParsedAnswers parsed = Typed.mutual().with("lived_together", "", " ").parse();

    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.answers().get(SurveyInstrument.LIVED_TOGETHER)).isEmpty();
  }

  @Test
  void stripsWhatWasTyped() {
    ParsedAnswers parsed = Typed.mutual().elapsed("since_breakup", " 12 ", " weeks ").parse();

    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.answers().get(SurveyInstrument.SINCE_BREAKUP))
        .contains(new ElapsedTime(12, Unit.WEEKS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.5", "-1", "99999", "three", "1 000", "٣", "1e3"})
  void refusesAmountsThatAreNoWholeNumberInRange(String number) {
    ParsedAnswers parsed = Typed.mutual().elapsed("since_breakup", number, "weeks").parse();

    assertThat(parsed.problems())
        .extracting(Problem::field, Problem::message)
        .containsExactly(tuple("since_breakup", "elapsed.number"));
    assertThat(parsed.answers().get(SurveyInstrument.SINCE_BREAKUP)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fortnights", "DAYS"})
  void pointsToTheUnitIfItIsMissingOrUnknown(String unit) {
    assertThat(Typed.mutual().elapsed("since_breakup", "3", unit).parse().problems())
        .extracting(Problem::item, Problem::field, Problem::message)
        .containsExactly(
            tuple(SurveyInstrument.SINCE_BREAKUP, "since_breakup_unit", "elapsed.unit"));
  }

  @Test
  void takesAUnitWithoutANumberForNoAnswer() {
    ParsedAnswers parsed = Typed.left().elapsed("silence_start", "", "weeks").parse();

    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.answers().get(SurveyInstrument.SILENCE_START)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, true", "365, true", "0, false", "366, false", "30.0, false"})
  void boundsThePlannedDays(String days, boolean accepted) {
    ParsedAnswers parsed = Typed.left().with("plan_fixed", "yes").with("plan_days", days).parse();

    assertThat(parsed.problems().isEmpty()).isEqualTo(accepted);
    assertThat(parsed.problems()).allMatch(problem -> problem.message().equals("number.range"));
  }

  @ParameterizedTest
  @CsvSource({"1, true", "5, true", "0, false", "6, false", "x, false"})
  void boundsRatings(String step, boolean accepted) {
    ParsedAnswers parsed = Typed.mutual().with("hope_now", step).parse();

    assertThat(parsed.problems().isEmpty()).isEqualTo(accepted);
    assertThat(parsed.problems()).allMatch(problem -> problem.message().equals("choice.unknown"));
  }

  @Test
  void refusesCategoriesThatAreNotOffered() {
    assertThat(
            Typed.mutual().with("initiator", "ME").with("ties", "pets", "boat").parse().problems())
        .extracting(Problem::field, Problem::message)
        .containsExactly(tuple("initiator", "choice.unknown"), tuple("ties", "choice.unknown"));
  }

  @Test
  void refusesNoneTogetherWithSomething() {
    assertThat(Typed.mutual().with("ties", "pets", "none").parse().problems())
        .extracting(Problem::field, Problem::message, Problem::arguments)
        .containsExactly(tuple("ties", "choice.exclusive", List.of(Tie.NONE)));
  }

  @Test
  void takesSeveralAnswersOnceEach() {
    assertThat(
            Typed.mutual()
                .with("ties", "pets", "children", "pets")
                .parse()
                .answers()
                .get(SurveyInstrument.TIES))
        .contains(EnumSet.of(Tie.CHILDREN, Tie.PETS));
  }

  @Test
  void dropsWhatWasAnsweredAsTheLeaverWhenTheExEndedIt() {
    Typed leaver =
        Typed.leaver()
            .with("leaver_regret", "yes")
            .elapsed("leaver_regret_after", "3", "weeks")
            .with("silence_meant", "a_tactic")
            .with("space_respected", "4");
    assertThat(leaver.parse().dropped()).isEmpty();

    ParsedAnswers changed = leaver.with("initiator", "ex").parse();

    assertThat(changed.dropped())
        .containsExactly(
            SurveyInstrument.LEAVER_REGRET,
            SurveyInstrument.LEAVER_REGRET_AFTER,
            SurveyInstrument.SILENCE_MEANT,
            SurveyInstrument.SPACE_RESPECTED);
    assertThat(changed.answers().items()).doesNotContainAnyElementsOf(changed.dropped());
    assertThat(changed.answers().get(SurveyInstrument.INITIATOR)).contains(Initiator.EX);
  }

  @Test
  void dropsThePlanWhenContactWasNotStoppedOnPurpose() {
    Typed strict =
        Typed.left()
            .with("silence_motive", "heal", "advised")
            .with("plan_fixed", "yes")
            .with("plan_days", "30")
            .with("ex_told_meaning", "not_told");
    assertThat(strict.parse().dropped()).isEmpty();

    assertThat(strict.with("contact_policy", "faded").parse().dropped())
        .containsExactly(
            SurveyInstrument.SILENCE_DECIDER,
            SurveyInstrument.PLAN_FIXED,
            SurveyInstrument.SILENCE_MOTIVE,
            SurveyInstrument.PLAN_DAYS,
            SurveyInstrument.EX_TOLD_MEANING);
  }

  @Test
  void dropsTheSilenceWhenThereWasNone() {
    ParsedAnswers changed = Typed.left().with("silence_any", "no").parse();

    assertThat(changed.problems()).isEmpty();
    assertThat(changed.answers().is(SurveyInstrument.SILENCE_ANY, YesNo.NO)).isTrue();
    assertThat(changed.dropped())
        .containsExactly(
            SurveyInstrument.SILENCE_START,
            SurveyInstrument.SILENCE_STATE,
            SurveyInstrument.SILENCE_LENGTH,
            SurveyInstrument.SILENCE_BREAKER);
  }

  @Test
  void ignoresFieldsThatNobodyMayFillIn() {
    ParsedAnswers parsed =
        Typed.mutual().with("report_state", "accepted").with("name", "somebody").parse();

    assertThat(parsed).isEqualTo(Typed.mutual().parse());
  }

  @Test
  void tellsProblemsInTheOrderOfTheQuestionsAndByPage() {
    ParsedAnswers parsed =
        Typed.left().elapsed("silence_start", "4", "years").with("back_together", "maybe").parse();

    assertThat(parsed.problems())
        .extracting(Problem::field)
        .containsExactly("silence_start", "back_together");
    assertThat(parsed.problemsOn(Topic.SILENCE_LENGTH)).hasSize(1);
    assertThat(parsed.problemsOn(Topic.SINCE_THEN)).hasSize(1);
    assertThat(parsed.problemsOn(Topic.ENDING)).isEmpty();
  }
}
