package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.LEAVER_REGRET;
import static study.nocontact.analysis.instrument.SurveyInstrument.LEAVER_REGRET_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.ElapsedTime;

class NotAllRegretTest {

  private static final Answers UNDATED = leaver(500).with(LEAVER_REGRET, YesNo.YES);
  private static final Answers REGRETS = regrets(90);
  private static final Answers CONTENT = content(500);

  private static Answers leaver(int since) {
    return Answers.none()
        .with(INITIATOR, Initiator.ME)
        .with(SINCE_BREAKUP, ElapsedTime.ofDays(since))
        .with(BACK_TOGETHER, BackTogether.NO);
  }

  private static Answers regrets(int day) {
    return UNDATED.with(LEAVER_REGRET_AFTER, ElapsedTime.ofDays(day));
  }

  private static Answers content(int since) {
    return leaver(since).with(LEAVER_REGRET, YesNo.NO);
  }

  private static Reports reports(long regret, long content) {
    return new Reports().add(regret, REGRETS).add(content, CONTENT);
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(NotAllRegret.CLAIM, reports.table());
  }

  private static Estimate sensitivity(Finding finding, String label) {
    return finding.sensitivity().stream()
        .filter(each -> each.label().startsWith(label))
        .findFirst()
        .orElseThrow()
        .estimate();
  }

  @Test
  void isSupportedWhenManyDoNotRegret() {
    Finding finding = finding(reports(120, 80));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.headline().value()).isCloseTo(.6, within(1e-12));
  }

  @Test
  void hasNoGradeWhenTheIntervalReachesTheSmallestEffect() {
    Finding finding = finding(reports(356, 44));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEmpty();
  }

  @Test
  void isContradictedWhenNearlyAllRegret() {
    assertThat(finding(reports(985, 15)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isInconclusiveWhenTheIntervalHolds95Percent() {
    Finding finding = finding(reports(188, 12));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
  }

  @Test
  void isFragileWhenLittleSelectionWouldUndoIt() {
    assertThat(finding(reports(9350, 650)).fragile()).isTrue();
  }

  @Test
  void isFragileWhenThoseFollowedSayTheOpposite() {
    Reports reports =
        reports(500, 500)
            .add(1000, REGRETS, PROSPECTIVE, YesNo.YES)
            .add(10, CONTENT, PROSPECTIVE, YesNo.YES);

    assertThat(finding(reports).fragile()).isTrue();
  }

  @Test
  void needs100PeopleOfWhomSomeAreFollowedForAYear() {
    assertThat(finding(reports(60, 39)).verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding(reports(60, 40)).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding(reports(60, 4).add(100, content(300))).verdict())
        .isEqualTo(Verdict.NOT_ENOUGH_DATA);
  }

  /** Of 200, 20 get back together on day 50, 60 of 180 regret on day 90, 60 leave on day 200. */
  @Test
  void letsGettingBackTogetherCompeteAndCensorsLaterReports() {
    Answers together =
        CONTENT
            .with(BACK_TOGETHER, BackTogether.YES_STILL)
            .with(BACK_TOGETHER_AFTER, ElapsedTime.ofDays(50));
    Finding finding =
        finding(reports(60, 40).add(20, together).add(60, content(200)).add(20, regrets(300)));

    assertThat(finding.headline().value())
        .isCloseTo(.9 * (60 / 180. + 120 / 180. * 20 / 60.), within(1e-12));
    assertThat(sensitivity(finding, "With those who got back together").value())
        .isCloseTo(60 / 200. + 140 / 200. * 20 / 80., within(1e-12));
  }

  @Test
  void countsRegretOnTheFirstDayAndLaterThanAYear() {
    Finding finding = finding(new Reports().add(50, regrets(0)).add(50, regrets(400)));

    assertThat(finding.headline().value()).isCloseTo(.5, within(1e-12));
    assertThat(sensitivity(finding, "Within 730 days").value()).isCloseTo(1, within(1e-12));
  }

  @Test
  void countsOnlyPeopleWhoLeftAndTellWhen() {
    Finding finding =
        finding(
            reports(120, 80)
                .add(50, UNDATED)
                .add(40, leaver(500))
                .add(30, CONTENT.with(INITIATOR, Initiator.EX)));

    assertThat(finding.n()).isEqualTo(200);
    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(320L, 320L, 290L, 250L, 200L);
    assertThat(sensitivity(finding, "With undated regret").value())
        .isCloseTo(170 / 250., within(1e-12));
  }

  @Test
  void countsTheWorstForThoseWhoseReportCameEarly() {
    Finding finding = finding(reports(60, 40).add(100, content(200)));

    assertThat(sensitivity(finding, "As if everybody whose report came").value())
        .isCloseTo(.8, within(1e-12));
  }

  private static Verdict verdict(double probability, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Reports reports = new Reports();
    for (int i = 0; i < 300; i++) {
      int since = 200 + random.nextInt(400);
      int day = 1 + (int) (365 * random.nextDouble());
      boolean regret = random.nextDouble() < probability && day < since;
      reports.add(1, regret ? regrets(day) : content(since));
    }
    return finding(reports).verdict();
  }

  @Test
  void findsWhatIsTrueInAWorld() {
    assertThat(LongStream.range(0, 4).mapToObj(seed -> verdict(.7, seed)))
        .containsOnly(Verdict.SUPPORTED);
    assertThat(LongStream.range(0, 4).mapToObj(seed -> verdict(1, seed)))
        .doesNotContain(Verdict.SUPPORTED);
  }

  @Test
  void isSeldomWrongAtTheBound() {
    assertThat(LongStream.range(0, 5).mapToObj(seed -> verdict(.95, seed)))
        .filteredOn(Verdict::conclusive)
        .hasSizeLessThanOrEqualTo(1);
  }
}
