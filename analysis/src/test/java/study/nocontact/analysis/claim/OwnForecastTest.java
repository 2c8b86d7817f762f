package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.FORECAST_CHANCE;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.ElapsedTime;

class OwnForecastTest {

  private static Answers answers(int chance, boolean together) {
    return Reports.ongoing(400)
        .with(FORECAST_CHANCE, chance)
        .with(BACK_TOGETHER, together ? BackTogether.YES_STILL : BackTogether.NO);
  }

  /** Half of the people say one chance, half the other, with so many of each reunited. */
  private static Reports reports(
      long each, int low, long lowTogether, int high, long highTogether) {
    return new Reports()
        .add(lowTogether, answers(low, true))
        .add(each - lowTogether, answers(low, false))
        .add(highTogether, answers(high, true))
        .add(each - highTogether, answers(high, false));
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(OwnForecast.CLAIM, reports.table());
  }

  private static double beside(Finding finding, String start) {
    return finding.sensitivity().stream()
        .filter(check -> check.label().startsWith(start))
        .findFirst()
        .orElseThrow()
        .estimate()
        .value();
  }

  @Test
  void isSupportedWhenForecastsBeatTheBaseRate() {
    Finding finding = finding(reports(500, 20, 100, 80, 400));

    // Right forecasts of .2 and .8: score .16 against .25 of the base rate of one half.
    assertThat(finding.headline().value()).isCloseTo(.36, within(1e-12));
    assertThat(finding.n()).isEqualTo(1000);
    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
  }

  @Test
  void hasNoGradeWhenTheGainMayBeBelowTheSmallestEffect() {
    Finding finding = finding(reports(500, 30, 170, 70, 330));

    assertThat(finding.headline().interval().lower()).isBetween(0., .05);
    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEmpty();
  }

  @Test
  void isContradictedWhenForecastsAreWorse() {
    assertThat(finding(reports(500, 20, 250, 80, 250)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isContradictedWhenForecastsGainNextToNothing() {
    Finding finding = finding(reports(5000, 48, 2400, 52, 2600));

    assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding.reasons()).anyMatch(reason -> reason.contains("smaller than any"));
  }

  @Test
  void isInconclusiveWhenTheGainMayBeNone() {
    Finding finding = finding(reports(400, 25, 150, 75, 250));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
  }

  @Test
  void isFragileWhenThoseFollowedForesawNothing() {
    Reports reports =
        reports(2000, 20, 400, 80, 1600)
            .add(200, answers(10, true), PROSPECTIVE, YesNo.YES)
            .add(50, answers(10, false), PROSPECTIVE, YesNo.YES)
            .add(200, answers(90, false), PROSPECTIVE, YesNo.YES);

    assertThat(finding(reports).fragile()).isTrue();
  }

  @Test
  void needs600Forecasts() {
    Reports reports = reports(299, 20, 60, 80, 239).add(1, answers(80, true));
    Finding finding = finding(reports);

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.p()).isNull();
    assertThat(finding(reports(300, 20, 60, 80, 240)).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void needsReunionsAndFailures() {
    assertThat(finding(reports(500, 1, 0, 2, 4)).verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding(reports(500, 1, 0, 1, 0)).verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
  }

  @Test
  void countsForecastsAYearOn() {
    Finding finding =
        finding(
            reports(500, 20, 100, 80, 400)
                .add(7, answers(50, true), SINCE_BREAKUP, ElapsedTime.ofDays(364))
                .add(6, Reports.ongoing(400))
                .add(3, answers(50, true), REPORT_STATE, ReportState.QUARANTINED));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(1016L, 1013L, 1007L, 1000L);
  }

  @Test
  void comparesWithThoseWhoKnowMoreBeside() {
    Answers brief = answers(80, true).with(SILENCE_LENGTH, ElapsedTime.ofDays(10));
    Reports reports =
        new Reports()
            .add(400, brief)
            .add(100, brief, BACK_TOGETHER, BackTogether.NO)
            .add(100, answers(20, true))
            .add(400, answers(20, false));
    Finding finding = finding(reports);

    // Silences shorter than 30 days foretell .8 and others .2, just as people themselves do.
    assertThat(finding.headline().value()).isCloseTo(.36, within(1e-12));
    assertThat(
            finding.sensitivity().stream()
                .filter(check -> check.label().startsWith("Against the shares after")))
        .singleElement()
        .satisfies(check -> assertThat(check.estimate()).isNull());
    assertThat(beside(finding, "Against the shares by who")).isCloseTo(.36, within(1e-12));
  }

  @Test
  void comparesWithTheSharesUnderEachPolicy() {
    Answers open = answers(60, true).with(CONTACT_POLICY, ContactPolicy.REGULAR);
    Reports reports =
        new Reports()
            .add(300, open)
            .add(200, open, BACK_TOGETHER, BackTogether.NO)
            .add(100, answers(10, true))
            .add(400, answers(10, false));

    // Own: .24 in the open half, .8 * .01 + .2 * .81 = .17 in the silent; shares: .24 and .16.
    assertThat(beside(finding(reports), "Against the shares by who"))
        .isCloseTo(1 - .41 / .40, within(1e-12));
  }

  /** Chances spread evenly, with reunions of a probability that depends on them. */
  private static Reports drawn(DoubleUnaryOperator probability, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[][] drawn = new long[101][2];
    for (int i = 0; i < 4000; i++) {
      int chance = random.nextInt(101);
      drawn[chance][random.nextDouble() < probability.applyAsDouble(chance / 100.) ? 1 : 0]++;
    }
    Reports reports = new Reports();
    for (int chance = 0; chance <= 100; chance++) {
      reports
          .add(drawn[chance][0], answers(chance, false))
          .add(drawn[chance][1], answers(chance, true));
    }
    return reports;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void findsWhatIsTrueInSimulatedWorlds(long seed) {
    assertThat(finding(drawn(chance -> chance, seed)).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding(drawn(chance -> .5, seed)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  /**
   * With forecasts f even on [0, 1] and reunions of probability .5 + s (f - .5), the score is 1/4 +
   * (1 - 2 s) / 12, so that s = .575 saves .05.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void doesNotContradictOrGradeAtTheSmallestEffect(long seed) {
    Finding finding = finding(drawn(chance -> .5 + .575 * (chance - .5), seed));

    assertThat(finding.verdict()).isNotEqualTo(Verdict.CONTRADICTED);
    assertThat(finding.grade()).isEmpty();
  }
}
