package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BootstrapDistributionTest {

  @TestFactory
  Stream<DynamicTest> agreesWithR() throws IOException {
    BootstrapDistribution ratio = ratioOfCities();
    Golden golden =
        Golden.of("G18")
            .without("bca", "accel", "z0")
            .put("t0", ratio.estimate())
            .put("bias", ratio.bias())
            .put("se", ratio.standardError());
    put(golden, "norm", ratio.normal(0.95));
    put(golden, "basic", ratio.basic(0.95));
    put(golden, "perc", ratio.percentile(0.95));
    return golden.tests();
  }

  private static BootstrapDistribution ratioOfCities() throws IOException {
    double[] u = Golden.column("city.csv", "u");
    double[] x = Golden.column("city.csv", "x");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                BootstrapDistributionTest.class.getResourceAsStream(
                    "/golden/data/city_boot_indices.csv"),
                StandardCharsets.UTF_8))) {
      double[] resampled =
          lines
              .lines()
              .mapToDouble(
                  line ->
                      ratio(
                          Arrays.stream(line.split(","))
                              .mapToInt(i -> Integer.parseInt(i) - 1)
                              .toArray(),
                          x,
                          u))
              .toArray();
      return BootstrapDistribution.of(ratio(IntStream.range(0, 10).toArray(), x, u), resampled);
    }
  }

  private static double ratio(int[] rows, double[] x, double[] u) {
    return Arrays.stream(rows).mapToDouble(i -> x[i]).sum()
        / Arrays.stream(rows).mapToDouble(i -> u[i]).sum();
  }

  private static void put(Golden golden, String name, Interval interval) {
    golden.put(name + ".lo", interval.lower()).put(name + ".hi", interval.upper());
  }

  /** Ranks 1 and 3 of three values at level one half. */
  @Test
  void wholeRanksNeedNoInterpolation() {
    BootstrapDistribution three = BootstrapDistribution.of(5, new double[] {9, 1, 6});
    assertThat(three.percentile(0.5)).isEqualTo(new Interval(1, 9, 0.5));
    assertThat(three.basic(0.5)).isEqualTo(new Interval(1, 9, 0.5));
    assertThat(three.bias()).isCloseTo(1 / 3.0, within(1e-15));
  }

  @Test
  void ranksBeyondTheEndsGiveTheEnds() {
    BootstrapDistribution three = BootstrapDistribution.of(5, new double[] {9, 1, 6});
    assertThat(three.percentile(0.99)).isEqualTo(new Interval(1, 9, 0.99));
  }

  @Test
  void valuesThatAreNotFiniteAreLeftOut() {
    double[] values = {1, Double.NaN, 2, Double.POSITIVE_INFINITY};
    assertThat(BootstrapDistribution.of(1, values).usable()).isEqualTo(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BootstrapDistribution.of(1, DoubleStream.of(1, Double.NaN).toArray()));
  }
}
