package study.nocontact.analysis.statistics;

/**
 * Kaplan-Meier estimate of the probability of no event by a time.
 *
 * <p>Estimand S(t) = P(T &gt; t), estimated by the product over times s &lt;= t of 1 - d(s)/Y(s),
 * where any cause counts as an event and Y(s) counts {@code entry < s <= exit}. The standard error
 * is Greenwood's, the interval is on the log(-log) scale: R's {@code survfit(conf.type =
 * "log-log")}.
 *
 * <p>Misleads when censoring tells of the outlook, in particular when a competing event is treated
 * as censoring ({@link EventTimes#censoringAllBut}): 1 - S is then above the share that ever has
 * the event; use {@link AalenJohansen}. With delayed entry it falls to 0 for good if an early risk
 * set is emptied.
 *
 * <p>Source: Kaplan and Meier 1958; Kalbfleisch and Prentice 2002, chapter 1.
 */
public final class KaplanMeier {

  private final RiskTable table;
  private final double[] survival;
  private final double[] greenwood;

  private KaplanMeier(EventTimes data) {
    table = new RiskTable(data);
    survival = table.eventFree();
    greenwood = new double[table.size()];
    double sum = 0;
    for (int j = 0; j < table.size(); j++) {
      double events = table.allEvents(j);
      double atRisk = table.atRisk(j);
      sum += events == 0 ? 0 : events / (atRisk * (atRisk - events));
      greenwood[j] = sum;
    }
  }

  /** Estimates the curve. */
  public static KaplanMeier of(EventTimes data) {
    return new KaplanMeier(data);
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

  /** Interval for S(t) on the log(-log) scale; [0, 1] where S(t) is 0 or 1. */
  public Interval interval(double time, double level) {
    return WaldInterval.LOG_LOG.ofProbability(survival(time), standardError(time), level);
  }
}
