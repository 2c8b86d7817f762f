package study.nocontact.analysis.statistics;

/**
 * Nelson-Aalen estimate of the cumulative hazard.
 *
 * <p>Estimand H(t), the integral of the hazard to t, estimated by the sum over times s &lt;= t of
 * d(s)/Y(s), where any cause counts as an event and Y(s) counts {@code entry < s <= exit}. The
 * standard error is the root of the sum of d(s)/Y(s)², as R's {@code survfit(ctype = 1)}; the
 * interval is symmetric on the scale of ln H.
 *
 * <p>Misleads as {@link KaplanMeier}. exp(-H) is never below the Kaplan-Meier curve, and above it
 * where few are at risk.
 *
 * <p>Source: Nelson 1972; Aalen 1978; Klein and Moeschberger 2003, chapter 4.
 */
public final class NelsonAalen {

  private final RiskTable table;
  private final double[] hazard;
  private final double[] variance;

  private NelsonAalen(EventTimes data) {
    table = new RiskTable(data);
    hazard = new double[table.size()];
    variance = new double[table.size()];
    double sum = 0;
    double squares = 0;
    for (int j = 0; j < table.size(); j++) {
      double step = table.allEvents(j) / table.atRisk(j);
      sum += step;
      squares += step / table.atRisk(j);
      hazard[j] = sum;
      variance[j] = squares;
    }
  }

  /** Estimates the cumulative hazard from time 0. */
  public static NelsonAalen of(EventTimes data) {
    return new NelsonAalen(data);
  }

  /** Estimates the cumulative hazard since {@code start}, events at the start included. */
  public static NelsonAalen of(EventTimes data, double start) {
    return new NelsonAalen(data.seenFrom(start));
  }

  /** H(t); past the last exit time it keeps the last value. */
  public double hazard(double time) {
    int last = table.last(time);
    return last < 0 ? 0 : hazard[last];
  }

  /** Standard error of H(t). */
  public double standardError(double time) {
    int last = table.last(time);
    return last < 0 ? 0 : Math.sqrt(variance[last]);
  }

  /**
   * Interval for H(t), H exp(plus or minus z se/H).
   *
   * @throws IllegalArgumentException unless 0 &lt; level &lt; 1
   * @throws NotEstimableException if no event has happened by then
   */
  public Interval interval(double time, double level) {
    double estimate = hazard(time);
    if (estimate == 0) {
      throw new NotEstimableException("no event by time " + time + ": the hazard has no interval");
    }
    double factor = Math.exp(WaldInterval.z(level) * standardError(time) / estimate);
    return new Interval(estimate / factor, estimate * factor, level);
  }
}
