package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MannWhitneyTest {

  private static final MannWhitney TEST = MannWhitney.withDefaults();
  private static final MannWhitney EXACT = TEST.with(MannWhitney.Method.EXACT);

  /** {@code wilcox.test}, and all 462 choices of 5 people out of 11, R 4.2.2. */
  @Test
  void agreesWithRAndWithEveryPermutation() {
    TwoSamples data = TwoSamplesTest.small();
    assertThat(TEST.test(data).statistic()).isEqualTo(5);
    assertThat(TEST.test(data).shift()).isEqualTo(-2);
    assertThat(TEST.test(data).pValue()).isCloseTo(0.0786452232607234, within(1e-13));
    assertThat(TEST.with(Alternative.LESS).test(data).pValue())
        .isCloseTo(0.0393226116303617, within(1e-13));
    assertThat(TEST.with(Alternative.GREATER).test(data).pValue())
        .isCloseTo(0.974035231218298, within(1e-13));
    assertThat(EXACT.test(data).pValue()).isCloseTo(0.0670995670995671, within(1e-13));
    assertThat(EXACT.with(Alternative.LESS).test(data).pValue())
        .isCloseTo(0.0367965367965368, within(1e-13));
    assertThat(EXACT.with(Alternative.GREATER).test(data).pValue())
        .isCloseTo(0.976190476190476, within(1e-13));
  }

  /** {@code wilcox.test}, R 4.2.2. */
  @Test
  void withoutTiesTheExactPIsThatOfR() {
    TwoSamples data = TwoSamplesTest.untied();
    assertThat(EXACT.test(data).pValue()).isCloseTo(0.536796536796537, within(1e-13));
    assertThat(EXACT.with(Alternative.LESS).test(data).pValue())
        .isCloseTo(0.268398268398268, within(1e-13));
  }

  /** 3 against 4 people apart: the one order out of C(7, 3) = 35. */
  @Test
  void separationWorkedByHand() {
    TwoSamples apart =
        TwoSamples.of(new double[] {1, 2, 9}, new long[] {2, 1, 0}, new long[] {0, 0, 4});
    assertThat(EXACT.with(Alternative.LESS).test(apart).pValue())
        .isCloseTo(1 / 35.0, within(1e-15));
    assertThat(EXACT.with(Alternative.GREATER).test(apart).pValue()).isCloseTo(1, within(1e-14));
    assertThat(TEST.test(apart).probability()).isZero();
    assertThat(TEST.test(apart).shift()).isEqualTo(-8);
  }

  @Test
  void twoValuesAreFishersTest() {
    TwoSamples millions =
        TwoSamples.of(
            new double[] {0, 1},
            new long[] {6_000_000, 4_000_000},
            new long[] {6_001_000, 3_999_000});
    TwoProportions same = new TwoProportions(4_000_000, 10_000_000, 3_999_000, 10_000_000);
    assertThat(EXACT.with(Alternative.GREATER).test(millions).pValue())
        .isCloseTo(
            FisherTest.withDefaults().with(Alternative.GREATER).test(same).pValue(),
            withinPercentage(1e-6));
  }

  @Property(tries = 40, seed = "33")
  void theOrderOfTheValuesIsAllThatCounts(
      @ForAll @Size(4) long[] drawn, @ForAll @Size(4) long[] others) {
    long[] first = TwoSamplesTest.counts(drawn, 12);
    long[] second = TwoSamplesTest.counts(others, 12);
    TwoSamples data = TwoSamples.of(new double[] {1, 2, 3, 4}, first, second);
    TwoSamples curved = TwoSamples.of(new double[] {-9, 0, .5, 70}, first, second);
    for (MannWhitney test : new MannWhitney[] {TEST, EXACT}) {
      assertThat(test.test(curved).pValue()).isEqualTo(test.test(data).pValue());
      assertThat(test.test(data.swapped()).pValue())
          .isCloseTo(test.test(data).pValue(), within(1e-12));
      assertThat(test.with(Alternative.LESS).test(data.swapped()).pValue())
          .isCloseTo(test.with(Alternative.GREATER).test(data).pValue(), within(1e-12));
    }
    assertThat(EXACT.test(data).pValue()).isCloseTo(TEST.test(data).pValue(), within(.1));
    assertThat(EXACT.with(Alternative.LESS).test(data).pValue())
        .isCloseTo(byConvolution(first, second), within(1e-11));
  }

  /** P(W at most the observed) from the polynomial of all ways to choose group 1. */
  private static double byConvolution(long[] first, long[] second) {
    int n1 = (int) Arrays.stream(first).sum();
    int[] ranks = new int[first.length];
    int[] sizes = new int[first.length];
    int below = 0;
    int observed = 0;
    for (int i = 0; i < ranks.length; i++) {
      sizes[i] = (int) (first[i] + second[i]);
      ranks[i] = 2 * below + sizes[i] + 1;
      observed += ranks[i] * (int) first[i];
      below += sizes[i];
    }
    int most = 2 * below * n1;
    double[][] ways = new double[n1 + 1][most + 1];
    ways[0][0] = 1;
    for (int i = 0; i < ranks.length; i++) {
      for (int person = 0; person < sizes[i]; person++) {
        for (int chosen = n1; chosen > 0; chosen--) {
          for (int sum = most; sum >= ranks[i]; sum--) {
            ways[chosen][sum] += ways[chosen - 1][sum - ranks[i]];
          }
        }
      }
    }
    double up = IntStream.rangeClosed(0, observed).mapToDouble(sum -> ways[n1][sum]).sum();
    return up / Arrays.stream(ways[n1]).sum();
  }

  @Property(tries = 50, seed = "34")
  void shiftIsTheMedianOfAllDifferences(
      @ForAll @Size(5) long[] drawn, @ForAll @Size(5) long[] others) {
    double[] values = {-2.5, 0, .1, 3, 11};
    long[] first = TwoSamplesTest.counts(drawn, 6);
    long[] second = TwoSamplesTest.counts(others, 6);
    double[] differences =
        IntStream.range(0, 25)
            .boxed()
            .flatMapToDouble(
                pair ->
                    DoubleStream.generate(() -> values[pair / 5] - values[pair % 5])
                        .limit(first[pair / 5] * second[pair % 5]))
            .sorted()
            .toArray();
    int n = differences.length;
    assertThat(TEST.test(TwoSamples.of(values, first, second)).shift())
        .isEqualTo((differences[(n - 1) / 2] + differences[n / 2]) / 2);
  }

  @Test
  void refusesWhatCannotBeRankedOrTakesTooLong() {
    assertThatThrownBy(
            () -> TEST.test(TwoSamples.of(new double[] {3}, new long[] {4}, new long[] {5})))
        .isInstanceOf(NotEstimableException.class)
        .hasMessageContaining("same value");
    double[] values = IntStream.range(0, 4000).asDoubleStream().toArray();
    long[] low = new long[4000];
    long[] ones = new long[4000];
    Arrays.fill(low, 0, 1900, 1);
    Arrays.fill(ones, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EXACT.test(TwoSamples.of(values, low, ones)))
        .withMessageContaining("too long");
  }
}
