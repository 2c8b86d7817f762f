package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BootstrapDistributionTest {

  private static final double[] U = Golden.column("city.csv", "u");
  private static final double[] X = Golden.column("city.csv", "x");
  private static final DoubleSupplier NO_ACCELERATION =
      () -> {
        throw new AssertionError("not needed here");
      };

  @TestFactory
  Stream<DynamicTest> agreesWithR() throws IOException {
    BootstrapDistribution ratio = ratioOfCities();
    Golden golden =
        Golden.of("G18")
            .put("t0", ratio.estimate())
            .put("bias", ratio.bias())
            .put("se", ratio.standardError())
            .put("z0", ratio.biasCorrection())
            .put("accel", ratio.acceleration());
    put(golden, "norm", BootstrapInterval.NORMAL.of(ratio, 0.95));
    put(golden, "basic", BootstrapInterval.BASIC.of(ratio, 0.95));
    put(golden, "perc", BootstrapInterval.PERCENTILE.of(ratio, 0.95));
    put(golden, "bca", BootstrapInterval.BCA.of(ratio, 0.95));
    return golden.tests();
  }

  private static BootstrapDistribution ratioOfCities() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                BootstrapDistributionTest.class.getResourceAsStream(
                    "/golden/data/city_boot_indices.csv"),
                StandardCharsets.UTF_8))) {
      double[] resampled =
          lines.lines().mapToDouble(line -> ratio(timesDrawn(line.split(",")))).toArray();
      long[] once = timesDrawn("1,2,3,4,5,6,7,8,9,10".split(","));
      return BootstrapDistribution.of(
          ratio(once),
          resampled,
          () -> Bootstrap.of(once).acceleration(BootstrapDistributionTest::ratio));
    }
  }

  private static long[] timesDrawn(String... rows) {
    long[] counts = new long[10];
    for (String row : rows) {
      counts[Integer.parseInt(row) - 1]++;
    }
    return counts;
  }

  private static double ratio(long[] counts) {
    double x = 0;
    double u = 0;
    for (int city = 0; city < counts.length; city++) {
      x += counts[city] * X[city];
      u += counts[city] * U[city];
    }
    return x / u;
  }

  private static void put(Golden golden, String name, Interval interval) {
    golden.put(name + ".lo", interval.lower()).put(name + ".hi", interval.upper());
  }

  private static BootstrapDistribution values(double estimate, double... resampled) {
    return BootstrapDistribution.of(estimate, resampled, NO_ACCELERATION);
  }

  /** Ranks 1 and 3 of three values at level one half. */
  @Test
  void wholeRanksNeedNoInterpolation() {
    BootstrapDistribution three = values(5, 9, 1, 6);
    assertThat(BootstrapInterval.PERCENTILE.of(three, 0.5)).isEqualTo(new Interval(1, 9, 0.5));
    assertThat(BootstrapInterval.BASIC.of(three, 0.5)).isEqualTo(new Interval(1, 9, 0.5));
    assertThat(three.bias()).isCloseTo(1 / 3.0, within(1e-15));
  }

  @Test
  void aValueEqualToTheEstimateIsNotBelowIt() {
    assertThat(values(2, 1, 2, 3, 4).biasCorrection())
        .isEqualTo(values(2, 1, 3, 4, 5).biasCorrection());
  }

  @Test
  void standardErrorDividesByOneLess() {
    assertThat(values(5, 4, 8, 6).standardError()).isEqualTo(2);
  }

  @Test
  void ranksBeyondTheEndsGiveTheEnds() {
    BootstrapDistribution three = values(5, 9, 1, 6);
    assertThat(BootstrapInterval.PERCENTILE.of(three, 0.99)).isEqualTo(new Interval(1, 9, 0.99));
  }

  /** Half the values below the estimate and no skewness: nothing to move. */
  @Test
  void withoutBiasAndSkewnessBcaIsPercentile() {
    BootstrapDistribution even = BootstrapDistribution.of(5, new double[] {1, 4, 6, 8}, () -> 0);
    assertThat(even.biasCorrection()).isZero();
    Interval percentile = BootstrapInterval.PERCENTILE.of(even, 0.5);
    Interval bca = BootstrapInterval.BCA.of(even, 0.5);
    assertThat(bca.lower()).isCloseTo(percentile.lower(), within(1e-12));
    assertThat(bca.upper()).isCloseTo(percentile.upper(), within(1e-12));
  }

  @Test
  void bcaNeedsValuesOnBothSidesOfTheEstimate() {
    assertThatThrownBy(() -> BootstrapInterval.BCA.of(values(0, 1, 2), 0.9))
        .isInstanceOf(NotEstimableException.class)
        .hasMessageContaining("0 of 2");
    assertThatThrownBy(() -> values(3, 1, 2).biasCorrection())
        .isInstanceOf(NotEstimableException.class)
        .hasMessageContaining("2 of 2");
  }

  @Test
  void bcaRefusesAnAccelerationThatTurnsQuantilesRound() {
    BootstrapDistribution skew = BootstrapDistribution.of(5, new double[] {1, 9}, () -> 0.6);
    assertThatThrownBy(() -> BootstrapInterval.BCA.of(skew, 0.95))
        .isInstanceOf(NotEstimableException.class)
        .hasMessageContaining("0.6");
  }

  @Test
  void levelsLieBetweenZeroAndOne() {
    for (BootstrapInterval method : BootstrapInterval.values()) {
      assertThatIllegalArgumentException().isThrownBy(() -> method.of(values(2, 1, 3), 1));
    }
  }

  @Test
  void valuesThatAreNotFiniteAreLeftOut() {
    assertThat(values(1, 1, Double.NaN, 2, Double.POSITIVE_INFINITY).usable()).isEqualTo(2);
    assertThatIllegalArgumentException().isThrownBy(() -> values(1, 1, Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> values(Double.NaN, 1, 2));
  }
}
