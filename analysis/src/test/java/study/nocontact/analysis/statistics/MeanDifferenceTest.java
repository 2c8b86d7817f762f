package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MeanDifferenceTest {

  static MeanDifference birthWeights() {
    double[] smoke = Golden.column("birthwt.csv", "smoke");
    return MeanDifference.of(
        TwoSamples.of(
            Golden.column("birthwt.csv", "bwt"),
            Arrays.stream(smoke).mapToLong(s -> (long) s).toArray(),
            Arrays.stream(smoke).mapToLong(s -> 1 - (long) s).toArray()));
  }

  /** Means 2 and 5, variances 1 and 4: se² = 1/3 + 4/3, df = (5/3)² / (1/18 + 16/18). */
  @Test
  void twoGroupsOfThreeWorkedByHand() {
    MeanDifference difference =
        MeanDifference.of(
            TwoSamples.of(
                new double[] {1, 2, 3, 5, 7},
                new long[] {1, 1, 1, 0, 0},
                new long[] {0, 0, 1, 1, 1}));
    assertThat(difference.estimate()).isCloseTo(-3, within(1e-15));
    assertThat(difference.standardError()).isCloseTo(Math.sqrt(5 / 3.0), within(1e-15));
    assertThat(difference.degreesOfFreedom()).isCloseTo(50 / 17.0, within(1e-12));
  }

  /** {@code t.test(c(1,2,2,3,5), c(2,4,4,6,7,7))}, R 4.2.2. */
  @Test
  void agreesWithTTestInR() {
    MeanDifference difference = MeanDifference.of(TwoSamplesTest.small());
    assertThat(difference.degreesOfFreedom()).isCloseTo(8.95258992241987, within(1e-12));
    assertThat(difference.pValue(0, Alternative.TWO_SIDED))
        .isCloseTo(0.0502384933099965, within(1e-13));
    assertThat(difference.interval(.95).lower()).isCloseTo(-4.80309639822659, within(1e-11));
    assertThat(difference.interval(.95).upper()).isCloseTo(0.00309639822659146, within(1e-11));
  }

  @Property(tries = 100, seed = "31")
  void swappingTheGroupsAndStretchingTheUnitTurnEverythingRound(
      @ForAll @Size(5) long[] drawn, @ForAll @Size(5) long[] others) {
    double[] values = {1, 2, 3, 5, 8};
    long[] first = TwoSamplesTest.counts(drawn, 50);
    long[] second = TwoSamplesTest.counts(others, 50);
    MeanDifference one = MeanDifference.of(TwoSamples.of(values, first, second));
    MeanDifference turned =
        MeanDifference.of(
            TwoSamples.of(Arrays.stream(values).map(v -> 4 * v).toArray(), second, first));
    assertThat(turned.estimate()).isCloseTo(-4 * one.estimate(), within(1e-12));
    assertThat(turned.degreesOfFreedom()).isCloseTo(one.degreesOfFreedom(), within(1e-8));
    Tost tost = one.equivalence(-1, 2);
    assertThat(turned.equivalence(-8, 4).pUpper()).isCloseTo(tost.pLower(), within(1e-12));
    assertThat(tost.pValue() < .05).isEqualTo(one.interval(.9).within(-1, 2));
  }

  @Test
  void refusesGroupsWithoutSpread() {
    TwoSamples constant =
        TwoSamples.of(new double[] {.1, .3}, new long[] {7, 0}, new long[] {0, 3});
    assertThatThrownBy(() -> MeanDifference.of(constant))
        .isInstanceOf(NotEstimableException.class)
        .hasMessageContaining("do not vary");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MeanDifference.of(
                    TwoSamples.of(new double[] {1, 2}, new long[] {1, 0}, new long[] {2, 2})))
        .withMessageContaining("at least 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeanDifference.of(TwoSamplesTest.small()).equivalence(1, 1));
  }
}
