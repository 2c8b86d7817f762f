package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A statistic and its values in bootstrap resamples, with bias and standard error as R's {@code
 * boot} prints them; {@link BootstrapInterval} has the intervals.
 *
 * <p>Misleads when the statistic is far from normal and biased, where the intervals disagree; and
 * with fewer than about 999 resamples.
 */
public final class BootstrapDistribution {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final double estimate;
  private final double[] sorted;
  private final double mean;
  private final DoubleSupplier acceleration;

  private BootstrapDistribution(double estimate, double[] sorted, DoubleSupplier acceleration) {
    this.estimate = estimate;
    this.sorted = sorted;
    this.mean = DoubleStream.of(sorted).average().orElseThrow();
    this.acceleration = acceleration;
  }

  static BootstrapDistribution of(
      double estimate, double[] resampled, DoubleSupplier acceleration) {
    Arguments.finite(estimate, "the statistic");
    double[] sorted = Arrays.stream(resampled).filter(Double::isFinite).sorted().toArray();
    if (sorted.length < 2) {
      throw new IllegalArgumentException(
          "the statistic is finite in fewer than two of " + resampled.length + " resamples");
    }
    return new BootstrapDistribution(estimate, sorted, acceleration);
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
   * Normal quantile of the share of resampled values below the estimate: 0 without median bias.
   *
   * @throws NotEstimableException if none or all are below it
   */
  public double biasCorrection() {
    long below = DoubleStream.of(sorted).filter(value -> value < estimate).count();
    if (below == 0 || below == sorted.length) {
      throw new NotEstimableException(
          below + " of " + sorted.length + " resampled values are below the estimate");
    }
    return NORMAL.inverseCumulativeProbability((double) below / sorted.length);
  }

  /**
   * A sixth of the skewness of the jackknife influence values L = (n - 1)(t - t without one
   * person), about t and not about their mean, as R's {@code empinf(type = "jack")}. Evaluates the
   * statistic once per cell each time it is asked for.
   *
   * @throws NotEstimableException if leaving one person out never changes the statistic, or leaves
   *     it without a value
   */
  public double acceleration() {
    return acceleration.getAsDouble();
  }

  /**
   * The value at rank (R + 1) alpha, interpolated between neighbours on the scale of normal
   * quantiles (Davison and Hinkley 1997, equation 5.8); an end value when the rank lies beyond.
   */
  double quantile(double alpha) {
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
}
