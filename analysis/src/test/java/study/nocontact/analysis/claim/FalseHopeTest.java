package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.FORECAST_CHANCE;
import static study.nocontact.analysis.instrument.SurveyInstrument.HOPE_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_DAYS;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_FIXED;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.ElapsedTime;

class FalseHopeTest {

  private static Answers answers(boolean plan, int chance, boolean together) {
    return Reports.ongoing(400)
        .with(PLAN_FIXED, plan ? YesNo.YES : YesNo.NO)
        .with(FORECAST_CHANCE, chance)
        .with(BACK_TOGETHER, together ? BackTogether.YES_STILL : BackTogether.NO);
  }

  /** So many with and without a plan, who say 10 more or less than this; 1 in 5 is reunited. */
  private static Reports reports(long planned, int chance, long others, int otherChance) {
    Reports reports = new Reports();
    add(reports, planned, true, chance);
    add(reports, others, false, otherChance);
    return reports;
  }

  private static void add(Reports reports, long number, boolean plan, int chance) {
    long together = number / 5;
    long apart = number - together;
    reports
        .add(together / 2, answers(plan, chance - 10, true))
        .add(together - together / 2, answers(plan, chance + 10, true))
        .add(apart / 2, answers(plan, chance - 10, false))
        .add(apart - apart / 2, answers(plan, chance + 10, false));
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(FalseHope.CLAIM, reports.table());
  }

  private static Sensitivity beside(Finding finding, String start) {
    return finding.sensitivity().stream()
        .filter(check -> check.label().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isSupportedWhenAPlanGoesWithExpectingMoreThanComesTrue() {
    Finding finding = finding(reports(1000, 50, 1000, 30));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    // (.5 - .2) - (.3 - .2); the errors are .1 and .4 in spread, independent: sqrt(.17 / 1000)
    // each, with divisor 999.
    assertThat(finding.headline().value()).isCloseTo(.2, within(1e-12));
    assertThat(finding.headline().interval().upper())
        .isCloseTo(.2 + 1.959963984540054 * Math.sqrt(2 * .17 / 999), within(1e-9));
    assertThat(finding.n()).isEqualTo(2000);
  }

  @Test
  void isFragileWhenAWeakCommonCauseWouldExplainIt() {
    Finding finding = finding(reports(600, 40, 600, 30));

    assertThat(finding.headline().interval().lower()).isBetween(.05, .06);
    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isTrue();
    assertThat(finding.reasons()).anyMatch(reason -> reason.contains("common cause"));
  }

  @Test
  void isContradictedWhenAPlanGoesWithExpectingLess() {
    assertThat(finding(reports(1000, 30, 1000, 50)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isContradictedWhenThereIsNoDifferenceThatMatters() {
    Finding finding = finding(reports(5000, 40, 5000, 40));

    assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding.reasons()).anyMatch(reason -> reason.contains("smaller than any"));
  }

  @Test
  void isInconclusiveWhenTheDifferenceMayBeEither() {
    Finding finding = finding(reports(500, 43, 500, 40));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
  }

  @Test
  void isFragileWhenThoseFollowedSayTheOpposite() {
    Reports reports = reports(3000, 60, 3000, 30);
    for (boolean together : new boolean[] {true, false}) {
      reports
          .add(100, answers(true, 20, together), PROSPECTIVE, YesNo.YES)
          .add(100, answers(true, 10, together), PROSPECTIVE, YesNo.YES)
          .add(100, answers(false, 80, together), PROSPECTIVE, YesNo.YES)
          .add(100, answers(false, 90, together), PROSPECTIVE, YesNo.YES);
    }

    assertThat(finding(reports).fragile()).isTrue();
  }

  @Test
  void needs484InEachGroup() {
    Finding finding = finding(reports(484, 60, 483, 30));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.p()).isNull();
    assertThat(finding(reports(484, 60, 484, 30)).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void countsSilencesOnPurposeAYearOnWithAForecast() {
    Answers counted = answers(true, 50, false);
    Answers noPlanSaid = Reports.ongoing(400).with(FORECAST_CHANCE, 50);
    Finding finding =
        finding(
            reports(600, 50, 600, 30)
                .add(7, counted, SINCE_BREAKUP, ElapsedTime.ofDays(364))
                .add(6, Reports.ongoing(400).with(PLAN_FIXED, YesNo.NO))
                .add(5, noPlanSaid)
                .add(4, counted, CONTACT_POLICY, ContactPolicy.REGULAR)
                .add(3, counted, REPORT_STATE, ReportState.QUARANTINED));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(1225L, 1222L, 1218L, 1213L, 1207L, 1200L);
  }

  @Test
  void findsTheSameByResamplingAndAdjusting() {
    Finding finding = finding(reports(1000, 50, 1000, 30));

    assertThat(beside(finding, "With bootstrap").estimate().value()).isCloseTo(.2, within(1e-12));
    assertThat(beside(finding, "With bootstrap").estimate().interval().lower())
        .isCloseTo(finding.headline().interval().lower(), within(.005));
    assertThat(beside(finding, "Adjusted").estimate().value()).isCloseTo(.2, within(1e-9));
    assertThat(beside(finding, "Adjusted").verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void looksAtPlansOfAboutThirtyDaysAndAtHopeBeside() {
    Reports reports =
        new Reports()
            .add(60, answers(true, 70, true).with(PLAN_DAYS, 30).with(HOPE_FIRST, 5))
            .add(140, answers(true, 50, false).with(PLAN_DAYS, 30).with(HOPE_FIRST, 4))
            .add(60, answers(true, 90, true).with(PLAN_DAYS, 60).with(HOPE_FIRST, 3))
            .add(140, answers(true, 95, false).with(PLAN_DAYS, 60).with(HOPE_FIRST, 3))
            .add(60, answers(false, 30, true).with(HOPE_FIRST, 4))
            .add(140, answers(false, 20, false).with(HOPE_FIRST, 1));
    Finding finding = finding(reports);

    // .3 * .7 + .7 * .5 with a plan, .3 * .3 + .7 * .2 without, as many reunited.
    assertThat(beside(finding, "Only plans of 26").estimate().value())
        .isCloseTo(.56 - .23, within(1e-12));
    assertThat(beside(finding, "Share with high hopes").estimate().value())
        .isCloseTo(140 / 400., within(1e-12));
    assertThat(beside(finding, "Hope at first").estimate().value()).isPositive();
  }

  /** Chances spread over 30 points; without a plan they are right on average. */
  private static Reports drawn(double excess, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[][][] drawn = new long[2][101][2];
    for (int i = 0; i < 8000; i++) {
      int plan = i % 2;
      int together = random.nextDouble() < .3 ? 1 : 0;
      double chance = 15 + 30 * random.nextDouble() + plan * 100 * excess;
      drawn[plan][(int) Math.round(chance)][together]++;
    }
    Reports reports = new Reports();
    for (int chance = 0; chance <= 100; chance++) {
      for (int plan = 0; plan < 2; plan++) {
        reports
            .add(drawn[plan][chance][0], answers(plan == 1, chance, false))
            .add(drawn[plan][chance][1], answers(plan == 1, chance, true));
      }
    }
    return reports;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void findsWhatIsTrueInSimulatedWorlds(long seed) {
    assertThat(finding(drawn(.15, seed)).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding(drawn(0, seed)).verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding(drawn(-.12, seed)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void doesNotDecideAtTheSmallestEffect(long seed) {
    assertThat(finding(drawn(.05, seed)).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }
}
