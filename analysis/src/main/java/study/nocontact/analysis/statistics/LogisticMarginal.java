package study.nocontact.analysis.statistics;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.statistics.distribution.LogisticDistribution;

/**
 * Probability of binomial data under a logistic prior on the log odds, relative to the probability
 * under the centre of that prior. The integrand is log-concave in the shift of the log odds: it is
 * scaled by its mode and integrated between the points where it has fallen by {@link #DROP}.
 */
final class LogisticMarginal {

  private static final double DROP = 40;
  private static final int PANELS = 40;
  private static final int POINTS = 12;
  private static final int MOST_EVALUATIONS = 1000;

  private final long successes;
  private final long trials;
  private final double centre;
  private final double scale;
  private final LogisticDistribution prior;

  LogisticMarginal(long successes, long trials, double centre, double scale) {
    this.successes = successes;
    this.trials = trials;
    this.centre = centre;
    this.scale = scale;
    this.prior = LogisticDistribution.of(0, scale);
  }

  double logRatio() {
    double mode =
        new BrentSolver(1e-12, 1e-14).solve(MOST_EVALUATIONS, this::slope, bracket(-1), bracket(1));
    double peak = logIntegrand(mode);
    return peak
        + Math.log(integrate(mode, edge(mode, -1), peak) + integrate(mode, edge(mode, 1), peak));
  }

  private double logIntegrand(double shift) {
    return logLikelihoodRatio(shift) + prior.logDensity(shift);
  }

  private double logLikelihoodRatio(double shift) {
    return shift > 0
        ? -(trials - successes) * shift - trials * logMixture(1 - centre, centre, -shift)
        : successes * shift - trials * logMixture(centre, 1 - centre, shift);
  }

  /** log(share exp(shift) + rest) for a share and a rest of 1 and a shift that is not positive. */
  private static double logMixture(double share, double rest, double shift) {
    return shift > -1
        ? Math.log1p(share * Math.expm1(shift))
        : Math.log(share * Math.exp(shift) + rest);
  }

  private double slope(double shift) {
    double probability = 1 / (1 + (1 - centre) / centre * Math.exp(-shift));
    return successes - trials * probability - Math.tanh(shift / (2 * scale)) / scale;
  }

  /** A shift in the given direction, past the mode. */
  private double bracket(int direction) {
    double step = scale;
    while (direction * slope(direction * step) >= 0) {
      step *= 2;
    }
    return direction * step;
  }

  /** A point in the given direction where the integrand has become negligible. */
  private double edge(double mode, int direction) {
    double limit = logIntegrand(mode) - DROP;
    double near = 0;
    double far = scale;
    while (logIntegrand(mode + direction * far) > limit) {
      near = far;
      far *= 2;
    }
    for (int i = 0; i < 60; i++) {
      double middle = (near + far) / 2;
      if (logIntegrand(mode + direction * middle) > limit) {
        near = middle;
      } else {
        far = middle;
      }
    }
    return mode + direction * far;
  }

  private double integrate(double mode, double edge, double peak) {
    GaussIntegratorFactory factory = new GaussIntegratorFactory();
    double low = Math.min(mode, edge);
    double width = Math.abs(edge - mode) / PANELS;
    double sum = 0;
    for (int i = 0; i < PANELS; i++) {
      GaussIntegrator panel = factory.legendre(POINTS, low + i * width, low + (i + 1) * width);
      sum += panel.integrate(shift -> Math.exp(logIntegrand(shift) - peak));
    }
    return sum;
  }
}
