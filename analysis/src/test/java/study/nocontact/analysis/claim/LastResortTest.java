package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MOTIVE;

import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.Motive;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.instrument.Categories.YesNo;

class LastResortTest {

  private static final Answers HOPING =
      Reports.ongoing(20).with(SILENCE_MOTIVE, Set.of(Motive.GET_BACK, Motive.HEAL));
  private static final Answers HEALING =
      Reports.ongoing(20).with(SILENCE_MOTIVE, Set.of(Motive.HEAL));

  private static Reports reports(long hoping, long others) {
    return new Reports()
        .add(hoping, HOPING)
        .add(others / 2, HEALING)
        .add(others - others / 2, HOPING.with(INITIATOR, Initiator.ME));
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(LastResort.CLAIM, reports.table());
  }

  @Test
  void isSupportedWhenMostHopeToBeTakenBack() {
    Finding finding = finding(reports(400, 200));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.headline().value()).isCloseTo(2 / 3., within(1e-12));
    assertThat(finding.n()).isEqualTo(600);
    assertThat(finding.sentence())
        .isEqualTo(
            "Kept by somebody who was left, to get back together: 67% (95% interval 63% to 70%; "
                + "n = 600). This supports the claim that most silences on purpose are kept by "
                + "people who were left and hope to be taken back.");
  }

  @Test
  void isContradictedWhenMostDoNot() {
    assertThat(finding(reports(200, 400)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isInconclusiveWhenTheIntervalHoldsOneHalf() {
    Finding finding = finding(reports(310, 290));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
  }

  @Test
  void isFragileWhenLittleSelectionWouldUndoIt() {
    Finding finding = finding(reports(3300, 2700));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isTrue();
    assertThat(finding.reasons()).anyMatch(reason -> reason.contains("odds ratio below 1.5"));
  }

  @Test
  void isFragileWhenThoseFollowedSayTheOpposite() {
    Reports reports = reports(900, 300).add(200, HEALING, PROSPECTIVE, YesNo.YES);

    assertThat(finding(reports).fragile()).isTrue();
    assertThat(finding(reports).reasons())
        .anyMatch(reason -> reason.startsWith("The opposite is found here: Only reports"));
  }

  @Test
  void needs274Silences() {
    Finding finding = finding(reports(200, 73));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.p()).isNull();
    assertThat(finding.moreReports()).isEqualTo(1);
    assertThat(finding(reports(200, 74)).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void countsOnlySilencesWithAReasonThatTheReporterDecidedOn() {
    Finding finding =
        finding(
            reports(400, 200)
                .add(50, Reports.ongoing(3))
                .add(40, HOPING.with(SILENCE_DECIDER, Side.EX))
                .add(30, HOPING, REPORT_STATE, ReportState.QUARANTINED));

    assertThat(finding.n()).isEqualTo(600);
    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(720L, 690L, 690L, 650L, 600L);
  }

  /** Silences of which so many in a thousand are a last resort. */
  private static Finding drawn(int perThousand, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int hoping = 0;
    for (int i = 0; i < 1500; i++) {
      hoping += random.nextInt(1000) < perThousand ? 1 : 0;
    }
    return finding(reports(hoping, 1500 - hoping));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsWhatIsTrueInDrawnWorlds(long seed) {
    assertThat(drawn(650, seed).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(drawn(350, seed).verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(drawn(550, seed).verdict()).isNotEqualTo(Verdict.CONTRADICTED);
    assertThat(drawn(500, seed).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void saysNothingOfAHandful() {
    Finding finding = finding(reports(3, 2));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.headline()).isNull();
    assertThat(finding.sentence()).startsWith("5 reports that count are too few to describe");
  }
}
