package study.nocontact.analysis.statistics;

/**
 * Difference of two means without assuming equal variances.
 *
 * <p>Estimand: mean of group 1 less mean of group 2, in the unit of the values; standard error
 * sqrt(s1²/n1 + s2²/n2); Student's t with Welch's degrees of freedom (Welch, Biometrika 1947; R's
 * {@code t.test}).
 *
 * <p>Misleads for skewed values in small groups, for which see {@link BrunnerMunzel}; for steps of
 * a scale, whose means depend on the numbers given to the steps; and when reports are clustered.
 *
 * @param estimate mean of group 1 less mean of group 2
 * @param standardError its standard error, above 0
 * @param degreesOfFreedom Welch's degrees of freedom
 */
public record MeanDifference(double estimate, double standardError, double degreesOfFreedom) {

  /**
   * Compares the means of two groups.
   *
   * @throws IllegalArgumentException if a group has fewer than two people
   * @throws NotEstimableException if the values do not vary within the groups
   */
  public static MeanDifference of(TwoSamples data) {
    data.atLeast(2);
    double[] values = data.values();
    Moments first = data.overFirst(values);
    Moments second = data.swapped().overFirst(values);
    double variance = first.ofMean() + second.ofMean();
    if (variance == 0) {
      throw new NotEstimableException("the values do not vary within the groups");
    }
    return new MeanDifference(
        first.mean() - second.mean(), Math.sqrt(variance), first.degreesOfFreedom(second));
  }

  /**
   * p-value of H0: the difference is {@code nullValue}; {@code GREATER} is a difference above it.
   *
   * @throws IllegalArgumentException unless {@code nullValue} is finite
   */
  public double pValue(double nullValue, Alternative alternative) {
    double t = (estimate - Arguments.finite(nullValue, "nullValue")) / standardError;
    return new Student(degreesOfFreedom).pValue(t, alternative);
  }

  /**
   * The interval for the difference.
   *
   * @throws IllegalArgumentException unless {@code level} lies strictly between 0 and 1
   */
  public Interval interval(double level) {
    double half = new Student(degreesOfFreedom).quantile(level) * standardError;
    return new Interval(estimate - half, estimate + half, level);
  }

  /**
   * Two one-sided tests that the difference lies between two margins.
   *
   * @throws IllegalArgumentException unless {@code lower < upper}, both finite
   */
  public Tost equivalence(double lower, double upper) {
    Tost.margins(lower, upper);
    return new Tost(pValue(lower, Alternative.GREATER), pValue(upper, Alternative.LESS));
  }
}
