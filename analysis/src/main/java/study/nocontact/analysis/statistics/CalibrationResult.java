package study.nocontact.analysis.statistics;

/**
 * Result of {@link Calibration}.
 *
 * @param overconfidence mean forecast less share of successes
 * @param overconfidenceError its standard error
 * @param intercept calibration in the large: log odds to add to every forecast
 * @param interceptError its standard error
 * @param slope calibration slope
 * @param slopeError its standard error
 */
public record CalibrationResult(
    double overconfidence,
    double overconfidenceError,
    double intercept,
    double interceptError,
    double slope,
    double slopeError) {

  /** Wald interval for {@link #overconfidence}. */
  public Interval overconfidenceInterval(double level) {
    return WaldInterval.PLAIN.of(overconfidence, overconfidenceError, level);
  }

  /** Wald interval for {@link #intercept}. */
  public Interval interceptInterval(double level) {
    return WaldInterval.PLAIN.of(intercept, interceptError, level);
  }

  /** Wald interval for {@link #slope}. */
  public Interval slopeInterval(double level) {
    return WaldInterval.PLAIN.of(slope, slopeError, level);
  }
}
