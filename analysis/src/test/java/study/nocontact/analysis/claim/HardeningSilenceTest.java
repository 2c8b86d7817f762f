package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.FOLLOWED_FROM;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_ANY;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.ElapsedTime;

class HardeningSilenceTest {

  private static final double SCALE = 100;

  /** Silences of which ever the same number end at the quantiles of a Weibull distribution. */
  private static Reports reports(double shape, int silences) {
    return reports(new Reports(), shape, silences, answers -> answers);
  }

  private interface Change {
    Answers of(Answers answers);
  }

  private static Reports reports(Reports reports, double shape, int silences, Change change) {
    for (int i = 0; i < silences; i++) {
      double quantile = -Math.log((i + .5) / silences);
      int day = (int) Math.max(1, Math.round(SCALE * Math.pow(quantile, 1 / shape)));
      reports.add(1, change.of(SilenceWorld.ended(day, Breaker.ME, 5000)));
    }
    return reports;
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(HardeningSilence.CLAIM, reports.table());
  }

  private static Sensitivity sensitivity(Finding finding, String label) {
    return finding.sensitivity().stream()
        .filter(each -> each.label().startsWith(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isSupportedWhenTheHazardFalls() {
    Finding finding = finding(reports(.7, 800));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.headline().value()).isCloseTo(.7, within(.02));
    assertThat(finding.estimates().get(1).value()).isLessThan(.9);
    assertThat(finding.sentence())
        .contains("This supports the claim that silences are the less likely to end the longer");
  }

  @Test
  void isContradictedWhenTheHazardRises() {
    assertThat(finding(reports(1.4, 800)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isContradictedWhenTheHazardIsFlat() {
    Finding finding = finding(reports(1, 4000));

    assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding.reasons()).anyMatch(reason -> reason.contains("smaller than any"));
  }

  @Test
  void isInconclusiveWhenItFallsTooLittleToTell() {
    Finding finding = finding(reports(.94, 600));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
  }

  @Test
  void isFragileWhenThoseReportedAgainSayTheOpposite() {
    Reports reports =
        reports(
            reports(.6, 2000),
            2,
            200,
            answers ->
                answers.with(PROSPECTIVE, YesNo.YES).with(FOLLOWED_FROM, ElapsedTime.ofDays(1)));

    assertThat(finding(reports).fragile()).isTrue();
  }

  @Test
  void needs576SilencesThatEnded() {
    Answers kept = SilenceWorld.ongoing(1000);

    assertThat(finding(reports(.7, 575).add(300, kept)).verdict())
        .isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding(reports(.7, 576).add(300, kept)).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  /** The derivative of the log-likelihood by the shape, the scale at its best, is 0. */
  @Test
  void solvesTheEquationOfTheShape() {
    int[] days = {2, 5, 12, 30, 60, 120};
    long[] ended = {120, 150, 130, 90, 60, 50};
    Reports reports = new Reports().add(100, Reports.ongoing(60));
    for (int i = 0; i < days.length; i++) {
      reports.add(ended[i], Reports.ended(days[i], Breaker.EX));
    }
    DoubleUnaryOperator score =
        shape -> {
          double power = 100 * Math.pow(60, shape);
          double weighted = power * Math.log(60);
          double logs = 0;
          for (int i = 0; i < days.length; i++) {
            power += ended[i] * Math.pow(days[i], shape);
            weighted += ended[i] * Math.pow(days[i], shape) * Math.log(days[i]);
            logs += ended[i] * Math.log(days[i]);
          }
          return 1 / shape + logs / 600 - weighted / power;
        };

    double shape = finding(reports).headline().value();

    assertThat(score.applyAsDouble(shape)).isCloseTo(0, within(1e-8));
    assertThat(finding(reports).events()).isEqualTo(600);
    assertThat(finding(reports).n()).isEqualTo(700);
  }

  /** 300 end on day 4, and 300 of 500 left on day 20: two rates of two intervals. */
  @Test
  void comparesTheRatesOfIntervals() {
    Finding finding =
        finding(
            new Reports()
                .add(300, Reports.ended(4, Breaker.ME))
                .add(300, Reports.ended(20, Breaker.ME))
                .add(200, Reports.ongoing(20)));
    double first = 300 / (300 * 4. + 500 * 7);
    double second = 300 / (500 * 13.);
    double doublings = ((20 * Math.log(20) - 7 * Math.log(7)) / 13 - Math.log(7)) / Math.log(2);
    double slope = Math.log(second / first) / doublings;
    double half = 1.959963984540054 * Math.sqrt(2 / 300.) / doublings;

    assertThat(finding.estimates().get(1).value()).isCloseTo(Math.exp(slope), within(1e-6));
    assertThat(finding.estimates().get(1).interval().upper())
        .isCloseTo(Math.exp(slope + half), within(1e-6));
    assertThat(finding.tests())
        .extracting(TestResult::id)
        .contains("constant_rate.trend", "falling_rate.trend");
  }

  @Test
  void countsSilencesNobodyDecidedOnFromTheirSeventhDay() {
    Answers faded =
        SilenceWorld.ended(7, Breaker.ME, 900).with(CONTACT_POLICY, ContactPolicy.FADED);
    Finding finding =
        finding(
            reports(.7, 600)
                .add(50, faded)
                .add(
                    40, SilenceWorld.ended(8, Breaker.ME, 900), CONTACT_POLICY, ContactPolicy.FADED)
                .add(30, SilenceWorld.ongoing(900), SILENCE_ANY, YesNo.NO)
                .add(20, SilenceWorld.ongoing(900), REPORT_STATE, ReportState.QUARANTINED)
                .add(10, SilenceWorld.ended(0, Breaker.ME, 900)));

    assertThat(finding.n()).isEqualTo(640);
    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(750L, 730L, 700L, 690L, 640L);
    assertThat(sensitivity(finding, "Only silences that nobody decided on").estimate()).isNull();
  }

  @Test
  void tellsAMixtureFromAFall() {
    Reports mixture = new Reports();
    for (int i = 0; i < 1000; i++) {
      double left = (i + .5) / 1000;
      // Hazards constant in each person and exponentially distributed over people.
      long day = Math.max(1, Math.round(SCALE * (1 / left - 1)));
      mixture.add(
          1,
          day < 2000
              ? SilenceWorld.ended((int) day, Breaker.ME, 5000)
              : SilenceWorld.ongoing(2000));
    }
    Finding finding = finding(mixture);

    assertThat(finding.headline().value()).isLessThan(.8);
    assertThat(sensitivity(finding, "Shape within people").estimate().value()).isGreaterThan(.9);
  }

  @Test
  void spreadsRoundLengthsOverTheirBins() {
    Finding finding = finding(reports(.7, 500).add(300, Reports.ended(30, Breaker.ME)));

    assertThat(sensitivity(finding, "With round lengths").estimate().value())
        .isBetween(.5, finding.headline().value() + .1)
        .isNotEqualTo(finding.headline().value());
  }

  @Test
  void holdsAcceptanceAgainstTheLengthOfSilencesThatGoOn() {
    Reports reports =
        reports(.7, 600).add(50, SilenceWorld.ended(3, Breaker.ME, 9), ACCEPTANCE_NOW, 5);
    for (int step = 1; step <= 5; step++) {
      reports.add(40, Reports.ongoing(100 * step).with(ACCEPTANCE_NOW, step));
      reports.add(10, Reports.ongoing(100 * step).with(ACCEPTANCE_NOW, 6 - step));
    }

    // Of 25,000 pairs of different lengths 1,600 each agree and 100 each do not; the rest cancel.
    Sensitivity acceptance = sensitivity(finding(reports), "How acceptance today rises");
    assertThat(acceptance.estimate().n()).isEqualTo(250);
    assertThat(acceptance.estimate().value()).isCloseTo(.6, within(1e-12));
    assertThat(acceptance.verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  private static Verdict verdict(double shape, long seed) {
    return finding(new SilenceWorld(0, .8, shape, SCALE).reports(700, seed)).verdict();
  }

  @Test
  void findsWhatIsTrueInAWorld() {
    assertThat(LongStream.range(0, 3).mapToObj(seed -> verdict(.7, seed)))
        .containsOnly(Verdict.SUPPORTED);
    assertThat(LongStream.range(0, 3).mapToObj(seed -> verdict(1.4, seed)))
        .containsOnly(Verdict.CONTRADICTED);
  }

  @Test
  void isNotWrongAtTheSmallestEffectOfInterest() {
    assertThat(LongStream.range(0, 3).mapToObj(seed -> verdict(.9, seed)))
        .doesNotContain(Verdict.CONTRADICTED);
    assertThat(LongStream.range(0, 3).mapToObj(seed -> verdict(1.11, seed)))
        .doesNotContain(Verdict.SUPPORTED);
  }
}
