package study.nocontact.analysis.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Aalen-Johansen estimate of cumulative incidence under competing events.
 *
 * <p>Estimand CIF_k(t) = P(T &lt;= t, cause k), estimated by the sum over times s &lt;= t of S(s-)
 * d_k(s)/Y(s), where S is the Kaplan-Meier estimate for all causes together and Y(s) counts {@code
 * entry < s <= exit}. {@link #at} carries the infinitesimal-jackknife standard error and the log
 * interval of R's {@code survfit}; {@link #variance} is the counting-process variance of R's {@code
 * cmprsk::cuminc}. Both are valid, they are not the same number: name the one used.
 *
 * <p>Misleads when censoring tells of the outlook, past the times where many are at risk, and when
 * read as what would happen were the other causes removed.
 *
 * <p>Source: Aalen and Johansen 1978; Gray 1988 for the counting-process variance.
 */
public final class AalenJohansen {

  private final EventTimes data;
  private final RiskTable table;
  private final double[] eventFree;

  /** S(s-)/Y(s) at each time: what one event adds. */
  private final double[] jump;

  private final IncidenceInfluence influence;

  private AalenJohansen(EventTimes data) {
    this.data = data;
    table = new RiskTable(data);
    eventFree = table.eventFree();
    jump = new double[table.size()];
    for (int j = 0; j < jump.length; j++) {
      jump[j] = (j == 0 ? 1 : eventFree[j - 1]) / table.atRisk(j);
    }
    influence = new IncidenceInfluence(data, table, jump);
  }

  /** Estimates the curves of all causes. */
  public static AalenJohansen of(EventTimes data) {
    return new AalenJohansen(data);
  }

  /** CIF_k(t); past the last exit time it keeps the last value; 0 for a cause nobody had. */
  public double incidence(int cause, double time) {
    EventTimes.cause(cause);
    double sum = 0;
    int last = table.last(time);
    for (int j = 0; j <= last; j++) {
      sum += step(cause, j);
    }
    return sum;
  }

  private double step(int cause, int j) {
    return jump[j] * table.events(cause, j);
  }

  /** CIF_k(t) with its 95% interval. */
  public CumulativeIncidence at(int cause, double time) {
    return at(cause, time, .95);
  }

  /**
   * CIF_k(t) with an interval of coverage {@code level}.
   *
   * @throws IllegalArgumentException if the cause is below 1 or the level is not in (0, 1)
   */
  public CumulativeIncidence at(int cause, double time, double level) {
    double estimate = incidence(cause, time);
    double error = influence.standardError(influence.of(cause, time));
    Interval interval = WaldInterval.LOG.ofProbability(estimate, error, level);
    return new CumulativeIncidence(time, data.atRisk(time), estimate, error, interval);
  }

  /** CIF_k at every distinct exit time, with 95% intervals. */
  public List<CumulativeIncidence> curve(int cause) {
    double[] errors =
        new IncidenceErrors(data, table, EventTimes.cause(cause)).curve(jump, influence);
    List<CumulativeIncidence> curve = new ArrayList<>();
    double sum = 0;
    for (int j = 0; j < errors.length; j++) {
      sum += step(cause, j);
      Interval interval = WaldInterval.LOG.ofProbability(sum, errors[j], .95);
      long atRisk = (long) table.atRisk(j);
      curve.add(new CumulativeIncidence(table.time(j), atRisk, sum, errors[j], interval));
    }
    return List.copyOf(curve);
  }

  /** Counting-process variance of CIF_k(t); needs all subjects seen from time 0 to equal R's. */
  public double variance(int cause, double time) {
    int last = table.last(time);
    double[] curve = IncidenceVariance.curve(table, EventTimes.cause(cause), eventFree);
    return last < 0 ? 0 : curve[last];
  }

  /** Restricted mean time lost to a cause: the integral of CIF_k from 0 to {@code horizon}. */
  public double restrictedMeanTimeLost(int cause, double horizon) {
    EventTimes.cause(cause);
    Arguments.positive(horizon, "horizon");
    double sum = 0;
    for (int j = 0; j <= table.last(horizon); j++) {
      sum += step(cause, j) * (horizon - table.time(j));
    }
    return sum;
  }

  /** Number of events of a cause. */
  public long events(int cause) {
    return data.events(cause);
  }

  /** {@link #share(int, double, double)} at 95%. */
  public CauseShare share(int cause, double time) {
    return share(cause, time, .95);
  }

  /**
   * CIF_k(t) over the sum of CIF_j(t): the share of a cause among the events by {@code time}, with
   * those still waiting censored rather than dropped.
   *
   * @throws IllegalArgumentException if the cause is below 1 or the level is not in (0, 1)
   * @throws IllegalStateException if no event has happened by then
   */
  public CauseShare share(int cause, double time, double level) {
    double own = incidence(cause, time);
    double[] weighted = influence.of(cause, time);
    double total = 0;
    for (int other = 1; other <= data.causes(); other++) {
      total += incidence(other, time);
    }
    if (total == 0) {
      throw new IllegalStateException("no event by time " + time + ": the share is not defined");
    }
    double share = own / total;
    for (int other = 1; other <= data.causes(); other++) {
      double[] part = influence.of(other, time);
      for (int i = 0; i < weighted.length; i++) {
        weighted[i] -= share * part[i];
      }
    }
    double error = influence.standardError(weighted) / total;
    return new CauseShare(share, error, WaldInterval.LOGIT.ofProbability(share, error, level));
  }
}
