package study.nocontact.analysis.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Power of the two-sided Cochran-Armitage test of H0: no trend of a proportion over scored groups,
 * by the normal approximation without continuity correction (Nam, Biometrics 1987). With two groups
 * of equal size it is {@link ProportionDifferencePower}.
 */
public final class TrendPower {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final double slope;
  private final double critical;
  private final double spread;

  private TrendPower(double slope, double critical, double spread) {
    this.slope = slope;
    this.critical = critical;
    this.spread = spread;
  }

  /**
   * The truth to be found out.
   *
   * @param scores score of each group
   * @param sizes relative size of each group; they need not add up to 1
   * @param proportions true proportion in each group
   * @param alpha two-sided level
   * @throws IllegalArgumentException if lengths differ, a size is not positive, a proportion or the
   *     level is not strictly between 0 and 1, or there is no trend
   */
  public static TrendPower of(double[] scores, double[] sizes, double[] proportions, double alpha) {
    Arguments.sameLength(
        "scores, sizes and proportions", scores.length, sizes.length, proportions.length);
    for (int group = 0; group < scores.length; group++) {
      Arguments.finite(scores[group], "score");
      Arguments.positive(sizes[group], "size");
      Arguments.openUnit(proportions[group], "proportion");
    }
    double total = Arrays.stream(sizes).sum();
    double meanScore = dot(scores, sizes) / total;
    double pooled = dot(proportions, sizes) / total;
    double slope = 0;
    double squares = 0;
    double variance = 0;
    for (int group = 0; group < scores.length; group++) {
      double share = sizes[group] / total;
      double distance = scores[group] - meanScore;
      double p = proportions[group];
      slope += share * distance * p;
      squares += share * distance * distance;
      variance += share * distance * distance * p * (1 - p);
    }
    if (Math.abs(slope) <= 1e-12 * Math.sqrt(squares)) {
      throw new IllegalArgumentException("the proportions have no trend over the scores");
    }
    double z = NORMAL.inverseSurvivalProbability(Arguments.openUnit(alpha, "alpha") / 2);
    return new TrendPower(
        Math.abs(slope), z * Math.sqrt(pooled * (1 - pooled) * squares), Math.sqrt(variance));
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /**
   * People needed in all groups together, not yet rounded up; 0 for a power that even nobody would
   * reach by chance.
   *
   * @throws IllegalArgumentException unless 0 &lt; power &lt; 1
   */
  public double people(double power) {
    Arguments.openUnit(power, "power");
    double reach = Math.max(0, critical + NORMAL.inverseCumulativeProbability(power) * spread);
    return reach * reach / (slope * slope);
  }

  /**
   * Chance to reject in either direction.
   *
   * @throws IllegalArgumentException unless there is somebody
   */
  public double power(long people) {
    Arguments.positive(people, "people");
    double distance = Math.sqrt(people) * slope;
    return NORMAL.survivalProbability((critical - distance) / spread)
        + NORMAL.survivalProbability((critical + distance) / spread);
  }
}
