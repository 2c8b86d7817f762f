package study.nocontact.analysis.statistics;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Intervals that hold the values which a likelihood-ratio test keeps.
 *
 * @param estimate where the profile is highest
 * @param error its standard error, the step of the search
 * @param best the log-likelihood there
 * @param profile log-likelihood with the parameter fixed and all others at their best
 */
record ProfileLikelihood(double estimate, double error, double best, DoubleUnaryOperator profile) {

  /** Farther out than this many standard errors the likelihood is called flat. */
  private static final int MOST_STEPS = 200;

  Interval interval(double level) {
    double drop = drop(level);
    return new Interval(bound(drop, -1), bound(drop, 1), level);
  }

  /** How far below its maximum the log-likelihood is at a bound. */
  static double drop(double level) {
    Arguments.openUnit(level, "level");
    return ChiSquaredDistribution.of(1).inverseCumulativeProbability(level) / 2;
  }

  /** The bound below ({@code side} -1) or above (1) the estimate. */
  double bound(double drop, int side) {
    UnivariateFunction excess = value -> best - profile.applyAsDouble(value) - drop;
    double inner = estimate;
    double outer = inner + side * error * Math.sqrt(2 * drop);
    for (int step = 0; excess.value(outer) < 0; step++) {
      if (step == MOST_STEPS) {
        throw new NotEstimableException(
            "the likelihood is too flat for a profile interval: no bound as far out as " + outer);
      }
      inner = outer;
      outer += side * error;
    }
    BrentSolver solver = new BrentSolver(1e-12, 1e-12 * error);
    return solver.solve(1000, excess, Math.min(inner, outer), Math.max(inner, outer));
  }
}
