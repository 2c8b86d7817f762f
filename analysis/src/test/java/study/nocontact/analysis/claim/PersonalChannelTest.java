package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.BREAK_CHANNEL;
import static study.nocontact.analysis.instrument.SurveyInstrument.FURTHEST_CHANNEL;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.BreakChannel;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.FurthestChannel;

class PersonalChannelTest {

  private static Answers broken(BreakChannel first, FurthestChannel furthest) {
    return Reports.ended(30, Breaker.ME)
        .with(BREAK_CHANNEL, first)
        .with(FURTHEST_CHANNEL, furthest);
  }

  private static final Answers WRITTEN =
      broken(BreakChannel.EMAIL_OR_LETTER, FurthestChannel.MEETINGS);
  private static final Answers SPOKEN = broken(BreakChannel.IN_PERSON, FurthestChannel.MEETINGS);

  private static Reports add(Reports reports, Answers answers, long people, long together) {
    return reports
        .add(together, answers, BACK_TOGETHER, BackTogether.YES_STILL)
        .add(people - together, answers);
  }

  private static Reports reports(long people, long written, long spoken) {
    return add(add(new Reports(), WRITTEN, people, written), SPOKEN, people, spoken);
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(PersonalChannel.CLAIM, reports.table());
  }

  private static Sensitivity sensitivity(Finding finding, String label) {
    return finding.sensitivity().stream()
        .filter(each -> each.label().contains(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isSupportedWhenWritingFirstGoesWithMoreReunions() {
    Finding finding = finding(reports(600, 240, 150));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.headline().value()).isCloseTo(.15, within(1e-9));
    // Three steps from letter to meeting: a third of the log odds ratio.
    assertThat(sensitivity(finding, "per step").estimate().value())
        .isCloseTo(-Math.log(2 / 3. * 3) / 3, within(1e-6));
    assertThat(sensitivity(finding, "per step").verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void isContradictedWhenItGoesWithFewer() {
    assertThat(finding(reports(600, 150, 240)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isContradictedWhenTheDifferenceIsNegligible() {
    assertThat(finding(reports(3000, 750, 750)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isInconclusiveWhenTheIntervalHoldsBoth() {
    Finding finding = finding(reports(600, 170, 150));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
  }

  @Test
  void isFragileWhenAWeakCommonCauseWouldExplainIt() {
    assertThat(finding(reports(1000, 300, 255)).fragile()).isTrue();
  }

  @Test
  void needs440ReportsInEachGroup() {
    assertThat(finding(reports(439, 176, 110)).verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding(reports(441, 176, 110)).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void countsThoseWhoBrokeTheSilenceDirectly() {
    Answers written = broken(BreakChannel.MESSAGE, FurthestChannel.MESSAGES);
    Finding finding =
        finding(
            reports(50, 20, 15)
                .add(9, written)
                .add(8, Reports.ended(30, Breaker.ME).with(BREAK_CHANNEL, BreakChannel.CALL))
                .add(7, broken(BreakChannel.THROUGH_SOMEONE, FurthestChannel.CALLS))
                .add(6, Reports.ended(30, Breaker.EX)));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(130L, 130L, 130L, 124L, 117L, 109L);
    assertThat(finding.n()).isEqualTo(100);
  }

  @Test
  void comparesThoseWhoWentOnWithThoseWhoStayedWithWriting() {
    Reports reports = reports(600, 240, 150);
    add(reports, broken(BreakChannel.MESSAGE, FurthestChannel.MESSAGES), 100, 10);

    assertThat(sensitivity(finding(reports), "staying with writing").estimate().value())
        .isCloseTo(.3, within(1e-6));
  }

  private static Finding world(double added, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] together = new long[2];
    for (int i = 0; i < 1500; i++) {
      together[0] += random.nextDouble() < .3 + added ? 1 : 0;
      together[1] += random.nextDouble() < .3 ? 1 : 0;
    }
    return finding(reports(1500, together[0], together[1]));
  }

  @Test
  void findsWhatIsTrue() {
    assertThat(world(.15, 1).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(world(-.15, 2).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isHardlyEverContradictedAtTheSmallestEffectOfInterest() {
    assertThat(LongStream.range(3, 9).mapToObj(seed -> world(.05, seed).verdict()))
        .filteredOn(Verdict.CONTRADICTED::equals)
        .hasSizeLessThan(2);
  }
}
