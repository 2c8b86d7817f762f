package study.nocontact.analysis.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Kaplan-Meier estimate of the probability of no event by a time.
 *
 * <p>Estimand S(t) = P(T &gt; t), estimated by the product over times s &lt;= t of 1 - d(s)/Y(s),
 * where any cause counts as an event and Y(s) counts {@code entry < s <= exit}. With a start u it
 * is S(t) = P(T &gt; t given T &gt;= u), the product over u &lt;= s &lt;= t. The standard error is
 * Greenwood's: R's {@code survfit(start.time = u)}.
 *
 * <p>Misleads when censoring tells of the outlook, in particular when a competing event is treated
 * as censoring ({@link EventTimes#censoringAllBut}): 1 - S is then above the share that ever has
 * the event; use {@link AalenJohansen}. With delayed entry it falls to 0 for good if an early risk
 * set is emptied; start it where enough subjects are at risk.
 *
 * <p>Source: Kaplan and Meier 1958; Kalbfleisch and Prentice 2002, chapter 1; Klein and
 * Moeschberger 2003, chapter 4.
 */
public final class KaplanMeier {

  private final EventTimes data;
  private final double start;
  private final RiskTable table;
  private final double[] survival;
  private final double[] greenwood;

  private KaplanMeier(EventTimes data, double start) {
    this.data = data;
    this.start = start;
    table = new RiskTable(data);
    survival = table.eventFree();
    greenwood = new double[table.size()];
    double sum = 0;
    for (int j = 0; j < table.size(); j++) {
      sum += greenwoodTerm(j);
      greenwood[j] = sum;
    }
  }

  private double greenwoodTerm(int index) {
    double events = table.allEvents(index);
    double left = table.atRisk(index) - events;
    // Once nobody is left the curve is 0 and needs no error: R leaves the term out of its mean too.
    return left == 0 ? 0 : events / (table.atRisk(index) * left);
  }

  /** Estimates the curve from time 0. */
  public static KaplanMeier of(EventTimes data) {
    return new KaplanMeier(data, 0);
  }

  /**
   * Estimates the curve of those without an event before {@code start}; 1 until then.
   *
   * @throws IllegalArgumentException if the start is negative or after the last exit
   */
  public static KaplanMeier of(EventTimes data, double start) {
    return new KaplanMeier(data.seenFrom(start), start);
  }

  /** S(t); past the last exit time it keeps the last value. */
  public double survival(double time) {
    int last = table.last(time);
    return last < 0 ? 1 : survival[last];
  }

  /** Greenwood's standard error of S(t); 0 where S(t) is 0 or 1. */
  public double standardError(double time) {
    int last = table.last(time);
    return last < 0 || survival[last] == 0 ? 0 : survival[last] * Math.sqrt(greenwood[last]);
  }

  /** Number at risk at a time: entered before it, exit at or after it. */
  public long atRisk(double time) {
    return data.atRisk(time);
  }

  /** Interval for S(t) on the log(-log) scale; [0, 1] where S(t) is 0 or 1. */
  public Interval interval(double time, double level) {
    return interval(time, SurvivalInterval.LOG_LOG, level);
  }

  /** Interval for S(t); [0, 1] where S(t) is 0 or 1. */
  public Interval interval(double time, SurvivalInterval method, double level) {
    return method.of(survival(time), standardError(time), level);
  }

  /** Everything at one time. */
  public SurvivalEstimate at(double time, SurvivalInterval method, double level) {
    return estimate(time, atRisk(time), method, level);
  }

  private SurvivalEstimate estimate(
      double time, long atRisk, SurvivalInterval method, double level) {
    return new SurvivalEstimate(
        time, atRisk, survival(time), standardError(time), interval(time, method, level));
  }

  /** Everything at every distinct exit time. */
  public List<SurvivalEstimate> curve(SurvivalInterval method, double level) {
    return IntStream.range(0, table.size())
        .mapToObj(j -> estimate(table.time(j), (long) table.atRisk(j), method, level))
        .toList();
  }

  /** {@link #quantile} of one half. */
  public SurvivalQuantile median(SurvivalInterval method, double level) {
    return quantile(.5, method, level);
  }

  /**
   * First time at which S is at most 1 - {@code probability}, halfway along a step that lies on it,
   * with the times at which the bounds of S come down as far: R's {@code quantile(survfit)}. Where
   * S falls to 0 its lower bound does too, and its upper bound does not.
   *
   * @throws IllegalArgumentException unless probability and level lie strictly between 0 and 1
   */
  public SurvivalQuantile quantile(double probability, SurvivalInterval method, double level) {
    double height = 1 - Arguments.openUnit(probability, "probability");
    // Before the first event a bound of 0 means that there is no bound.
    CurveCrossing crossing =
        new CurveCrossing(
            curve(method, level).stream().filter(point -> point.estimate() < 1).toList(), height);
    return new SurvivalQuantile(
        probability,
        crossing.of(SurvivalEstimate::estimate),
        new Interval(
            crossing.of(point -> point.interval().lower()),
            crossing.of(point -> point.interval().upper()),
            level));
  }

  /**
   * Area under S from the start to {@code horizon}, and its standard error, the root of the sum
   * over event times s of (area from s to the horizon)² d/(Y(Y - d)). Past the last exit the curve
   * keeps its last value, so a later horizon is a guess unless S has come down to 0. R's {@code
   * print(survfit, rmean = )} adds the start to the area.
   *
   * @throws IllegalArgumentException unless the horizon is a finite number after the start
   */
  public RestrictedMean restrictedMean(double horizon) {
    if (!(Arguments.finite(horizon, "horizon") > start)) {
      throw new IllegalArgumentException(
          "horizon must be after the start " + start + ", was " + horizon);
    }
    double area = 0;
    double variance = 0;
    double end = horizon;
    for (int j = table.last(horizon); j >= 0; j--) {
      area += survival[j] * (end - table.time(j));
      variance += area * area * greenwoodTerm(j);
      end = table.time(j);
    }
    return new RestrictedMean(horizon, area + end - start, Math.sqrt(variance));
  }
}
