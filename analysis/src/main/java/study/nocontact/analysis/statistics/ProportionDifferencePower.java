package study.nocontact.analysis.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Power of the two-sided z test of H0: p1 = p2 with groups of equal size (R's {@code
 * power.prop.test}), by the normal approximation.
 *
 * @param p1 true proportion in group 1
 * @param p2 true proportion in group 2
 * @param alpha two-sided level
 */
public record ProportionDifferencePower(double p1, double p2, double alpha) {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** Refuses equal proportions and numbers that are not strictly between 0 and 1. */
  public ProportionDifferencePower {
    Arguments.openUnit(p1, "p1");
    Arguments.openUnit(p2, "p2");
    Arguments.openUnit(alpha, "alpha");
    if (p1 == p2) {
      throw new IllegalArgumentException("the proportions must differ");
    }
  }

  /**
   * Chance to reject in either direction (R: {@code strict = TRUE}).
   *
   * @throws IllegalArgumentException unless there is somebody in each group
   */
  public double power(long peoplePerGroup) {
    Arguments.positive(peoplePerGroup, "peoplePerGroup");
    double distance = Math.sqrt(peoplePerGroup) * Math.abs(p1 - p2);
    double critical = critical();
    double spread = spread();
    return NORMAL.survivalProbability((critical - distance) / spread)
        + NORMAL.survivalProbability((critical + distance) / spread);
  }

  /**
   * People needed in each group, not yet rounded up; rejections in the wrong direction do not
   * count. 0 for a power that even nobody would reach by chance.
   *
   * @throws IllegalArgumentException unless 0 &lt; power &lt; 1
   */
  public double peoplePerGroup(double power) {
    Arguments.openUnit(power, "power");
    double reach = Math.max(0, critical() + NORMAL.inverseCumulativeProbability(power) * spread());
    return reach * reach / ((p1 - p2) * (p1 - p2));
  }

  private double critical() {
    double pooled = (p1 + p2) / 2;
    return NORMAL.inverseSurvivalProbability(alpha / 2) * Math.sqrt(2 * pooled * (1 - pooled));
  }

  private double spread() {
    return Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  }
}
