package study.nocontact.analysis.statistics;

/**
 * Time by which a share of the subjects has had the event.
 *
 * <p>Positive infinity stands for a height that is not reached within the data, where R has NA: the
 * time, or a bound of it, lies somewhere past the last exit or nowhere.
 *
 * @param probability the share, .5 for the median
 * @param estimate the time
 * @param interval where the lower and the upper bound of the curve come down that far
 */
public record SurvivalQuantile(double probability, double estimate, Interval interval) {

  /** Whether the curve comes down that far. */
  public boolean reached() {
    return Double.isFinite(estimate);
  }
}
