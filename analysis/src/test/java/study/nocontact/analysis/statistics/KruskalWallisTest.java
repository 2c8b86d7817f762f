package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KruskalWallisTest {

  /** {@code kruskal.test} of 1, 2, 2, 3, 5 and 2, 4, 4, 6 and 5, 6, 7, 7, 9; R 4.2.2. */
  @Test
  void agreesWithR() {
    ChiSquareResult result =
        KruskalWallis.test(
            new double[] {1, 2, 3, 4, 5, 6, 7, 9},
            new long[][] {
              {1, 2, 1, 0, 1, 0, 0, 0}, {0, 1, 0, 2, 0, 1, 0, 0}, {0, 0, 0, 0, 1, 1, 2, 1}
            });
    assertThat(result.statistic()).isCloseTo(8.42891498881431, within(1e-12));
    assertThat(result.degreesOfFreedom()).isEqualTo(2);
    assertThat(result.pValue()).isCloseTo(0.0147803380084967, within(1e-13));
  }

  @Test
  void twoGroupsAreTheRankSumTest() {
    TwoSamples data = TwoSamplesTest.small();
    long[] first = {1, 2, 1, 0, 1, 0, 0};
    long[] second = {0, 1, 0, 2, 0, 1, 2};
    assertThat(KruskalWallis.test(data.values(), new long[][] {first, second}).pValue())
        .isCloseTo(
            MannWhitney.withDefaults().with(MannWhitney.Method.NORMAL).test(data).pValue(),
            within(1e-13));
  }

  @Test
  void refusesWhatComparesNothing() {
    double[] values = {1, 2};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KruskalWallis.test(values, new long[][] {{1, 2}}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KruskalWallis.test(values, new long[][] {{1, 2}, {0, 0}, {1, 1}}))
        .withMessageContaining("nobody");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KruskalWallis.test(values, new long[][] {{1, 2}, {1}}));
    assertThatThrownBy(() -> KruskalWallis.test(values, new long[][] {{3, 0}, {2, 0}, {1, 0}}))
        .isInstanceOf(NotEstimableException.class);
  }
}
