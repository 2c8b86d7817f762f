package study.nocontact.analysis.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsistencyRuleTest {

  /** Everything that asks for an amount, 100 days after the breakup. */
  private static Typed hundredDaysAgo() {
    return Typed.left()
        .with("initiator", "me")
        .elapsed("since_breakup", "100", "days")
        .elapsed("silence_length", "10", "days")
        .with("open_door", "yes")
        .with("back_together", "yes_then_ended")
        .with("new_partner_me", "yes")
        .with("leaver_regret", "yes");
  }

  @ParameterizedTest
  @CsvSource({
    "open_door_after",
    "silence_start",
    "silence_length",
    "back_together_after",
    "back_together_lasted",
    "new_partner_me_after",
    "leaver_regret_after"
  })
  void nothingIsLongerAgoThanTheBreakup(String variable) {
    assertThat(hundredDaysAgo().elapsed(variable, "101", "days").parse().problems())
        .extracting(Problem::message)
        .doesNotContain("longer_than_breakup");
    assertThat(
            hundredDaysAgo().elapsed(variable, "102", "days").parse().problemsOn(topicOf(variable)))
        .extracting(Problem::field, Problem::message)
        .containsExactly(tuple(variable, "longer_than_breakup"));
  }

  @ParameterizedTest
  @CsvSource({
    // amount since the breakup, amount given, whether they can both be true
    "3, weeks, 28, days, true",
    "3, weeks, 29, days, false",
    "20, days, 3, weeks, true",
    "20, days, 4, weeks, false",
    "2, months, 90, days, true",
    "2, months, 92, days, false",
    "1, years, 730, days, true",
    "1, years, 732, days, false"
  })
  void holdsAmountsOnlyToWhatTheirUnitsCanTell(
      String since, String sinceUnit, String amount, String unit, boolean consistent) {
    Typed form =
        hundredDaysAgo()
            .elapsed("since_breakup", since, sinceUnit)
            .elapsed("new_partner_me_after", amount, unit);

    assertThat(form.parse().problems().isEmpty()).isEqualTo(consistent);
  }

  @ParameterizedTest
  @CsvSource({"40, 60, true", "40, 62, true", "40, 63, false", "0, 100, true"})
  void beginningAndLengthOfTheSilenceFitTogether(String start, String length, boolean fits) {
    Typed form =
        hundredDaysAgo()
            .elapsed("silence_start", start, "days")
            .elapsed("silence_length", length, "days");

    assertThat(form.parse().problems())
        .extracting(Problem::message)
        .isEqualTo(fits ? List.of() : List.of("silence.sum"));
  }

  @ParameterizedTest
  @CsvSource({"40, 60, true", "40, 62, true", "40, 63, false"})
  void gettingBackTogetherAndHowLongItLastedFitTogether(String after, String lasted, boolean fits) {
    Typed form =
        hundredDaysAgo()
            .elapsed("back_together_after", after, "days")
            .elapsed("back_together_lasted", lasted, "days");

    assertThat(form.parse().problems())
        .extracting(Problem::message)
        .isEqualTo(fits ? List.of() : List.of("back_together.sum"));
  }

  @Test
  void anAmountThatIsTooLongAloneIsNotReportedTwice() {
    Typed form = hundredDaysAgo().elapsed("silence_length", "2", "years");

    assertThat(form.parse().problems())
        .extracting(Problem::message)
        .containsExactly("longer_than_breakup");
  }

  @ParameterizedTest
  @CsvSource({
    "none_on_purpose, 0, days, silence.short.decided",
    "none_on_purpose, 1, days,",
    "faded, 6, days, silence.short.undecided",
    "faded, 7, days,",
    "faded, 1, weeks,",
    "regular, 6, days, silence.short.undecided"
  })
  void aSilenceThatNobodyDecidedOnLastsSevenDays(
      String policy, String amount, String unit, String message) {
    Typed form =
        Typed.left().with("contact_policy", policy).elapsed("silence_length", amount, unit);

    assertThat(form.parse().problems())
        .extracting(Problem::message)
        .isEqualTo(message == null ? List.of() : List.of(message));
  }

  private static Topic topicOf(String variable) {
    return SurveyInstrument.item(variable).topic().orElseThrow();
  }
}
