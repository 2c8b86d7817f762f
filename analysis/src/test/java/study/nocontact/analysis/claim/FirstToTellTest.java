package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.EX_INTENTIONS_TOLD;
import static study.nocontact.analysis.instrument.SurveyInstrument.INTENTIONS_ORDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.INTENTIONS_TOLD;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.Order;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.Categories.YesNoUnsure;

class FirstToTellTest {

  private static final Answers NEITHER =
      Reports.ongoing(20).with(INTENTIONS_TOLD, YesNo.NO).with(EX_INTENTIONS_TOLD, YesNoUnsure.NO);
  private static final Answers ONLY_ME = NEITHER.with(INTENTIONS_TOLD, YesNo.YES);
  private static final Answers ONLY_EX = NEITHER.with(EX_INTENTIONS_TOLD, YesNoUnsure.YES);
  private static final Answers BOTH = ONLY_EX.with(INTENTIONS_TOLD, YesNo.YES);
  private static final Answers ANSWERED = BOTH.with(INTENTIONS_ORDER, Order.ME_FIRST);
  private static final Answers EX_FIRST = BOTH.with(INTENTIONS_ORDER, Order.EX_FIRST);

  /** So many who told first, and others, with so many of each told by the ex. */
  private static Reports reports(long answered, long first, long toldToo, long others) {
    return new Reports()
        .add(answered, ANSWERED)
        .add(first - answered, ONLY_ME)
        .add(toldToo / 2, EX_FIRST)
        .add(toldToo - toldToo / 2, ONLY_EX)
        .add(others - toldToo, NEITHER);
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(FirstToTell.CLAIM, reports.table());
  }

  @Test
  void isSupportedWhenMostAreToldAndMoreThanOthers() {
    Finding finding = finding(reports(400, 600, 180, 600));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.headline().value()).isCloseTo(2 / 3., within(1e-12));
    assertThat(finding.estimates().get(1).value()).isCloseTo(2 / 3. - .3, within(1e-12));
    assertThat(finding.estimates().get(1).n()).isEqualTo(1200);
  }

  @Test
  void isFragileWhenLittleSelectionWouldCarryTheIntervalToOneHalf() {
    Finding finding = finding(reports(166, 274, 60, 274));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isTrue();
  }

  @Test
  void isContradictedWhenFewAreTold() {
    assertThat(finding(reports(200, 600, 100, 600)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isContradictedWhenTellingFirstMakesNoDifference() {
    Finding finding = finding(reports(6600, 10_000, 6600, 10_000));

    assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding.reasons()).anyMatch(reason -> reason.contains("smaller than any"));
  }

  @Test
  void isContradictedWhenOthersAreToldMoreOften() {
    assertThat(finding(reports(400, 600, 540, 600)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isInconclusiveWhenOnlyTheShareHolds() {
    Finding finding = finding(reports(400, 600, 185, 300));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
  }

  @Test
  void isFragileWhenLittleSelectionWouldUndoIt() {
    Finding finding = finding(reports(3300, 6000, 1500, 6000));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isTrue();
  }

  @Test
  void isFragileWhenThoseFollowedSayTheOpposite() {
    Reports reports = reports(900, 1200, 180, 600).add(200, ONLY_ME, PROSPECTIVE, YesNo.YES);

    assertThat(finding(reports).fragile()).isTrue();
  }

  @Test
  void needs274WhoToldFirst() {
    Finding finding = finding(reports(200, 273, 60, 300));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.p()).isNull();
    assertThat(finding(reports(200, 274, 40, 200)).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void countsThoseWhoseOrderIsKnown() {
    Finding finding =
        finding(
            reports(400, 600, 180, 600)
                .add(30, BOTH.with(INTENTIONS_ORDER, Order.SAME_TIME))
                .add(20, BOTH)
                .add(7, Reports.ongoing(3))
                .add(5, Reports.ongoing(3).with(INTENTIONS_TOLD, YesNo.NO))
                .add(3, ANSWERED, REPORT_STATE, ReportState.QUARANTINED));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(1265L, 1262L, 1255L, 1250L, 1200L);
  }

  @Test
  void takesAnExOfWhomTheReporterIsUnsureAsSilent() {
    Reports reports =
        reports(400, 600, 180, 600).add(200, ONLY_ME, EX_INTENTIONS_TOLD, YesNoUnsure.UNSURE);
    Finding finding = finding(reports);

    assertThat(finding.headline().value()).isCloseTo(.5, within(1e-12));
    assertThat(finding.sensitivity())
        .anySatisfy(
            check -> {
              assertThat(check.label()).contains("sure whether");
              assertThat(check.estimate().value()).isCloseTo(2 / 3., within(1e-12));
            });
  }

  @Test
  void comparesWithThoseWhoNeverToldBeside() {
    assertThat(finding(reports(400, 600, 180, 600)).sensitivity())
        .anySatisfy(
            check -> {
              assertThat(check.label()).isEqualTo("Against those who never told");
              // 90 of the 180 were told by the ex first and drop out of the second group.
              assertThat(check.estimate().value()).isCloseTo(2 / 3. - 90 / 510., within(1e-12));
              assertThat(check.verdict()).isEqualTo(Verdict.SUPPORTED);
            });
  }

  private static Reports drawn(double answered, double others, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long first = LongStream.range(0, 1500).filter(i -> random.nextDouble() < answered).count();
    long rest = LongStream.range(0, 1500).filter(i -> random.nextDouble() < others).count();
    return reports(first, 1500, rest, 1500);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsWhatIsTrueInSimulatedWorlds(long seed) {
    assertThat(finding(drawn(.7, .4, seed)).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding(drawn(.32, .2, seed)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void doesNotDecideAtTheSmallestEffect(long seed) {
    assertThat(finding(drawn(.55, .5, seed)).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }
}
