package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.BREAK_REGRET;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.FOLLOWED_FROM;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.Categories.YesNoUnsure;
import study.nocontact.analysis.instrument.ElapsedTime;

class FewReachOutTest {

  private static final Answers BY_THE_LEAVING = Reports.ended(60, Breaker.EX);
  private static final Answers BY_THE_LEFT = Reports.ended(30, Breaker.ME);
  private static final Answers KEPT = Reports.ongoing(500);

  private static Reports reports(long byTheLeaving, long byTheLeft, long kept) {
    return new Reports()
        .add(byTheLeaving, BY_THE_LEAVING)
        .add(byTheLeft, BY_THE_LEFT)
        .add(kept, KEPT);
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(FewReachOut.CLAIM, reports.table());
  }

  private static Sensitivity sensitivity(Finding finding, String label) {
    return finding.sensitivity().stream()
        .filter(each -> each.label().startsWith(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isSupportedWhenFewAreBrokenByTheSideThatLeft() {
    Finding finding = finding(reports(60, 200, 240));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.headline().value()).isCloseTo(.12, within(1e-12));
    assertThat(finding.sentence())
        .startsWith("Broken by the side that left within 365 days: 12% (95% interval 9% to 15%");
  }

  @Test
  void isContradictedWhenManyAre() {
    assertThat(finding(reports(250, 100, 150)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isInconclusiveWhenTheIntervalHoldsOneQuarter() {
    Finding finding = finding(reports(120, 180, 200));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
  }

  @Test
  void isFragileWhenLittleSelectionWouldUndoIt() {
    assertThat(finding(reports(2000, 3000, 5000)).fragile()).isTrue();
  }

  @Test
  void isFragileWhenThoseReportedAgainSayTheOpposite() {
    Answers followed =
        BY_THE_LEAVING.with(PROSPECTIVE, YesNo.YES).with(FOLLOWED_FROM, ElapsedTime.ofDays(20));
    Reports reports =
        reports(60, 500, 500)
            .add(60, followed)
            .add(60, KEPT.with(FOLLOWED_FROM, ElapsedTime.ofDays(20)));

    assertThat(sensitivity(finding(reports), "Silences reported again").estimate().value())
        .isCloseTo(.5, within(1e-12));
    assertThat(finding(reports).fragile()).isTrue();
  }

  /** Of 300, 30 are broken by the other side on day 30, then 100 lost, then 17 of 170 reach out. */
  @Test
  void letsOtherEndingsCompete() {
    Finding finding =
        finding(
            new Reports()
                .add(30, BY_THE_LEFT)
                .add(100, Reports.ongoing(40))
                .add(17, BY_THE_LEAVING)
                .add(153, KEPT));

    assertThat(finding.headline().value()).isCloseTo(.9 * 17 / 170, within(1e-12));
    assertThat(finding.n()).isEqualTo(300);
    assertThat(finding.events()).isEqualTo(17);
  }

  /** Without censoring the error is that of a proportion, and the interval that of ln(-ln). */
  @Test
  void givesTheIntervalOnTheComplementaryLogLogScale() {
    Finding finding = finding(reports(60, 200, 240));
    double error = Math.sqrt(.12 * .88 / 500);
    double half = 1.959963984540054 * error / (.88 * -Math.log(.88));

    assertThat(finding.headline().interval().lower())
        .isCloseTo(-Math.expm1(Math.log(.88) * Math.exp(-half)), within(1e-9));
    assertThat(finding.headline().interval().upper())
        .isCloseTo(-Math.expm1(Math.log(.88) * Math.exp(half)), within(1e-9));
  }

  @Test
  void needs291Silences() {
    assertThat(finding(reports(30, 120, 140)).verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding(reports(30, 120, 141)).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void needsSomeFollowedForAYear() {
    Reports reports = reports(30, 120, 4).add(300, Reports.ongoing(300));

    assertThat(finding(reports).verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding(reports).reasons().get(0)).contains("fewer than 5 in the emptiest cell");
    assertThat(finding(reports(7, 120, 140)).reasons().get(0))
        .contains("fewer than 10 in the emptiest cell");
    assertThat(finding(reports(30, 500, 0)).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void countsSilencesOnPurposeWhoeverDecidedAndTells() {
    Finding finding =
        finding(
            reports(60, 200, 240)
                .add(50, KEPT.with(SILENCE_DECIDER, Side.EX))
                .add(40, Reports.toldByTheOther(BY_THE_LEAVING))
                .add(30, KEPT.with(INITIATOR, Initiator.BOTH))
                .add(20, KEPT.with(CONTACT_POLICY, ContactPolicy.FADED))
                .add(10, KEPT.with(REPORT_STATE, ReportState.QUARANTINED)));

    assertThat(finding.n()).isEqualTo(590);
    assertThat(finding.events()).isEqualTo(100);
    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(650L, 640L, 640L, 620L, 590L, 590L);
  }

  @Test
  void tellsContactWithRegretApart() {
    Finding finding =
        finding(
            reports(0, 200, 240)
                .add(40, BY_THE_LEAVING.with(BREAK_REGRET, YesNoUnsure.YES))
                .add(20, BY_THE_LEAVING.with(BREAK_REGRET, YesNoUnsure.NO))
                .add(15, BY_THE_LEAVING)
                .add(10, Reports.toldByTheOther(BY_THE_LEAVING)));

    assertThat(sensitivity(finding, "Broken by the side that left, saying").estimate())
        .satisfies(
            estimate -> {
              assertThat(estimate.value()).isCloseTo(40 / 500., within(1e-12));
              assertThat(estimate.n()).isEqualTo(500);
            });
  }

  /** Half of the silences last, so that by a year this side breaks nearly half of its share. */
  private static Verdict verdict(double probability, long seed) {
    return finding(new SilenceWorld(.5, 1 - 2 * probability, .8, 40).reports(500, seed)).verdict();
  }

  @Test
  void findsWhatIsTrueInAWorld() {
    assertThat(LongStream.range(0, 4).mapToObj(seed -> verdict(.12, seed)))
        .containsOnly(Verdict.SUPPORTED);
    assertThat(LongStream.range(0, 4).mapToObj(seed -> verdict(.42, seed)))
        .containsOnly(Verdict.CONTRADICTED);
  }

  @Test
  void isNotWrongAtTheSmallestEffectOfInterest() {
    assertThat(LongStream.range(0, 4).mapToObj(seed -> verdict(.25, seed)))
        .containsOnly(Verdict.INCONCLUSIVE);
    assertThat(LongStream.range(0, 4).mapToObj(seed -> verdict(.30, seed)))
        .doesNotContain(Verdict.SUPPORTED);
  }
}
