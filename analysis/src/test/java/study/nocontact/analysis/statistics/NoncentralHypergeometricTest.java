package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

class NoncentralHypergeometricTest {

  /** 4 marked, 6 not, 5 drawn, odds 2: C(4, x) C(6, 5 - x) 2^x over their sum, 1182. */
  @Test
  void massesWorkedByHand() {
    NoncentralHypergeometric model = NoncentralHypergeometric.of(4, 6, 5, 2);
    double[] ways = {6, 4 * 15 * 2, 6 * 20 * 4, 4 * 15 * 8, 6 * 16};
    for (int x = 0; x <= 4; x++) {
      assertThat(model.mass(x)).isCloseTo(ways[x] / 1182, within(1e-15));
    }
    assertThat(model.atMost(1)).isCloseTo(126 / 1182.0, within(1e-15));
    assertThat(model.atLeast(3)).isCloseTo(576 / 1182.0, within(1e-15));
    assertThat(model.meanLess(2)).isCloseTo((-12 - 120 + 480 + 192) / 1182.0, within(1e-14));
  }

  @Test
  void agreesWithTheCentralMassesForMillions() {
    NoncentralHypergeometric model =
        NoncentralHypergeometric.of(3_000_000, 5_000_000, 2_000_000, 1);
    for (long x : new long[] {740_000, 750_000, 751_234}) {
      assertThat(model.mass(x))
          .isCloseTo(
              Math.exp(HypergeometricSampler.logMass(8_000_000, 3_000_000, 2_000_000, x)),
              withinPercentage(1e-7));
    }
    assertThat(model.atMost(700_000)).isZero();
    assertThat(model.atMost(749_000) + model.atLeast(749_001)).isCloseTo(1, within(1e-12));
  }

  @Test
  void aSingleOutcomeIsCertain() {
    NoncentralHypergeometric model = NoncentralHypergeometric.of(3, 2, 5, 9);
    assertThat(model.first()).isEqualTo(3);
    assertThat(model.last()).isEqualTo(3);
    assertThat(model.mass(3)).isEqualTo(1);
  }
}
