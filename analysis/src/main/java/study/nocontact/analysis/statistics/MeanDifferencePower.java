package study.nocontact.analysis.statistics;

/**
 * Power of the two-sided z test of H0: equal means in two groups of equal size: {@code n = 2 (z +
 * z')^2 (sd / difference)^2} people in each. R's {@code power.t.test}, which knows that the
 * standard deviation is estimated, asks for about one person more.
 *
 * @param standardDeviation within each group
 * @param alpha two-sided level
 */
public record MeanDifferencePower(double standardDeviation, double alpha) {

  /** Refuses a standard deviation that is not positive and a level outside 0 to 1. */
  public MeanDifferencePower {
    Arguments.positive(standardDeviation, "standardDeviation");
    Arguments.openUnit(alpha, "alpha");
  }

  /**
   * People needed in each group, not yet rounded up.
   *
   * @throws IllegalArgumentException unless the difference is finite and not 0 and 0 &lt; power
   *     &lt; 1
   */
  public double peoplePerGroup(double difference, double power) {
    double distance = new WaldPower(alpha).distance(power) / signal(difference);
    return distance * distance;
  }

  /**
   * Chance to reject in either direction.
   *
   * @throws IllegalArgumentException unless there is somebody in each group and the difference is
   *     finite and not 0
   */
  public double power(long peoplePerGroup, double difference) {
    Arguments.positive(peoplePerGroup, "peoplePerGroup");
    return new WaldPower(alpha).power(Math.sqrt(peoplePerGroup) * signal(difference));
  }

  /** Standard errors per square root of a person in each group. */
  private double signal(double difference) {
    return Math.abs(Arguments.different(difference, 0, "difference"))
        / (standardDeviation * Math.sqrt(2));
  }
}
