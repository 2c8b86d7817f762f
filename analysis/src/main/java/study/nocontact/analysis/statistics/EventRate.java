package study.nocontact.analysis.statistics;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * Events over time at risk.
 *
 * <p>Estimand: the rate of a Poisson process, events per unit of exposure. Misleads when the rate
 * changes over the exposure or people bring several events each.
 *
 * @param events number of events, at least 0
 * @param exposure time at risk, above 0
 */
public record EventRate(long events, double exposure) {

  /** Refuses negative events and exposures that are not above 0. */
  public EventRate {
    Arguments.count(events, "events");
    Arguments.positive(exposure, "exposure");
  }

  /** Events per unit of exposure. */
  public double rate() {
    return events / exposure;
  }

  /**
   * Exact interval for the rate: the bounds where each one-sided Poisson test has p = (1 -
   * level)/2, so coverage is never below the level (Garwood 1936; R's {@code poisson.test}).
   * Without events the lower bound is 0.
   */
  public Interval interval(double level) {
    double tail = (1 - Arguments.openUnit(level, "level")) / 2;
    double lower =
        events == 0 ? 0 : root(mean -> RegularizedGamma.P.value(events, mean) - tail, events);
    double far = events + 1;
    while (RegularizedGamma.Q.value(events + 1.0, far) > tail) {
      far *= 2;
    }
    double upper = root(mean -> tail - RegularizedGamma.Q.value(events + 1.0, mean), far);
    return new Interval(lower / exposure, upper / exposure, level);
  }

  /** The zero between 0 and {@code far} of an increasing function. */
  private static double root(UnivariateFunction function, double far) {
    return new BrentSolver(1e-15, Double.MIN_NORMAL, 0).solve(1000, function, 0, far);
  }
}
