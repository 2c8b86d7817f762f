package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.claim.ReunionWorld.bump;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.ReportState;

class NoSweetSpotTest {

  private static final Claim CLAIM = new NoSweetSpot();

  private static Finding finding(ReunionWorld world) {
    return Reports.judged(CLAIM, world.expected().table());
  }

  @Test
  void isSupportedWhenNoLengthIsSpecialHoweverLengthsAreRounded() {
    Finding finding = finding(ReunionWorld.of(12_000));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.p()).isLessThan(.001);
    assertThat(finding.headline().value()).isCloseTo(0, within(.01));
    assertThat(finding.sentence())
        .startsWith("After 3,005 silences of 26 to 42 days, 38% got back together")
        .endsWith("this supports the claim that about 30 days is nothing special.");
    assertThat(finding.moreReports()).isZero();
  }

  @Test
  void isContradictedByABumpInRecalledAndInFollowedSilences() {
    Finding finding = finding(ReunionWorld.of(12_000).with(bump(1.1, 27, 33)));

    assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding.p()).isLessThan(.001);
    assertThat(finding.sentence()).contains("this contradicts the claim");
    assertThat(finding.grade()).isEmpty();
  }

  @Test
  void isInconclusiveByHeapingWhenOnlyRecalledSilencesShowABump() {
    Finding finding =
        finding(
            ReunionWorld.of(24_000).with(bump(1.1, 27, 33)).withFollowed(.3, ReunionWorld::curve));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
    assertThat(finding.reasons().get(0)).contains("heaped on round numbers");
    assertThat(finding.sentence()).contains("rounding may be all there is to it");
  }

  @Test
  void isInconclusiveWhenSilencesOfAMonthLeadBackTogetherLessOften() {
    Finding finding = finding(ReunionWorld.of(12_000).with(bump(-.6, 26, 42)));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.reasons().get(0)).contains("less likely after 26 to 42 days");
  }

  @Test
  void isInconclusiveWhenTheDifferenceIsAboutAsLargeAsTheMargin() {
    Finding finding = finding(ReunionWorld.of(12_000).with(bump(.2, 26, 42)));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.reasons().get(0)).contains("not clearly within 5 points");
    assertThat(finding.sentence()).contains("does not settle");
  }

  @Test
  void isInconclusiveWhenAnotherLengthStandsOut() {
    Finding finding = finding(ReunionWorld.of(12_000).with(bump(.6, 104, 146)));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.reasons()).anyMatch(reason -> reason.contains("stands out from the smooth"));
    assertThat(finding.scans().get(0).p()).isLessThan(.05);
  }

  @Test
  void isInconclusiveWhenTheEvidenceForNoBumpIsThin() {
    Finding finding = finding(ReunionWorld.of(6000).with(bump(.09, 26, 42)));

    assertThat(finding.p()).isLessThan(.05);
    assertThat(finding.scans().get(0).p()).isGreaterThan(.05);
    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.reasons()).anyMatch(reason -> reason.contains("is not above 3"));
  }

  @Test
  void isInconclusiveWhenItDoesNotHoldUpInTheFamily() {
    CaseTable cases = ReunionWorld.of(12_000).expected().table();

    Finding finding = CLAIM.examine(cases, Setting.of(Look.ONLY, 1)).judge(.07);

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.reasons().get(0)).contains("p = .070");
  }

  @Test
  void withdrawsSupportThatFollowedSilencesContradict() {
    Finding finding = finding(ReunionWorld.of(40_000).withFollowed(.05, bump(1.6, 27, 33)));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isTrue();
    assertThat(finding.reasons()).contains("Silences followed while they lasted say the opposite.");
    assertThat(finding.sentence()).contains("does not hold up");
  }

  @Test
  void withdrawsABumpThatAWeakCommonCauseWouldExplain() {
    Finding finding =
        finding(ReunionWorld.of(60_000).with(day -> day < 27 || day > 33 ? .75 : .93));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isTrue();
    assertThat(finding.reasons()).anyMatch(reason -> reason.contains("common cause"));
  }

  @Test
  void asksForMoreReportsBelowTheMinimum() {
    CaseTable cases = ReunionWorld.of(3000).expected().add(3000, Answers.none()).table();

    Examination examination = CLAIM.examine(cases, Setting.of(Look.ONLY, 1));
    Finding finding = examination.judge(null);

    assertThat(examination.p()).isNull();
    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.headline()).isNotNull();
    assertThat(finding.flow()).extracting(FlowStep::reports).last().isEqualTo(751L);
    // 61 more at 751 in 6,000 reports
    assertThat(finding.moreReports()).isEqualTo(488);
    assertThat(finding.sentence()).contains("a verdict needs 812 such silences");
  }

  @Test
  void asksForEitherOutcomeInEveryBin() {
    Finding finding =
        finding(ReunionWorld.of(12_000).with(day -> day > 256 ? 0 : ReunionWorld.curve(day)));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.p()).isNull();
    assertThat(finding.moreReports()).isEqualTo(60_000);
  }

  @Test
  void describesNothingWhereSilencesOfAMonthAreFew() {
    Finding finding = finding(ReunionWorld.of(20));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.headline()).isNull();
    assertThat(finding.bins()).isEmpty();
    assertThat(finding.sentence()).contains("too few to describe");
    assertThat(Reports.judged(CLAIM, new Reports().table()).verdict())
        .isEqualTo(Verdict.NOT_ENOUGH_DATA);
  }

  @Test
  void countsSilencesThatTheSideThatWasLeftBroke() {
    Answers broken = Reports.ended(30, Breaker.ME);
    CaseTable cases =
        ReunionWorld.of(12_000)
            .expected()
            .add(3, Reports.ongoing(30))
            .add(5, Reports.ended(30, Breaker.EX))
            .add(7, broken, REPORT_STATE, ReportState.QUARANTINED)
            .add(11, Reports.toldByTheOther(broken))
            .table();

    Finding finding = Reports.judged(CLAIM, cases);

    assertThat(finding.n()).isEqualTo(12_011);
    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(12_026L, 12_019L, 12_019L, 12_019L, 12_016L, 12_011L, 3016L);
  }

  @Test
  void countsGettingBackTogetherWhetherItLastedOrNot() {
    CaseTable cases =
        ReunionWorld.of(12_000)
            .expected()
            .add(9, Reports.ended(30, Breaker.ME), BACK_TOGETHER, BackTogether.YES_THEN_ENDED)
            .table();

    Finding without = finding(ReunionWorld.of(12_000));
    assertThat(Reports.judged(CLAIM, cases).events()).isEqualTo(without.events() + 9);
  }

  @Test
  void showsTheBinsWithWhatTheCurveExpects() {
    BinnedProportions bins = finding(ReunionWorld.of(12_000)).bins().get(0);

    assertThat(bins.bins())
        .extracting(BinnedProportions.Bin::from)
        .containsExactly(0, 10, 18, 26, 43, 74, 104, 147, 257);
    assertThat(bins.bins()).filteredOn(BinnedProportions.Bin::target).hasSize(1);
    for (BinnedProportions.Bin bin : bins.bins()) {
      assertThat((double) bin.successes() / bin.n()).isCloseTo(bin.expected(), within(.03));
    }
  }

  @Test
  void measuresHowLengthsPileUp() {
    Finding finding = finding(ReunionWorld.of(12_000));
    Finding exact = finding(ReunionWorld.of(12_000).withFollowed(1, ReunionWorld::curve));

    assertThat(index(finding, "heaping_list")).isGreaterThan(500);
    assertThat(index(exact, "heaping_sevens")).isBetween(90.0, 110.0);
  }

  private static double index(Finding finding, String id) {
    return finding.estimates().stream()
        .filter(estimate -> estimate.id().equals(id))
        .findFirst()
        .orElseThrow()
        .value();
  }

  @Test
  void dependsOnTheSeedAndNotOnTheOrderOfRows() {
    CaseTable cases = ReunionWorld.of(8000).drawn(4).table();
    int[] backwards = new int[cases.rows()];
    for (int row = 0; row < backwards.length; row++) {
      backwards[row] = backwards.length - 1 - row;
    }
    CaseTable reversed = new CaseTable.Builder().build();
    for (int row : backwards) {
      int one = row;
      reversed = reversed.merge(cases.where(each -> each == one));
    }

    Finding finding = Reports.judged(CLAIM, cases);
    Examination other = CLAIM.examine(cases, Setting.of(Look.ONLY, 2));

    assertThat(Reports.judged(CLAIM, reversed)).isEqualTo(finding);
    assertThat(other.judge(other.p()).scans()).isNotEqualTo(finding.scans());
  }

  @Test
  void doesNotTakeRoundingForABump() {
    long supported =
        LongStream.range(0, 12)
            .mapToObj(seed -> Reports.judged(CLAIM, ReunionWorld.of(20_000).drawn(seed).table()))
            .peek(finding -> assertThat(finding.verdict()).isNotEqualTo(Verdict.CONTRADICTED))
            .filter(finding -> finding.verdict() == Verdict.SUPPORTED)
            .count();

    assertThat(supported).isGreaterThanOrEqualTo(8);
  }

  @Test
  void scansRoundedLengthsAtTheLevelPromised() {
    long found =
        LongStream.range(0, 40)
            .mapToObj(seed -> Selection.all(ReunionWorld.of(8000).drawn(seed).table(), ""))
            .map(silences -> ReunionScan.overBins(ReunionTally.of(silences), "", 1).orElseThrow())
            .filter(scan -> scan.p() <= .05)
            .count();

    // More than 6 in 40 at a level of .05 has probability .003.
    assertThat(found).isBetween(0L, 6L);
  }

  @Test
  void isDescribedInWords() {
    ClaimDescription description = CLAIM.description();

    assertThat(description.minimumN()).isEqualTo(812);
    assertThat(description.rule()).contains("below 812");
    assertThat(description.sensitivity()).hasSize(16).doesNotHaveDuplicates();
  }
}
