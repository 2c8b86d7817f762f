package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A statistic and its values in bootstrap resamples, with intervals as R's {@code boot.ci} gives
 * them.
 *
 * <p>Misleads when the statistic is far from normal and biased, where percentile and basic
 * intervals disagree; and with fewer than about 999 resamples.
 */
public final class BootstrapDistribution {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final double estimate;
  private final double[] sorted;
  private final double mean;

  private BootstrapDistribution(double estimate, double[] sorted) {
    this.estimate = estimate;
    this.sorted = sorted;
    this.mean = DoubleStream.of(sorted).average().orElseThrow();
  }

  static BootstrapDistribution of(double estimate, double[] resampled) {
    Arguments.finite(estimate, "the statistic");
    double[] sorted = Arrays.stream(resampled).filter(Double::isFinite).sorted().toArray();
    if (sorted.length < 2) {
      throw new IllegalArgumentException(
          "the statistic is finite in fewer than two of " + resampled.length + " resamples");
    }
    return new BootstrapDistribution(estimate, sorted);
  }

  /** The statistic of the data themselves. */
  public double estimate() {
    return estimate;
  }

  /** Number of resamples with a finite statistic. */
  public int usable() {
    return sorted.length;
  }

  /** Mean over resamples less the estimate. */
  public double bias() {
    return mean - estimate;
  }

  /** Standard deviation over resamples, with divisor R - 1. */
  public double standardError() {
    double squares = DoubleStream.of(sorted).map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / (sorted.length - 1));
  }

  /**
   * Estimate less bias, plus and minus z standard errors.
   *
   * @throws IllegalArgumentException unless {@code level} lies strictly between 0 and 1
   */
  public Interval normal(double level) {
    double half = WaldInterval.z(level) * standardError();
    double centre = estimate - bias();
    return new Interval(centre - half, centre + half, level);
  }

  /**
   * Quantiles of the resampled values.
   *
   * @throws IllegalArgumentException unless {@code level} lies strictly between 0 and 1
   */
  public Interval percentile(double level) {
    double tail = tail(level);
    return new Interval(quantile(tail), quantile(1 - tail), level);
  }

  /**
   * Quantiles of the resampled values, reflected at the estimate.
   *
   * @throws IllegalArgumentException unless {@code level} lies strictly between 0 and 1
   */
  public Interval basic(double level) {
    Interval percentile = percentile(level);
    return new Interval(
        2 * estimate - percentile.upper(), 2 * estimate - percentile.lower(), level);
  }

  /**
   * The value at rank (R + 1) alpha, interpolated between neighbours on the scale of normal
   * quantiles (Davison and Hinkley, Bootstrap Methods and their Application, 1997, equation 5.8);
   * an end value when the rank lies beyond.
   */
  private double quantile(double alpha) {
    int size = sorted.length;
    double rank = (size + 1) * alpha;
    int below = (int) Math.floor(rank);
    if (below < 1 || below >= size || rank == below) {
      return sorted[Math.max(1, Math.min(size, below)) - 1];
    }
    double at = NORMAL.inverseCumulativeProbability(alpha);
    double low = NORMAL.inverseCumulativeProbability(below / (size + 1.0));
    double high = NORMAL.inverseCumulativeProbability((below + 1) / (size + 1.0));
    double step = sorted[below] - sorted[below - 1];
    return sorted[below - 1] + (at - low) / (high - low) * step;
  }

  private static double tail(double level) {
    return (1 - Arguments.openUnit(level, "level")) / 2;
  }
}
