package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTROL_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.FORECAST_CHANCE;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;
import static study.nocontact.analysis.instrument.SurveyInstrument.WANTED_BACK_FIRST;

import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.ElapsedTime;

class EmptyControlTest {

  private static final int STEPS = 5;

  private static Answers answers(int control, boolean together) {
    return Reports.ongoing(100)
        .with(CONTROL_FIRST, control)
        .with(BACK_TOGETHER, together ? BackTogether.YES_STILL : BackTogether.NO);
  }

  private static double logistic(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  /** So many at every step, with as many reunions as the log odds foretell. */
  private static Reports reports(long each, IntToDoubleFunction logOdds) {
    return add(new Reports(), each, logOdds, false);
  }

  private static Reports add(
      Reports reports, long each, IntToDoubleFunction logOdds, boolean followed) {
    for (int control = 1; control <= STEPS; control++) {
      long together = Math.round(each * logistic(logOdds.applyAsDouble(control)));
      YesNo prospective = followed ? YesNo.YES : YesNo.NO;
      reports
          .add(together, answers(control, true), PROSPECTIVE, prospective)
          .add(each - together, answers(control, false), PROSPECTIVE, prospective);
    }
    return reports;
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(EmptyControl.CLAIM, reports.table());
  }

  private static TestResult test(Finding finding, String id) {
    return finding.tests().stream()
        .filter(test -> test.id().startsWith(id))
        .findFirst()
        .orElseThrow();
  }

  private static Sensitivity beside(Finding finding, String start) {
    return finding.sensitivity().stream()
        .filter(check -> check.label().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isSupportedWhenControlForetellsNothing() {
    Finding finding = finding(reports(2000, control -> -1));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.headline().value()).isCloseTo(0, within(1e-9));
    assertThat(finding.n()).isEqualTo(10_000);
    assertThat(test(finding, "bayes_factor_none").value()).isGreaterThan(3);
    assertThat(test(finding, "bend").p()).isGreaterThan(.9);
  }

  @Test
  void estimatesTheChangePerStep() {
    Finding finding = finding(reports(1_000_000, control -> -1 + .3 * control));

    assertThat(finding.headline().value()).isCloseTo(.3, within(1e-4));
  }

  @Test
  void isContradictedWhenControlForetellsMoreOrLess() {
    assertThat(finding(reports(2000, control -> -2 + .3 * control)).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding(reports(2000, control -> 0 - .3 * control)).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isInconclusiveWhenTheChangeMayMatterOrNot() {
    Finding finding = finding(reports(900, control -> -2.7 + .06 * control));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
  }

  @Test
  void isFragileWhenAWeakCommonCauseWouldExplainIt() {
    Finding finding = finding(reports(5000, control -> -1 + .15 * control));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isTrue();
  }

  @Test
  void isFragileWhenThoseFollowedSayTheOpposite() {
    Reports reports = reports(20_000, control -> -1);
    add(reports, 500, control -> -2 + .5 * control, true);

    assertThat(finding(reports).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding(reports).fragile()).isTrue();
  }

  @Test
  void needs4010People() {
    Finding finding = finding(reports(801, control -> -2 + .5 * control));
    Finding enough = finding(reports(801, control -> -2 + .5 * control).add(5, answers(3, false)));

    assertThat(finding.n()).isEqualTo(4005);
    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.p()).isNull();
    assertThat(enough.verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void countsSilencesOnPurposeWithControl() {
    Answers counted = answers(3, true);
    Finding finding =
        finding(
            reports(900, control -> -1)
                .add(7, Reports.ongoing(100))
                .add(5, counted, CONTACT_POLICY, ContactPolicy.REGULAR)
                .add(3, counted, REPORT_STATE, ReportState.QUARANTINED));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(4515L, 4512L, 4507L, 4500L);
  }

  @Test
  void adjustsForWhatBothGoWith() {
    // Wanting the other back goes with control and with reunions; given it, nothing is left.
    Reports reports = new Reports();
    for (int wanted : new int[] {1, 5}) {
      for (int control = 1; control <= STEPS; control++) {
        long each = wanted == 5 ? 400L * control : 400L * (STEPS + 1 - control);
        long together = each * (wanted == 5 ? 3 : 1) / 4;
        reports
            .add(together, answers(control, true), WANTED_BACK_FIRST, wanted)
            .add(each - together, answers(control, false), WANTED_BACK_FIRST, wanted);
      }
    }
    Finding finding = finding(reports);

    assertThat(finding.headline().value()).isCloseTo(0, within(1e-9));
    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(beside(finding, "Without adjustment").estimate().value()).isGreaterThan(.2);
  }

  @Test
  void seesABendThatAStraightLineHides() {
    Finding finding = finding(reports(2000, control -> -1 + .3 * Math.abs(control - 3)));

    assertThat(finding.headline().value()).isCloseTo(0, within(1e-9));
    assertThat(test(finding, "bend").p()).isLessThan(.001);
  }

  @Test
  void showsHowFarExpectedChancesLieAboveWhatCameTrue() {
    Answers late = answers(3, false).with(SINCE_BREAKUP, ElapsedTime.ofDays(365));
    Finding finding =
        finding(
            reports(900, control -> -1)
                .add(60, late, FORECAST_CHANCE, 50)
                .add(20, late, FORECAST_CHANCE, 30)
                .add(20, late.with(BACK_TOGETHER, BackTogether.YES_STILL), FORECAST_CHANCE, 50));

    assertThat(beside(finding, "Expected chance").estimate().value())
        .isCloseTo(.46 - .2, within(1e-12));
    assertThat(beside(finding, "Expected chance").verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  private static Reports drawn(double perStep, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[][] drawn = new long[STEPS + 1][2];
    for (int i = 0; i < 10_000; i++) {
      int control = 1 + random.nextInt(STEPS);
      double probability = logistic(-1.1 + perStep * (control - 3));
      drawn[control][random.nextDouble() < probability ? 1 : 0]++;
    }
    Reports reports = new Reports();
    for (int control = 1; control <= STEPS; control++) {
      reports
          .add(drawn[control][0], answers(control, false))
          .add(drawn[control][1], answers(control, true));
    }
    return reports;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void findsWhatIsTrueInSimulatedWorlds(long seed) {
    assertThat(finding(drawn(0, seed)).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding(drawn(.35, seed)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void doesNotDecideAtTheSmallestEffect(long seed) {
    assertThat(finding(drawn(.1, seed)).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }
}
