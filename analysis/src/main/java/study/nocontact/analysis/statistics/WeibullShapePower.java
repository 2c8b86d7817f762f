package study.nocontact.analysis.statistics;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.integration.IterativeLegendreGaussIntegrator;

/**
 * Events that a two-sided test of H0: Weibull shape 1 (constant hazard) needs when the scale is
 * estimated too: {@code (z + z')^2 / (v log(shape)^2)}. v is the Fisher information about the log
 * shape per event. If everybody is observed up to the same point, v is the variance of log X given
 * that X, standard exponential, is below that point's cumulative hazard: pi^2/6 when all events are
 * seen, 1 when hardly any is.
 *
 * <p>Meant for shapes not far from 1. A mixture of people with constant but different hazards also
 * looks like a shape below 1.
 *
 * @param eventShare share of the people whose event is observed
 * @param alpha two-sided level
 */
public record WeibullShapePower(double eventShare, double alpha) {

  /** Beyond this cumulative hazard, 1e-22 of the people are left. */
  private static final double ALL_SEEN = 50;

  /** Less than 1e-15 of the events come before e^-40 of the time. */
  private static final double EARLIEST = -40;

  /** Refuses a level that is not strictly between 0 and 1 and a share outside (0, 1]. */
  public WeibullShapePower {
    Arguments.positive(Arguments.closedUnit(eventShare, "eventShare"), "eventShare");
    Arguments.openUnit(alpha, "alpha");
  }

  /**
   * Events needed, not yet rounded up.
   *
   * @throws IllegalArgumentException unless the shape is positive and not 1 and 0 &lt; power &lt; 1
   */
  public double needed(double shape, double power) {
    double distance = new WaldPower(alpha).distance(power) / effect(shape);
    return distance * distance / information();
  }

  /**
   * Chance to reject in either direction.
   *
   * @throws IllegalArgumentException unless there is an event and the shape is positive and not 1
   */
  public double power(long events, double shape) {
    Arguments.positive(events, "events");
    return new WaldPower(alpha).power(Math.abs(effect(shape)) * Math.sqrt(events * information()));
  }

  private static double effect(double shape) {
    return Arguments.different(
        Math.log(Arguments.positive(shape, "shape")), 0, "the log of the shape");
  }

  /** With v = log(X / end): the moments of v under a density proportional to e^v e^(-end e^v). */
  private double information() {
    double end = Math.min(ALL_SEEN, -Math.log1p(-eventShare));
    double mass = integral(v -> density(v, end));
    double mean = integral(v -> v * density(v, end)) / mass;
    return integral(v -> (v - mean) * (v - mean) * density(v, end)) / mass;
  }

  private static double density(double v, double end) {
    return Math.exp(v - end * Math.exp(v));
  }

  private static double integral(UnivariateFunction function) {
    return new IterativeLegendreGaussIntegrator(20, 1e-12, 1e-15)
        .integrate(100_000, function, EARLIEST, 0);
  }
}
