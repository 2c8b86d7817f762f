package study.nocontact.analysis.statistics;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/** Quantiles of the beta distribution to nearly full precision, also for parameters of millions. */
record BetaQuantile(double a, double b) {

  private static final int MOST_EVALUATIONS = 1000;

  /** The point below which probability {@code tail} lies. */
  double lower(double tail) {
    return root(x -> RegularizedBeta.value(x, a, b) - tail);
  }

  /** The point above which probability {@code tail} lies. */
  double upper(double tail) {
    return root(x -> tail - RegularizedBeta.complement(x, a, b));
  }

  /** The zero between 0 and 1 of an increasing function. */
  static double root(UnivariateFunction function) {
    return new BrentSolver(1e-15, Double.MIN_NORMAL, 0).solve(MOST_EVALUATIONS, function, 0, 1);
  }
}
