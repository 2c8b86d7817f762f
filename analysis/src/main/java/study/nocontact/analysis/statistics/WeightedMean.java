package study.nocontact.analysis.statistics;

/**
 * A mean under weights, with its standard error.
 *
 * @param estimate the mean, in the unit of the numbers
 * @param standardError its standard error
 */
public record WeightedMean(double estimate, double standardError) {

  /**
   * Interval from the normal distribution.
   *
   * @throws IllegalArgumentException unless {@code level} lies strictly between 0 and 1
   */
  public Interval interval(double level) {
    return WaldInterval.PLAIN.of(estimate, standardError, level);
  }
}
