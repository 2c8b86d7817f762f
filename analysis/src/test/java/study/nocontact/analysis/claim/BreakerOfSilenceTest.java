package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.claim.Reports.ended;
import static study.nocontact.analysis.claim.Reports.ongoing;
import static study.nocontact.analysis.claim.Reports.toldByTheOther;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;

import java.util.List;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.instrument.Categories.YesNo;

class BreakerOfSilenceTest {

  private static final Claim CLAIM = new BreakerOfSilence();

  /** Of silences that ended, so many broken by the side that was left; half told by either. */
  private static Reports silences(long broken, long ended) {
    return new Reports()
        .add(broken / 2, ended(20, Breaker.ME))
        .add(broken - broken / 2, toldByTheOther(ended(40, Breaker.ME)))
        .add((ended - broken) / 2, ended(30, Breaker.EX))
        .add(ended - broken - (ended - broken) / 2, toldByTheOther(ended(60, Breaker.EX)));
  }

  private static Finding finding(long broken, long ended) {
    return Reports.judged(CLAIM, silences(broken, ended).table());
  }

  @Test
  void isSupportedWhenTheIntervalLiesInsideTheBand() {
    Finding finding = finding(910, 1000);

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.fragile()).isFalse();
    assertThat(finding.headline().value()).isEqualTo(.91);
    assertThat(finding.p()).isLessThan(.05);
    assertThat(finding.sentence())
        .isEqualTo(
            "Of 1,000 silences that ended, the person who was left broke 91% (95% interval 89 to"
                + " 93%); this supports the claim that it is about 90%.");
  }

  @Test
  void isSupportedWithoutGradeWhereOnlyTheNarrowIntervalLiesInside() {
    // 90% interval .9039 to .9473, 95% interval .8992 to .9505, odds ratio to .95 1.48
    Finding fragile = finding(399, 430);
    // 98% interval .8854 to .9483, 99% interval .8814 to .9508
    Finding finding = Reports.judged(CLAIM, silences(396, 430).table(), new Look(1, .01));

    assertThat(fragile.fragile()).isTrue();
    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEmpty();
    assertThat(finding.headline().interval().upper()).isCloseTo(.95079, within(1e-5));
  }

  @Test
  void isContradictedWhenTheIntervalLiesWhollyBelowTheBand() {
    Finding finding = finding(700, 1000);

    assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding.sentence()).contains("clearly less");
    assertThat(finding.grade()).isEmpty();
  }

  @Test
  void isContradictedWhenTheIntervalLiesWhollyAboveTheBand() {
    Finding finding = finding(990, 1000);

    assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding.sentence()).contains("clearly more");
  }

  @Test
  void isInconclusiveWhenTheIntervalReachesAcrossABound() {
    Finding finding = finding(430, 500);

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
    assertThat(finding.sentence()).contains("does not settle");
  }

  @Test
  void isJudgedByItsIntervalWhateverTheFamilyDoesToItsP() {
    Examination examination = CLAIM.examine(silences(393, 430).table(), Setting.of(Look.ONLY, 1));

    Finding finding = examination.judge(.06);

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.adjustedP()).isEqualTo(.06);
  }

  @Test
  void withdrawsSupportThatMildSelectionWouldUndo() {
    // odds(.885) / odds(.85) = 7.696 / 5.667 = 1.36
    Finding finding = finding(8850, 10000);

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isTrue();
    assertThat(finding.grade()).isEmpty();
    assertThat(finding.reasons()).anyMatch(reason -> reason.contains("odds ratio of 1.36"));
    assertThat(finding.sentence()).contains("does not hold up");
  }

  @Test
  void withdrawsContradictionThatMildSelectionWouldUndo() {
    // odds(.85) / odds(.80) = 5.667 / 4 = 1.42
    Finding finding = finding(8000, 10000);

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isTrue();
  }

  @Test
  void withdrawsSupportThatFollowedSilencesContradict() {
    CaseTable cases =
        silences(9200, 10000)
            .add(100, ended(20, Breaker.ME), PROSPECTIVE, YesNo.YES)
            .add(100, ended(20, Breaker.EX), PROSPECTIVE, YesNo.YES)
            .table();

    Finding finding = Reports.judged(CLAIM, cases);

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isTrue();
    assertThat(finding.reasons())
        .contains("Silences followed while they lasted say the opposite.")
        .noneMatch(reason -> reason.contains("odds ratio"));
    assertThat(finding.sensitivity())
        .filteredOn(Sensitivity::flipped)
        .extracting(Sensitivity::label)
        .containsExactly("Only silences followed while they lasted");
  }

  @Test
  void passesOverAPartInWhichFewerThanFiftySilencesEnded() {
    CaseTable cases =
        silences(9100, 10000).add(49, ended(20, Breaker.EX), PROSPECTIVE, YesNo.YES).table();

    Finding finding = Reports.judged(CLAIM, cases);

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.sensitivity())
        .filteredOn(each -> each.label().equals("Only silences followed while they lasted"))
        .singleElement()
        .isEqualTo(
            new Sensitivity(
                "Only silences followed while they lasted",
                null,
                Verdict.NOT_ENOUGH_DATA,
                false,
                false));
  }

  @Test
  void asksForMoreReportsBelowTheMinimum() {
    CaseTable cases = silences(380, 422).add(422, ongoing(100)).table();

    Examination examination = CLAIM.examine(cases, Setting.of(Look.ONLY, 1));
    Finding finding = examination.judge(null);

    assertThat(examination.p()).isNull();
    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.headline().value()).isCloseTo(380 / 422.0, within(1e-12));
    assertThat(finding.moreReports()).isEqualTo(2);
    assertThat(finding.reasons().get(0)).contains("about 2 more reports");
    assertThat(finding.sentence()).contains("a verdict needs 423");
  }

  @Test
  void describesNothingBelowFiftySilencesThatEnded() {
    Finding finding = finding(45, 49);

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.headline()).isNull();
    assertThat(finding.estimates()).isEmpty();
    assertThat(finding.curves()).isEmpty();
    assertThat(finding.moreReports()).isEqualTo(374);
  }

  @Test
  void judgesAnEmptyTable() {
    Finding finding = Reports.judged(CLAIM, new Reports().table());

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.moreReports()).isEqualTo(423);
  }

  @Test
  void countsSilencesOfAcceptedReportsThatTheSideThatWasLeftDecidedOn() {
    Answers broken = ended(20, Breaker.ME);
    CaseTable cases =
        silences(910, 1000)
            .add(3, ongoing(9))
            .add(5, ended(20, Breaker.EX), REPORT_STATE, ReportState.QUARANTINED)
            .add(7, ended(20, Breaker.EX), SILENCE_DECIDER, Side.BOTH)
            .add(11, ended(20, Breaker.EX), SILENCE_DECIDER, Side.EX)
            .add(13, broken, CONTACT_POLICY, ContactPolicy.FADED)
            .add(17, ended(0, Breaker.EX))
            .add(19, Answers.none())
            .table();

    Finding finding = Reports.judged(CLAIM, cases);

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(1075L, 1070L, 1051L, 1038L, 1020L, 1003L, 1000L);
    assertThat(finding.n()).isEqualTo(1000);
    assertThat(finding.events()).isEqualTo(910);
  }

  @Test
  void findsTheShareInOtherWays() {
    CaseTable cases =
        silences(910, 1000)
            .add(100, ended(10, Breaker.CHANCE))
            .add(60, ended(20, Breaker.EX), REPORT_STATE, ReportState.QUARANTINED)
            .add(60, ended(20, Breaker.ME), SILENCE_DECIDER, Side.BOTH)
            .table();

    Finding finding = Reports.judged(CLAIM, cases);

    assertThat(share(finding, "Without silences ended by somebody else or by chance"))
        .isEqualTo(.91);
    assertThat(share(finding, "Only reports by those who were left"))
        .isCloseTo(455 / 600.0, within(1e-12));
    assertThat(share(finding, "Only reports by those who ended it")).isEqualTo(.91);
    assertThat(share(finding, "With silences that both decided on"))
        .isCloseTo(970 / 1160.0, within(1e-12));
    assertThat(share(finding, "With the reports that were set aside"))
        .isCloseTo(910 / 1160.0, within(1e-12));
    // weights: 455/20 + 455/40 broken; 45/30 + 45/60 by the other; 100/10 by chance
    assertThat(share(finding, "Silences that ended weighted by 1 over their length"))
        .isCloseTo(34.125 / (34.125 + 2.25 + 10), within(1e-12));
  }

  private static double share(Finding finding, String label) {
    return finding.sensitivity().stream()
        .filter(each -> each.label().equals(label))
        .findFirst()
        .orElseThrow()
        .estimate()
        .value();
  }

  @Test
  void censorsOngoingSilencesInTheSecondReading() {
    // Half of all silences outlast those that ended on day 20 to 60.
    CaseTable cases = silences(910, 1000).add(1000, ongoing(800)).table();

    Finding finding = Reports.judged(CLAIM, cases);

    Estimate second = finding.estimates().get(4);
    assertThat(second.id()).isEqualTo("incidence");
    assertThat(second.value()).isCloseTo(.455, within(1e-12));
    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.reasons())
        .anyMatch(reason -> reason.contains("the claim is contradicted"))
        .anyMatch(
            reason -> reason.endsWith("Of the same silences 50.0% still hold after 730 days."));
  }

  @Test
  void saysThatTheSecondReadingAndPermanenceExcludeEachOther() {
    assertThat(finding(910, 1000).reasons())
        .anyMatch(reason -> reason.contains("(C02) cannot both hold"));
  }

  @Test
  void drawsHowSilencesEnd() {
    Curve curve = finding(910, 1000).curves().get(0);

    assertThat(curve.lines()).hasSize(3);
    List<Curve.Point> broken = curve.lines().get(0).points();
    assertThat(broken)
        .extracting(Curve.Point::day)
        .containsExactly(7, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365, 545, 730);
    assertThat(broken.get(2).value()).isCloseTo(.455, within(1e-12));
    assertThat(broken.get(2).events()).isEqualTo(455);
    assertThat(broken.get(2).atRisk()).isEqualTo(545);
    assertThat(broken.get(12).value()).isCloseTo(.91, within(1e-12));
  }

  @Test
  void givesTheSameForCountsAsForSingleReportsInAnyOrder() {
    Reports single = new Reports();
    for (int i = 0; i < 45; i++) {
      single.add(1, ended(30, Breaker.EX));
      for (int j = 0; j < 10; j++) {
        single.add(1, ended(20, Breaker.ME));
      }
    }
    CaseTable counted =
        new Reports().add(450, ended(20, Breaker.ME)).add(45, ended(30, Breaker.EX)).table();

    assertThat(Reports.judged(CLAIM, single.table())).isEqualTo(Reports.judged(CLAIM, counted));
  }

  @Test
  void usesTheLevelOfTheLook() {
    Finding finding = Reports.judged(CLAIM, silences(910, 1000).table(), new Look(2, .01));

    assertThat(finding.look()).isEqualTo(2);
    assertThat(finding.headline().interval().level()).isEqualTo(.99);
    assertThat(finding.estimates().get(1).interval().level()).isEqualTo(.98);
    assertThat(finding.sentence()).contains("(99% interval");
  }

  @Test
  void reportsNoProbabilityAsZero() {
    Finding finding = finding(91_000, 100_000);

    assertThat(finding.report()).contains("p < .001").doesNotContain(".000");
  }

  @Test
  void isDescribedInWords() {
    ClaimDescription description = CLAIM.description();

    assertThat(description.minimumN()).isEqualTo(423);
    assertThat(description.rule()).contains("below 423");
    assertThat(description.sensitivity()).hasSize(11).doesNotHaveDuplicates();
  }

  @Test
  void comparesTheTwoSidesWhenBothReport() {
    assertThat(gray(silences(910, 1000)).p()).isLessThan(.001);

    Reports same =
        new Reports()
            .add(300, ended(20, Breaker.ME))
            .add(30, ended(25, Breaker.EX))
            .add(300, toldByTheOther(ended(20, Breaker.ME)))
            .add(30, toldByTheOther(ended(25, Breaker.EX)));
    TestResult gray = gray(same);
    assertThat(gray.value()).isCloseTo(0, within(1e-9));
    assertThat(gray.n()).isEqualTo(660);
  }

  private static TestResult gray(Reports reports) {
    return Reports.judged(CLAIM, reports.table()).tests().stream()
        .filter(test -> test.id().equals("gray"))
        .findFirst()
        .orElseThrow();
  }
}
