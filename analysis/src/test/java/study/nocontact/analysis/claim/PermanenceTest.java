package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.FOLLOWED_FROM;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_ANY;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.ElapsedTime;

class PermanenceTest {

  private static final Answers KEPT = SilenceWorld.ongoing(1000);
  private static final Answers BROKEN = SilenceWorld.ended(10, Breaker.ME, 1000);

  private static Reports reports(long kept, long broken) {
    return new Reports().add(kept, KEPT).add(broken, BROKEN);
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(Permanence.CLAIM, reports.table());
  }

  private static Sensitivity sensitivity(Finding finding, String label) {
    return finding.sensitivity().stream()
        .filter(each -> each.label().startsWith(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isSupportedWhenMostAreStillSilent() {
    Finding finding = finding(reports(400, 200));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.sentence())
        .isEqualTo(
            "Still silent after 730 days: 67% (95% interval 63% to 70%; n = 600). This supports the "
                + "claim that such silences usually become permanent.");
  }

  @Test
  void isContradictedWhenMostAreBroken() {
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
    assertThat(finding(reports(3300, 2700)).fragile()).isTrue();
  }

  @Test
  void isFragileWhenThoseReportedAgainSayTheOpposite() {
    Answers followed =
        SilenceWorld.ended(200, Breaker.ME, 1000)
            .with(PROSPECTIVE, YesNo.YES)
            .with(FOLLOWED_FROM, ElapsedTime.ofDays(100));
    Reports reports =
        reports(900, 200)
            .add(300, followed)
            .add(60, KEPT.with(FOLLOWED_FROM, ElapsedTime.ofDays(150)));

    Finding finding = finding(reports);

    assertThat(sensitivity(finding, "Silences reported again").estimate().value())
        .isCloseTo(60 / 360., within(1e-12));
    assertThat(finding.fragile()).isTrue();
    assertThat(finding.reasons()).anyMatch(reason -> reason.startsWith("The opposite is found"));
  }

  @Test
  void censorsSilencesReportedAgainAtTheirFirstReport() {
    Answers followed = BROKEN.with(PROSPECTIVE, YesNo.YES);
    Reports reports =
        reports(300, 300)
            .add(100, followed.with(FOLLOWED_FROM, ElapsedTime.ofDays(5)))
            .add(50, followed);

    assertThat(sensitivity(finding(reports), "Silences as they stood").estimate())
        .satisfies(
            estimate -> {
              assertThat(estimate.value()).isCloseTo(.5, within(1e-12));
              assertThat(estimate.n()).isEqualTo(700);
            });
  }

  /** S(730) = (1 - 100/300)(1 - 50/150) = 4/9, with Greenwood's variance worked by hand. */
  @Test
  void censorsSilencesThatGoOn() {
    Finding finding =
        finding(
            new Reports()
                .add(100, BROKEN)
                .add(50, Reports.ongoing(100))
                .add(50, SilenceWorld.ended(200, Breaker.EX, 1000))
                .add(100, KEPT));
    double error = 4 / 9. * Math.sqrt(100 / (300. * 200) + 50 / (150. * 100));
    double half = 1.959963984540054 * error / (4 / 9. * Math.log(9 / 4.));

    assertThat(finding.headline().value()).isCloseTo(4 / 9., within(1e-12));
    assertThat(finding.headline().interval().lower())
        .isCloseTo(Math.exp(-Math.exp(Math.log(Math.log(9 / 4.)) + half)), within(1e-12));
    assertThat(finding.headline().interval().upper())
        .isCloseTo(Math.exp(-Math.exp(Math.log(Math.log(9 / 4.)) - half)), within(1e-12));
    assertThat(finding.n()).isEqualTo(300);
    assertThat(finding.effectiveN()).isEqualTo(250);
    assertThat(finding.events()).isEqualTo(150);
  }

  @Test
  void countsTheWorstForThoseLostSightOf() {
    Finding finding = finding(reports(200, 100).add(100, Reports.ongoing(50)));

    assertThat(sensitivity(finding, "As if every silence lost sight of before 730 days had been"))
        .satisfies(
            worst -> {
              assertThat(worst.estimate().value()).isCloseTo(.5, within(1e-12));
              assertThat(worst.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
            });
    assertThat(
            sensitivity(finding, "As if every silence lost sight of before 730 days had lasted")
                .estimate()
                .value())
        .isCloseTo(.75, within(1e-12));
  }

  @Test
  void needs274SilencesThatCouldBeFollowedFor730Days() {
    Reports reports = reports(173, 100).add(100, Reports.ended(3, Breaker.ME));

    assertThat(finding(reports).verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding(reports).effectiveN()).isEqualTo(273);
    assertThat(finding(reports(400, 200)).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding(reports(180, 93)).verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding(reports(181, 93)).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void saysNothingWhileFewAreFollowedForTwoYears() {
    Finding finding = finding(reports(300, 500).add(2300, Reports.ongoing(400)));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.p()).isNull();
    assertThat(finding.reasons().get(0))
        .isEqualTo("At the day in question only 9.7% are still followed, and 10% are needed.");
  }

  @Test
  void saysNothingWhileEndingsGoOnToTheEndOfTheFollowUp() {
    Finding finding = finding(reports(500, 200).add(1, SilenceWorld.ended(999, Breaker.ME, 1000)));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.reasons().get(0)).startsWith("Endings come too close to the end");
    assertThat(finding.tests())
        .anySatisfy(
            test -> {
              assertThat(test.id()).isEqualTo("maller_zhou.still_silent");
              assertThat(test.value()).isCloseTo(Math.pow(1 - 1 / 701., 701), within(1e-12));
            });
  }

  @Test
  void countsOnlySilencesTheSideThatWasLeftDecidedOn() {
    Finding finding =
        finding(
            reports(400, 200)
                .add(50, KEPT.with(SILENCE_DECIDER, Side.BOTH))
                .add(40, KEPT.with(CONTACT_POLICY, ContactPolicy.FADED))
                .add(30, KEPT.with(SILENCE_ANY, YesNo.NO))
                .add(20, KEPT.with(REPORT_STATE, ReportState.QUARANTINED))
                .add(10, Reports.toldByTheOther(BROKEN))
                .add(5, SilenceWorld.ended(0, Breaker.ME, 900)));

    assertThat(finding.n()).isEqualTo(610);
    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(755L, 735L, 705L, 665L, 615L, 610L);
  }

  @Test
  void followsSilencesNobodyDecidedOnFromTheirSeventhDay() {
    Answers faded = SilenceWorld.ended(100, Breaker.EX, 1000);
    Finding finding =
        finding(reports(300, 300).add(150, faded.with(CONTACT_POLICY, ContactPolicy.FADED)));

    assertThat(sensitivity(finding, "With silences that nobody decided on").estimate())
        .satisfies(
            estimate -> {
              // Those of ten days stay in the risk set of 750, those of 100 days in that of 450.
              assertThat(estimate.value())
                  .isCloseTo((1 - 300 / 750.) * (1 - 150 / 450.), within(1e-12));
              assertThat(estimate.n()).isEqualTo(750);
            });
  }

  @Test
  void saysThatTheSecondReadingOfC06CannotHoldToo() {
    assertThat(finding(reports(400, 200)).reasons())
        .contains(
            "Of the same silences, the side that was left breaks 33.3% within 730 days (95% "
                + "interval 29.8 to 37.3%): not the nine in ten that the second reading of C06 "
                + "asks for.",
            "This claim and the second reading of C06 cannot both hold: a silence that is broken "
                + "did not become permanent.");
    assertThat(finding(reports(60, 540)).reasons())
        .anyMatch(reason -> reason.contains("the nine in ten that the second reading"));
  }

  @Test
  void weighsEveryReportByItsCount() {
    Reports single = new Reports();
    for (int i = 0; i < 300; i++) {
      single.add(1, i % 3 == 0 ? BROKEN : KEPT);
    }

    assertThat(finding(single)).isEqualTo(finding(reports(200, 100)));
  }

  @Test
  void drawsHowManyAreStillSilent() {
    assertThat(finding(reports(400, 200)).curves().get(0).lines().get(0).points())
        .last()
        .satisfies(
            point -> {
              assertThat(point.day()).isEqualTo(730);
              assertThat(point.value()).isCloseTo(2 / 3., within(1e-12));
              assertThat(point.atRisk()).isEqualTo(400);
              assertThat(point.events()).isEqualTo(200);
            });
  }

  private static Verdict verdict(double lasting, long seed) {
    return finding(new SilenceWorld(lasting, .8, .8, 40).reports(600, seed)).verdict();
  }

  @Test
  void findsWhatIsTrueInAWorld() {
    assertThat(LongStream.range(0, 4).mapToObj(seed -> verdict(.7, seed)))
        .containsOnly(Verdict.SUPPORTED);
    assertThat(LongStream.range(0, 4).mapToObj(seed -> verdict(.3, seed)))
        .containsOnly(Verdict.CONTRADICTED);
  }

  @Test
  void isNotWrongAtTheSmallestEffectOfInterest() {
    assertThat(LongStream.range(0, 4).mapToObj(seed -> verdict(.55, seed)))
        .containsOnly(Verdict.INCONCLUSIVE);
    assertThat(LongStream.range(0, 4).mapToObj(seed -> verdict(.45, seed)))
        .containsOnly(Verdict.INCONCLUSIVE);
  }
}
