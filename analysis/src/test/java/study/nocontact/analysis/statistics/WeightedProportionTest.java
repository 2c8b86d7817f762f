package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightedProportionTest {

  @Test
  void equalsTheExactIntervalWhenWeightsAreEqual() {
    WeightedProportion weighted =
        WeightedProportion.of(new double[] {3, 3}, new long[] {4, 3}, new long[] {5, 5});

    Interval exact = BinomialInterval.CLOPPER_PEARSON.of(7, 10, .95);
    assertThat(weighted.estimate()).isCloseTo(.7, within(1e-12));
    assertThat(weighted.effectiveN()).isCloseTo(10, within(1e-9));
    assertThat(weighted.interval(.95).lower()).isCloseTo(exact.lower(), within(1e-9));
    assertThat(weighted.interval(.95).upper()).isCloseTo(exact.upper(), within(1e-9));
  }

  @Test
  void weighsByHand() {
    // Weights 1 and 2; p = (1 * 2 + 2 * 1) / (1 * 4 + 2 * 3) = .4;
    // spread = 2 * .36 + 2 * .16 + 4 * (.36 + 2 * .16) = 3.76; .24 * 100 / 3.76
    WeightedProportion weighted =
        WeightedProportion.of(new double[] {1, 2}, new long[] {2, 1}, new long[] {4, 3});

    assertThat(weighted.estimate()).isCloseTo(.4, within(1e-12));
    assertThat(weighted.effectiveN()).isCloseTo(24 / 3.76, within(1e-12));
  }

  @Test
  void reachesToTheEndsWhenAllTrialsAgree() {
    WeightedProportion all =
        WeightedProportion.of(new double[] {1, .5}, new long[] {4, 8}, new long[] {4, 8});
    WeightedProportion none =
        WeightedProportion.of(new double[] {1, .5}, new long[] {0, 0}, new long[] {4, 8});

    assertThat(all.estimate()).isEqualTo(1);
    assertThat(all.effectiveN()).isCloseTo(64 / 6.0, within(1e-12));
    assertThat(all.interval(.9).upper()).isEqualTo(1);
    assertThat(none.interval(.9).lower()).isZero();
    assertThat(none.interval(.9).upper()).isCloseTo(1 - all.interval(.9).lower(), within(1e-12));
  }

  @Test
  void refusesWeightsThatAreNotPositiveAndNoTrials() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightedProportion.of(new double[] {0}, new long[] {1}, new long[] {1}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightedProportion.of(new double[] {1}, new long[] {0}, new long[] {0}));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> WeightedProportion.of(new double[] {1, 1}, new long[] {1, 1}, new long[] {2, 0}));
  }
}
