package study.nocontact.analysis.statistics;

/**
 * Mean time free of the event up to a horizon: the area under the survival curve.
 *
 * @param horizon end of the area
 * @param estimate the area, in units of time, counted from the start of the curve
 * @param standardError its standard error; 0 while nobody has had the event
 */
public record RestrictedMean(double horizon, double estimate, double standardError) {

  /**
   * Estimate plus and minus z standard errors.
   *
   * @throws IllegalArgumentException unless 0 &lt; level &lt; 1
   */
  public Interval interval(double level) {
    return WaldInterval.PLAIN.of(estimate, standardError, level);
  }
}
