package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static final double[] VALUES = {1, 2, 3, 4, 5, 7, 2, 3, 4, 5, 6, 8, 9, 11};
  private static final long[] GROUPS_BY_VALUE = {2, 2, 1, 1, 1, 1, 3, 1, 3, 1, 1, 1, 1, 1};
  private static final int[] STRATA = {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1};

  private static final ToDoubleFunction<long[]> FIRST_SHARE =
      counts -> (double) counts[0] / LongStream.of(counts).sum();

  @Test
  void standardErrorOfAShareIsTheBinomialOne() {
    BootstrapDistribution share = Bootstrap.of(300, 500, 200).distribution(FIRST_SHARE, 4000, 1);
    assertThat(share.estimate()).isEqualTo(0.3);
    assertThat(share.bias()).isCloseTo(0, within(0.001));
    assertThat(share.standardError()).isCloseTo(Math.sqrt(0.3 * 0.7 / 1000), within(0.0005));
  }

  /** Multinomial covariance of two cells: -n p q. */
  @Test
  void cellsCompeteForPeople() {
    ToDoubleFunction<long[]> both = counts -> counts[0] + counts[1];
    double standardError = Bootstrap.of(300, 500, 200).distribution(both, 4000, 2).standardError();
    assertThat(standardError).isCloseTo(Math.sqrt(1000 * 0.8 * 0.2), within(0.5));
  }

  @Test
  void everyResampleHasAsManyPeople() {
    ToDoubleFunction<long[]> people =
        counts -> {
          assertThat(counts[1]).isZero();
          return LongStream.of(counts).sum();
        };
    BootstrapDistribution total =
        Bootstrap.of(3, 0, 5_000_000_000L, 1, 0).distribution(people, 500, 3);
    assertThat(total.standardError()).isZero();
    assertThat(total.estimate()).isEqualTo(5_000_000_004.0);
  }

  @Test
  void isBitIdenticalOnOneThreadAndOnEight() throws Exception {
    Bootstrap plain = Bootstrap.of(30, 50, 20, 1_000_000);
    Bootstrap stratified = plain.within(0, 1, 0, 1);
    Bootstrap couples = Bootstrap.ofClusters(new long[] {9, 40}, new long[][] {{2, 0}, {1, 1}});
    for (Bootstrap bootstrap : List.of(plain, stratified, couples)) {
      assertThat(OnThreads.run(8, () -> everything(bootstrap)))
          .isEqualTo(OnThreads.run(1, () -> everything(bootstrap)))
          .isEqualTo(everything(bootstrap));
    }
  }

  private static List<Double> everything(Bootstrap bootstrap) {
    BootstrapDistribution share = bootstrap.distribution(FIRST_SHARE, 500, 9);
    Interval interval = BootstrapInterval.BCA.of(share, 0.9);
    return List.of(
        share.bias(),
        share.standardError(),
        share.acceleration(),
        interval.lower(),
        interval.upper());
  }

  @Test
  void anotherSeedGivesOtherResamples() {
    Bootstrap cells = Bootstrap.of(30, 50, 20);
    assertThat(cells.distribution(FIRST_SHARE, 500, 1).standardError())
        .isNotEqualTo(cells.distribution(FIRST_SHARE, 500, 2).standardError());
  }

  /**
   * Two groups as cells of equal values, R 4.2.2: {@code boot(d, st, 99999, strata = d$g)} with the
   * ratio of the second mean to the first; {@code empinf(type = "jack")} with these strata gives
   * the acceleration, without them the second one.
   */
  @Test
  void strataAgreeWithR() {
    Bootstrap together = Bootstrap.of(GROUPS_BY_VALUE);
    Bootstrap apart = together.within(STRATA);
    assertThat(apart.acceleration(BootstrapTest::ratioOfMeans))
        .isCloseTo(-0.0114249000831868, within(1e-14));
    assertThat(together.acceleration(BootstrapTest::ratioOfMeans))
        .isCloseTo(-0.0367793673816221, within(1e-14));
    BootstrapDistribution ratio = apart.distribution(BootstrapTest::ratioOfMeans, 20_000, 4);
    assertThat(ratio.estimate()).isEqualTo(1.6);
    assertThat(ratio.acceleration()).isCloseTo(-0.0114249000831868, within(1e-14));
    assertThat(ratio.bias()).isCloseTo(0.0859, within(0.012));
    assertThat(ratio.standardError()).isCloseTo(0.4995, within(0.015));
    Interval bca = BootstrapInterval.BCA.of(ratio, 0.95);
    assertThat(bca.lower()).isCloseTo(0.930, within(0.02));
    assertThat(bca.upper()).isCloseTo(2.821, within(0.06));
  }

  private static double ratioOfMeans(long[] counts) {
    double[] sum = new double[2];
    double[] people = new double[2];
    for (int cell = 0; cell < counts.length; cell++) {
      sum[STRATA[cell]] += counts[cell] * VALUES[cell];
      people[STRATA[cell]] += counts[cell];
    }
    return sum[1] / people[1] / (sum[0] / people[0]);
  }

  @Test
  void strataKeepTheirSizes() {
    ToDoubleFunction<long[]> sizes =
        counts -> {
          assertThat(counts[0] + counts[2]).isEqualTo(100);
          assertThat(counts[1] + counts[3]).isEqualTo(50);
          return counts[0];
        };
    BootstrapDistribution first =
        Bootstrap.of(60, 20, 40, 30).within(0, 1, 0, 1).distribution(sizes, 4000, 6);
    assertThat(first.standardError()).isCloseTo(Math.sqrt(100 * 0.6 * 0.4), within(0.15));
  }

  /** Couples that agree count once: the variance of a share is that of 500 draws, not of 1,000. */
  @Test
  void clustersAreDrawnWhole() {
    Bootstrap couples = Bootstrap.ofClusters(new long[] {150, 350}, new long[][] {{2, 0}, {0, 2}});
    ToDoubleFunction<long[]> share =
        counts -> {
          assertThat(counts[0] % 2).isZero();
          assertThat(counts[0] + counts[1]).isEqualTo(1000);
          return FIRST_SHARE.applyAsDouble(counts);
        };
    BootstrapDistribution resampled = couples.distribution(share, 4000, 7);
    assertThat(resampled.estimate()).isEqualTo(0.3);
    assertThat(resampled.standardError()).isCloseTo(Math.sqrt(0.21 / 500), within(0.0007));
  }

  @Test
  void clustersOfOneAreThePeople() {
    Bootstrap single =
        Bootstrap.ofClusters(
            new long[] {30, 50, 20}, new long[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
    assertThat(everything(single)).isEqualTo(everything(Bootstrap.of(30, 50, 20)));
  }

  /** For a mean, L is the distance to the mean; here 2, -1, -1: 6 / (6 * 6^1.5). */
  @Test
  void accelerationOfAMeanIsASixthOfItsSkewness() {
    ToDoubleFunction<long[]> mean =
        counts -> (3.0 * counts[0] + 0.0 * counts[1]) / (counts[0] + counts[1]);
    assertThat(Bootstrap.of(1, 2).acceleration(mean))
        .isCloseTo(1 / Math.pow(6, 1.5), within(1e-15));
  }

  @Property(tries = 100, seed = "21")
  void countsGiveTheAccelerationOfPeopleOneByOne(
      @ForAll @Size(4) List<@LongRange(min = 1, max = 6) Long> counts) {
    long[] cells = counts.stream().mapToLong(Long::longValue).toArray();
    int people = (int) LongStream.of(cells).sum();
    int[] cellOf =
        IntStream.range(0, 4)
            .flatMap(cell -> IntStream.generate(() -> cell).limit(cells[cell]))
            .toArray();
    long[] once = LongStream.generate(() -> 1).limit(people).toArray();
    double byPerson =
        Bootstrap.of(once)
            .acceleration(
                drawn -> {
                  long[] inCells = new long[4];
                  for (int person = 0; person < people; person++) {
                    inCells[cellOf[person]] += drawn[person];
                  }
                  return weightedMean(inCells);
                });
    assertThat(Bootstrap.of(cells).acceleration(BootstrapTest::weightedMean))
        .isCloseTo(byPerson, within(1e-9));
  }

  private static double weightedMean(long[] counts) {
    double sum = 1.0 * counts[0] + 2.0 * counts[1] + 5.0 * counts[2] + 11.0 * counts[3];
    return sum / LongStream.of(counts).sum();
  }

  @Test
  void accelerationNeedsAStatisticThatCanChange() {
    assertThatThrownBy(() -> Bootstrap.of(5, 5).acceleration(counts -> 3))
        .isInstanceOf(NotEstimableException.class)
        .hasMessageContaining("never changes");
    assertThatThrownBy(() -> Bootstrap.of(1).acceleration(counts -> 3))
        .isInstanceOf(NotEstimableException.class);
    assertThatThrownBy(() -> Bootstrap.of(1, 4).acceleration(counts -> 1.0 * counts[1] / counts[0]))
        .isInstanceOf(NotEstimableException.class)
        .hasMessageContaining("without a value");
  }

  @Test
  void refusesCellsWithoutPeople() {
    assertThatIllegalArgumentException().isThrownBy(() -> Bootstrap.of(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Bootstrap.of(3, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bootstrap.of(3).distribution(counts -> Double.NaN, 10, 1));
  }

  @Test
  void refusesShapesThatDoNotFit() {
    assertThatIllegalArgumentException().isThrownBy(() -> Bootstrap.of());
    assertThatIllegalArgumentException().isThrownBy(() -> Bootstrap.of(3, 4).within(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Bootstrap.of(3, 4).within(0, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bootstrap.ofClusters(new long[] {1, 2}, new long[][] {{1, 2}}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bootstrap.ofClusters(new long[] {1, 2}, new long[][] {{1, 2}, {1}}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bootstrap.ofClusters(new long[] {1}, new long[][] {{1, -2}}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bootstrap.ofClusters(new long[0], new long[0][]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bootstrap.of(3, 4).distribution(FIRST_SHARE, 0, 1));
  }
}
