package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CliffDeltaTest {

  /**
   * Cliff's formulas on the matrix of signs, R 4.2.2: 1, 2, 2, 3, 5, 4 against 2, 4, 4, 6, 7, 7.
   */
  @Test
  void agreesWithRInGroupsOfEqualSize() {
    CliffDelta delta =
        CliffDelta.of(
            TwoSamples.of(
                new double[] {1, 2, 3, 4, 5, 6, 7},
                new long[] {1, 2, 1, 1, 1, 0, 0},
                new long[] {0, 1, 0, 2, 0, 1, 2}));
    assertThat(delta.estimate()).isCloseTo(-0.611111111111111, within(1e-14));
    assertThat(delta.standardError()).isCloseTo(0.24969116726938, within(1e-13));
    assertThat(delta.interval(.95).lower()).isCloseTo(-0.891364029463154, within(1e-13));
    assertThat(delta.interval(.95).upper()).isCloseTo(0.00713968944273618, within(1e-13));
  }

  /**
   * People who are 0 or 1 like a coin: delta is the difference of two shares, whose variance is
   * known. Outcomes that the lower limit of the variance raises are too rare to show.
   */
  @Test
  void varianceIsUnbiasedInGroupsOfUnequalSize() {
    double mean = 0;
    for (int x = 0; x <= 20; x++) {
      for (int y = 0; y <= 50; y++) {
        double chance = new Binomial(20, .5).mass(x) * new Binomial(50, .5).mass(y);
        TwoSamples data =
            TwoSamples.of(new double[] {0, 1}, new long[] {20 - x, x}, new long[] {50 - y, y});
        mean += chance * Math.pow(CliffDelta.of(data).standardError(), 2);
      }
    }
    assertThat(mean).isCloseTo(.25 / 20 + .25 / 50, within(1e-9));
  }

  @Test
  void groupsThatDoNotOverlapReachTheEnd() {
    TwoSamples apart = TwoSamples.of(new double[] {1, 5}, new long[] {0, 6}, new long[] {9, 0});
    assertThat(CliffDelta.of(apart).estimate()).isEqualTo(1);
    assertThat(CliffDelta.of(apart).standardError()).isZero();
    assertThat(CliffDelta.of(apart).interval(.95).lower())
        .isCloseTo(2 * Math.pow(.025, 1 / 6.0) - 1, within(1e-14));
    assertThat(CliffDelta.of(apart).interval(.95).upper()).isEqualTo(1);
    assertThat(CliffDelta.of(apart.swapped()).interval(.95).lower()).isEqualTo(-1);
  }

  @Test
  void everybodyAlikeIsADeltaOfZero() {
    CliffDelta none =
        CliffDelta.of(TwoSamples.of(new double[] {1}, new long[] {6}, new long[] {9}));
    assertThat(none.estimate()).isZero();
    assertThat(none.standardError()).isCloseTo(Math.sqrt(1 / 53.0), within(1e-15));
  }

  @Test
  void refusesOnePersonAlone() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CliffDelta.of(
                    TwoSamples.of(new double[] {1, 2}, new long[] {1, 0}, new long[] {2, 1})));
  }

  @Test
  void separationHasAnIntervalInEitherDirection() {
    double[] values = {1, 2, 3, 4};
    long[] low = {30, 20, 0, 0};
    long[] high = {0, 0, 40, 20};
    Interval above = CliffDelta.of(TwoSamples.of(values, high, low)).interval(.95);
    Interval below = CliffDelta.of(TwoSamples.of(values, low, high)).interval(.95);
    assertThat(above.upper()).isEqualTo(1);
    assertThat(above.lower()).isBetween(.8, .999);
    assertThat(below.lower()).isEqualTo(-1);
    assertThat(below.upper()).isCloseTo(-above.lower(), within(1e-14));
  }
}
