package study.nocontact.analysis.statistics;

/**
 * Power of the two-sided Wald test of H0: a coefficient of a logistic regression is 0 (Hsieh, Bloch
 * and Larsen, Statistics in Medicine 1998): {@code n = (z + z')^2 / (p (1 - p) sd^2 (1 - explained)
 * b^2)}. {@link #standardError} serves equivalence tests as well.
 *
 * <p>Meant for small effects: the variance is taken at a common probability p.
 *
 * @param successShare p, the share of people with the outcome
 * @param standardDeviation of the column
 * @param explained share of the column's variance that the other columns explain
 * @param alpha two-sided level
 */
public record LogisticPower(
    double successShare, double standardDeviation, double explained, double alpha) {

  /** Refuses a share or level outside 0 to 1, no variation, and a column that repeats others. */
  public LogisticPower {
    Arguments.openUnit(successShare, "successShare");
    Arguments.positive(standardDeviation, "standardDeviation");
    Arguments.different(Arguments.closedUnit(explained, "explained"), 1, "explained");
    Arguments.openUnit(alpha, "alpha");
  }

  /**
   * Standard error of the coefficient.
   *
   * @throws IllegalArgumentException unless there is somebody
   */
  public double standardError(long people) {
    Arguments.positive(people, "people");
    double information = successShare * (1 - successShare) * (1 - explained) * people;
    return 1 / (standardDeviation * Math.sqrt(information));
  }

  /**
   * People needed, not yet rounded up.
   *
   * @param coefficient log odds per unit of the column
   * @throws IllegalArgumentException unless the coefficient is finite and not 0 and 0 &lt; power
   *     &lt; 1
   */
  public double people(double coefficient, double power) {
    double distance =
        new WaldPower(alpha).distance(power)
            * standardError(1)
            / Arguments.different(coefficient, 0, "coefficient");
    return distance * distance;
  }

  /**
   * Chance to reject in either direction.
   *
   * @throws IllegalArgumentException unless there is somebody and the coefficient is finite and not
   *     0
   */
  public double power(long people, double coefficient) {
    return new WaldPower(alpha)
        .power(
            Math.abs(Arguments.different(coefficient, 0, "coefficient")) / standardError(people));
  }
}
