package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.FOLLOWED_FROM;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.ElapsedTime;

class WeakerResolveTest {

  private static final Answers KEPT = Reports.ongoing(1000);

  /** Silences that end one a day, by the side that was left in so many of every hundred. */
  private static Reports reports(int broken, int inHundred) {
    Reports reports = new Reports().add(200, KEPT);
    for (int day = 1; day <= broken; day++) {
      boolean left = day * inHundred / 100 > (day - 1) * inHundred / 100;
      reports.add(1, Reports.ended(day, left ? Breaker.ME : Breaker.EX));
    }
    return reports;
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(WeakerResolve.CLAIM, reports.table());
  }

  private static Sensitivity sensitivity(Finding finding, String label) {
    return finding.sensitivity().stream()
        .filter(each -> each.label().startsWith(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isSupportedWhenTheSideThatWasLeftBreaksMore() {
    Finding finding = finding(reports(400, 70));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.sentence())
        .startsWith(
            "Rate of breaks by the side that was left over that by the side that left: 2.33 (95% "
                + "interval 1.88 to 2.89; n = 600).");
  }

  /** On every day both rates have the same silences at risk: the ratio is that of the events. */
  @Test
  void comparesTheEventsOfTheSameSilences() {
    Finding finding = finding(reports(400, 70));
    double half = 1.959963984540054 * Math.sqrt(1 / 280. + 1 / 120.);

    assertThat(finding.headline().value()).isCloseTo(280 / 120., within(1e-9));
    assertThat(finding.headline().interval().lower())
        .isCloseTo(280 / 120. * Math.exp(-half), within(1e-7));
    assertThat(finding.headline().interval().upper())
        .isCloseTo(280 / 120. * Math.exp(half), within(1e-7));
    assertThat(finding.events()).isEqualTo(400);
  }

  @Test
  void isContradictedWhenTheSideThatLeftBreaksMore() {
    assertThat(finding(reports(400, 30)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isContradictedWhenTheSidesAreAlike() {
    Finding finding = finding(reports(2000, 50));

    assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding.reasons()).anyMatch(reason -> reason.contains("smaller than any"));
  }

  @Test
  void isInconclusiveWhenTheIntervalHoldsOneAndMore() {
    Finding finding = finding(reports(340, 53));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
  }

  @Test
  void isFragileWhenACommonCauseWouldExplainIt() {
    Finding finding = finding(reports(500, 56));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isTrue();
    assertThat(finding.reasons()).anyMatch(reason -> reason.contains("unmeasured common cause"));
  }

  @Test
  void isFragileWhenThoseReportedAgainSayTheOpposite() {
    Reports reports = reports(1000, 75);
    for (int day = 10; day <= 109; day++) {
      reports.add(
          1,
          Reports.ended(day, day % 5 == 0 ? Breaker.ME : Breaker.EX)
              .with(PROSPECTIVE, YesNo.YES)
              .with(FOLLOWED_FROM, ElapsedTime.ofDays(5)));
    }

    assertThat(sensitivity(finding(reports), "Silences reported again").estimate().value())
        .isCloseTo(.25, within(1e-9));
    assertThat(finding(reports).fragile()).isTrue();
  }

  @Test
  void needs330Breaks() {
    assertThat(finding(reports(329, 70)).verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding(reports(330, 70)).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding(reports(330, 70).add(10, Reports.ended(5, Breaker.CHANCE))).events())
        .isEqualTo(330);
  }

  @Test
  void countsSilencesOnPurposeAfterOneLeftTheOther() {
    Finding finding =
        finding(
            reports(400, 70)
                .add(50, KEPT.with(INITIATOR, Initiator.BOTH))
                .add(40, KEPT.with(CONTACT_POLICY, ContactPolicy.FADED))
                .add(30, Reports.toldByTheOther(KEPT))
                .add(20, KEPT.with(REPORT_STATE, ReportState.QUARANTINED)));

    assertThat(finding.n()).isEqualTo(630);
    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(740L, 720L, 720L, 680L, 630L, 630L);
  }

  @Test
  void comparesOwnBreaksOfTheTwoSides() {
    Reports reports = new Reports().add(100, KEPT).add(100, Reports.toldByTheOther(KEPT));
    for (int day = 1; day <= 300; day++) {
      reports.add(1, Reports.ended(day, Breaker.ME));
      Answers other = Reports.ended(day, day % 3 == 0 ? Breaker.EX : Breaker.CHANCE);
      reports.add(1, Reports.toldByTheOther(other));
    }
    Finding finding = finding(reports);

    assertThat(sensitivity(finding, "Rate of own breaks").estimate().value()).isBetween(2.5, 3.5);
    assertThat(finding.tests())
        .anySatisfy(
            test -> {
              assertThat(test.id()).isEqualTo("own_breaks.breaks");
              assertThat(test.p()).isLessThan(.001);
            });
    assertThat(finding.tests()).extracting(TestResult::id).contains("proportional_hazards.breaks");
  }

  @Test
  void looksAtMutualBreakupsApart() {
    Reports reports = reports(400, 70);
    for (int day = 1; day <= 60; day++) {
      reports.add(
          1,
          Reports.ended(day, day % 3 == 0 ? Breaker.EX : Breaker.ME)
              .with(INITIATOR, Initiator.BOTH));
    }

    assertThat(sensitivity(finding(reports), "After breakups that both wanted").estimate())
        .satisfies(
            estimate -> {
              assertThat(estimate.value()).isCloseTo(2, within(1e-9));
              assertThat(estimate.n()).isEqualTo(60);
            });
    assertThat(finding(reports).n()).isEqualTo(600);
  }

  @Test
  void followsSilencesNobodyDecidedOnFromTheirSeventhDay() {
    Reports reports =
        reports(400, 70)
            .add(5, Reports.ended(7, Breaker.ME), CONTACT_POLICY, ContactPolicy.FADED)
            .add(6, Reports.ended(8, Breaker.ME), CONTACT_POLICY, ContactPolicy.FADED);

    assertThat(sensitivity(finding(reports), "With silences that nobody decided on").estimate().n())
        .isEqualTo(606);
  }

  @Test
  void asksWhoWasTheMoreAnxious() {
    Reports reports =
        reports(400, 70)
            .add(60, KEPT, ANXIETY_FIRST, 5)
            .add(40, KEPT, ANXIETY_FIRST, 3)
            .add(50, Reports.toldByTheOther(KEPT), ANXIETY_FIRST, 2)
            .add(50, Reports.toldByTheOther(KEPT), ANXIETY_FIRST, 4);

    assertThat(sensitivity(finding(reports), "Whether those who were left").estimate().value())
        .isCloseTo(.6, within(1e-9));
  }

  private static Verdict verdict(double byTheLeft, long seed) {
    return finding(new SilenceWorld(.3, byTheLeft, .8, 40).reports(600, seed)).verdict();
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
    assertThat(LongStream.range(0, 4).mapToObj(seed -> verdict(1.25 / 2.25, seed)))
        .doesNotContain(Verdict.CONTRADICTED);
    assertThat(LongStream.range(0, 4).mapToObj(seed -> verdict(1 / 2.25, seed)))
        .doesNotContain(Verdict.SUPPORTED);
  }
}
