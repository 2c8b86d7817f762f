package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TrendPowerTest {

  private static final double[] SCORES = {0, 1, 2, 3};
  private static final double[] SIZES = {1, 2, 3, 4};
  private static final double[] PROPORTIONS = {0.2, 0.25, 0.32, 0.4};
  private static final TrendPower CHANNELS = TrendPower.of(SCORES, SIZES, PROPORTIONS, 0.05);

  /** R 4.2.2, by the formula. */
  @Test
  void agreesWithR() {
    assertThat(CHANNELS.people(0.9)).isCloseTo(452.025099786, within(1e-8));
    assertThat(CHANNELS.power(453)).isBetween(0.9, 0.901);
  }

  @Test
  void twoGroupsAreADifferenceOfProportions() {
    double[] equal = {1, 1};
    TrendPower two = TrendPower.of(new double[] {0, 1}, equal, new double[] {0.25, 0.35}, 0.05);
    ProportionDifferencePower difference = new ProportionDifferencePower(0.25, 0.35, 0.05);
    assertThat(two.people(0.9)).isCloseTo(2 * difference.peoplePerGroup(0.9), within(1e-8));
    assertThat(two.power(300)).isCloseTo(difference.power(150), within(1e-12));
  }

  @Test
  void unitAndDirectionOfScoresDoNotMatter() {
    double[] other = {70, 60, 50, 40};
    assertThat(TrendPower.of(other, SIZES, PROPORTIONS, 0.05).people(0.9))
        .isCloseTo(CHANNELS.people(0.9), within(1e-8));
  }

  @Test
  void powerNoBetterThanChanceNeedsNobody() {
    assertThat(CHANNELS.people(0.01)).isZero();
  }

  @Test
  void refusesWhatHasNoTrend() {
    double[] flat = {0.3, 0.3, 0.3, 0.3};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrendPower.of(SCORES, SIZES, flat, 0.05))
        .withMessageContaining("no trend");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrendPower.of(new double[4], SIZES, PROPORTIONS, 0.05));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrendPower.of(new double[3], SIZES, PROPORTIONS, 0.05))
        .withMessageContaining("length");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrendPower.of(SCORES, new double[4], PROPORTIONS, 0.05));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrendPower.of(SCORES, SIZES, SCORES, 0.05));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrendPower.of(SCORES, SIZES, PROPORTIONS, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> CHANNELS.people(0));
    assertThatIllegalArgumentException().isThrownBy(() -> CHANNELS.power(0));
  }
}
