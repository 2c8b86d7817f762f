package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongSupplier;
import java.util.function.LongToDoubleFunction;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** Compares draws with exact probabilities by a chi-square test over the likely values. */
final class DrawnCounts {

  private static final int DRAWS = 200_000;
  private static final double SMALLEST_EXPECTED = 20;

  private DrawnCounts() {}

  static void assertFollow(LongSupplier sampler, LongToDoubleFunction mass, long low, long high) {
    long[] drawn = new long[(int) (high - low + 1)];
    long elsewhere = 0;
    for (int i = 0; i < DRAWS; i++) {
      long x = sampler.getAsLong();
      if (x >= low && x <= high && DRAWS * mass.applyAsDouble(x) >= SMALLEST_EXPECTED) {
        drawn[(int) (x - low)]++;
      } else {
        elsewhere++;
      }
    }
    double chiSquare = 0;
    double left = DRAWS;
    int bins = 0;
    for (long x = low; x <= high; x++) {
      double expected = DRAWS * mass.applyAsDouble(x);
      if (expected >= SMALLEST_EXPECTED) {
        chiSquare += Math.pow(drawn[(int) (x - low)] - expected, 2) / expected;
        left -= expected;
        bins++;
      }
    }
    chiSquare += Math.pow(elsewhere - left, 2) / Math.max(left, 1);
    assertThat(bins).as("values compared").isGreaterThan(3);
    assertThat(ChiSquaredDistribution.of(bins).survivalProbability(chiSquare))
        .as("chi-square %s over %s values", chiSquare, bins)
        .isGreaterThan(0.001);
  }
}
