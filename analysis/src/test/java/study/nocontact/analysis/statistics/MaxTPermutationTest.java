package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MaxTPermutationTest {

  private static final Function<long[], double[]> COUNTS =
      successes -> LongStream.of(successes).asDoubleStream().toArray();

  /** Two successes among four people, all in the first of two cells of two: chance 1 in 6. */
  @Test
  void approachesTheExactProbability() {
    MaxTPermutation test =
        MaxTPermutation.of(new int[] {0, 0}, new long[] {2, 0}, new long[] {0, 2});
    MaxTPermutation.Result result = test.test(s -> new double[] {s[0]}, 40_000, 1);
    assertThat(result.pValue()).isCloseTo(1 / 6.0, within(0.008));
    assertThat(result.maximum()).isEqualTo(2);
    MaxTPermutation.Result either = test.test(COUNTS, 40_000, 1);
    assertThat(either.pValue()).isCloseTo(2 / 6.0, within(0.01));
    assertThat(either.adjusted().get(1)).isEqualTo(1);
  }

  @Test
  void strataKeepTheirSuccesses() {
    int[] strata = {0, 1, 0, 1, 1};
    MaxTPermutation test =
        MaxTPermutation.of(strata, new long[] {5, 900, 7, 3, 40}, new long[] {6, 100, 9, 50, 2});
    Function<long[], double[]> totals =
        s -> {
          assertThat(s[0] + s[2]).isEqualTo(12);
          assertThat(s[1] + s[3] + s[4]).isEqualTo(943);
          assertThat(s[0]).isBetween(0L, 11L);
          assertThat(s[4]).isBetween(0L, 42L);
          return new double[] {s[0] + s[2]};
        };
    assertThat(test.test(totals, 500, 3).pValue()).isEqualTo(1);
  }

  @Test
  void findsTheCellThatStandsOut() {
    long[] successes = {100, 101, 160, 99};
    long[] failures = {900, 899, 840, 901};
    MaxTPermutation.Result result =
        MaxTPermutation.of(new int[4], successes, failures).test(COUNTS, 999, 5);
    assertThat(result.adjusted().get(2)).isEqualTo(result.pValue()).isEqualTo(0.001);
    assertThat(result.adjusted().get(0)).isGreaterThan(0.5);
    assertThat(result.observed()).containsExactly(100.0, 101.0, 160.0, 99.0);
  }

  @Test
  void isBitIdenticalOnOneThreadAndOnEight() throws Exception {
    MaxTPermutation test =
        MaxTPermutation.of(
            new int[] {0, 1, 0, 1},
            new long[] {10, 2_000_000, 33, 300},
            new long[] {9, 1_000_000, 31, 20});
    Function<long[], double[]> statistics =
        s -> new double[] {Math.sqrt(s[0]), Math.sqrt(s[2]), s[1] / 4e5};
    MaxTPermutation.Result here = test.test(statistics, 500, 8);
    assertThat(OnThreads.run(1, () -> test.test(statistics, 500, 8))).isEqualTo(here);
    assertThat(OnThreads.run(8, () -> test.test(statistics, 500, 8))).isEqualTo(here);
    assertThat(here.adjusted().get(1)).isStrictlyBetween(0.01, 0.99);
  }

  @Test
  void refusesWhatCannotBePermuted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MaxTPermutation.of(new int[0], new long[0], new long[0]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MaxTPermutation.of(new int[1], new long[] {-1}, new long[1]));
    MaxTPermutation test = MaxTPermutation.of(new int[1], new long[] {1}, new long[] {1});
    assertThatIllegalArgumentException().isThrownBy(() -> test.test(COUNTS, 0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> test.test(s -> new double[] {Double.NaN}, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> test.test(s -> new double[] {Double.POSITIVE_INFINITY}, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> test.test(s -> new double[0], 1, 1));
  }
}
