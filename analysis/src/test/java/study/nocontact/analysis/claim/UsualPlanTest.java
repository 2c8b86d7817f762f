package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_DAYS;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_FIXED;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.YesNo;

class UsualPlanTest {

  private static final int[] DAYS = {30, 60, 21, 28, 90};

  private static Answers plan(int days) {
    return Reports.ongoing(20).with(PLAN_FIXED, YesNo.YES).with(PLAN_DAYS, days);
  }

  /** Plans of 30, 60, 21, 28 and 90 days. */
  private static Reports reports(long... plans) {
    Reports reports = new Reports();
    for (int i = 0; i < plans.length; i++) {
      reports.add(plans[i], plan(DAYS[i]));
    }
    return reports;
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(UsualPlan.CLAIM, reports.table());
  }

  private static double test(Finding finding, String id) {
    return finding.tests().stream()
        .filter(test -> test.id().equals(id + ".thirty"))
        .findFirst()
        .orElseThrow()
        .value();
  }

  @Test
  void isSupportedWhenThirtyLeadsTheField() {
    Finding finding = finding(reports(200, 100, 80, 40, 30));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.headline().value()).isCloseTo(2 / 3., within(1e-12));
    assertThat(finding.n()).isEqualTo(450);
    assertThat(test(finding, "share")).isCloseTo(200 / 450., within(1e-12));
    assertThat(test(finding, "rival")).isEqualTo(60);
    assertThat(test(finding, "rival_share")).isCloseTo(100 / 450., within(1e-12));
    assertThat(test(finding, "rank_best")).isEqualTo(1);
    assertThat(test(finding, "rank_worst")).isEqualTo(1);
  }

  @Test
  void isFragileWhenLittleSelectionWouldCarryTheIntervalToEqualShares() {
    Finding finding = finding(reports(125, 83, 80, 40, 30));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isTrue();
  }

  @Test
  void isContradictedWhenAnotherNumberLeads() {
    Finding finding = finding(reports(100, 80, 200, 40, 30));

    assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(test(finding, "rival")).isEqualTo(21);
    assertThat(test(finding, "rank_best")).isEqualTo(2);
  }

  @Test
  void isContradictedWhenNobodyPlansThirty() {
    assertThat(finding(reports(0, 200, 100, 80, 40)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isInconclusiveWhenTwoNumbersAreEquallyCommon() {
    Finding finding = finding(reports(160, 150, 80, 40, 30));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
    assertThat(test(finding, "rank_worst")).isEqualTo(2);
  }

  @Test
  void isFragileWhenLittleSelectionWouldUndoIt() {
    assertThat(finding(reports(1300, 1000, 80, 40, 30)).fragile()).isTrue();
  }

  @Test
  void isFragileWhenThoseFollowedSayTheOpposite() {
    Reports reports = reports(400, 200, 80).add(100, plan(60), PROSPECTIVE, YesNo.YES);

    assertThat(finding(reports).fragile()).isTrue();
  }

  @Test
  void needs345Plans() {
    Finding finding = finding(reports(200, 100, 44));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.p()).isNull();
    assertThat(finding(reports(200, 100, 45)).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void saysNothingWhenThereIsOneNumberOnly() {
    Finding finding = finding(reports(500));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.headline()).isNull();
  }

  @Test
  void countsPlansOfANumberOfDays() {
    Finding finding =
        finding(
            reports(200, 100, 80)
                .add(9, Reports.ongoing(20).with(PLAN_FIXED, YesNo.YES))
                .add(7, Reports.ongoing(20).with(PLAN_FIXED, YesNo.NO))
                .add(5, plan(30), CONTACT_POLICY, ContactPolicy.REGULAR)
                .add(3, plan(30), REPORT_STATE, ReportState.QUARANTINED));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(404L, 401L, 396L, 389L, 380L);
  }

  @Test
  void takesAMonthTogetherBeside() {
    Finding finding = finding(reports(100, 120, 80, 140, 30));

    assertThat(finding.headline().value()).isCloseTo(100 / 240., within(1e-12));
    assertThat(finding.sensitivity())
        .anySatisfy(
            check -> {
              assertThat(check.label()).startsWith("Taking 28 to 31");
              assertThat(check.estimate().value()).isCloseTo(240 / 360., within(1e-12));
              assertThat(check.verdict()).isEqualTo(Verdict.SUPPORTED);
            });
  }

  /** Thirty and sixty days with these probabilities, the rest even over three other numbers. */
  private static Reports drawn(double thirty, double sixty, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] plans = new long[DAYS.length];
    for (int i = 0; i < 1500; i++) {
      double u = random.nextDouble();
      int other = 2 + random.nextInt(3);
      plans[u < thirty ? 0 : u < thirty + sixty ? 1 : other]++;
    }
    return reports(plans);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsWhatIsTrueInSimulatedWorlds(long seed) {
    assertThat(finding(drawn(.4, .2, seed)).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding(drawn(.2, .4, seed)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void doesNotDecideAtTheSmallestEffect(long seed) {
    assertThat(finding(drawn(.33, .27, seed)).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }
}
