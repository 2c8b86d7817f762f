package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every claim that one group is back together more often than another keeps to. */
abstract class TwoGroupContract {

  private static final int DRAWN = 1500;

  abstract Claim claim();

  /** So many people in each group, of whom so many of either are back together. */
  abstract Reports reports(long people, long first, long second);

  final Finding finding(Reports reports) {
    return Reports.judged(claim(), reports.table());
  }

  final Finding finding(long people, long first, long second) {
    return finding(reports(people, first, second));
  }

  static Sensitivity sensitivity(Finding finding, String label) {
    return finding.sensitivity().stream()
        .filter(each -> each.label().contains(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isSupportedWhenItGoesWithMoreReunions() {
    Finding finding = finding(600, 240, 150);

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.headline().value()).isCloseTo(.15, within(1e-9));
    assertThat(sensitivity(finding, "per step").verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void isContradictedWhenItGoesWithFewer() {
    assertThat(finding(600, 150, 240).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isContradictedWhenTheDifferenceIsNegligible() {
    assertThat(finding(3000, 750, 750).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isInconclusiveWhenTheIntervalHoldsBoth() {
    Finding finding = finding(600, 170, 150);

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
  }

  @Test
  void isFragileWhenAWeakCommonCauseWouldExplainIt() {
    assertThat(finding(1000, 300, 255).fragile()).isTrue();
  }

  @Test
  void needs440ReportsInEachGroup() {
    assertThat(finding(439, 176, 110).verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding(441, 176, 110).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  private Verdict drawn(double added, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] together = new long[2];
    for (int i = 0; i < DRAWN; i++) {
      together[0] += random.nextDouble() < .3 + added ? 1 : 0;
      together[1] += random.nextDouble() < .3 ? 1 : 0;
    }
    return finding(DRAWN, together[0], together[1]).verdict();
  }

  @Test
  void findsWhatIsTrue() {
    assertThat(drawn(.15, 1)).isEqualTo(Verdict.SUPPORTED);
    assertThat(drawn(-.15, 2)).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isHardlyEverContradictedAtTheSmallestEffectOfInterest() {
    assertThat(LongStream.range(3, 9).mapToObj(seed -> drawn(.05, seed)))
        .filteredOn(Verdict.CONTRADICTED::equals)
        .hasSizeLessThan(2);
  }
}
