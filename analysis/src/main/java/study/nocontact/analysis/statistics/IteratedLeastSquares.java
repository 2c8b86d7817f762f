package study.nocontact.analysis.statistics;

/**
 * Maximum likelihood of a generalised linear model by iteratively reweighted least squares with
 * step halving, until no linear predictor moves by more than the tolerance.
 */
record IteratedLeastSquares(int maxIterations, double tolerance) {

  record Solution(double[] coefficients, boolean converged, int iterations) {}

  IteratedLeastSquares {
    Arguments.positive(maxIterations, "maxIterations");
    Arguments.positive(tolerance, "tolerance");
  }

  Solution solve(GeneralizedOutcome data) {
    double[] coefficients = step(data, data.start());
    double[] linear = data.linear(coefficients);
    for (int iteration = 1; iteration <= maxIterations; iteration++) {
      data.refuseInfinite(linear);
      double[] next = halved(data, coefficients, step(data, linear), data.logLikelihood(linear));
      double[] nextLinear = data.linear(next);
      double moved = distance(linear, nextLinear);
      coefficients = next;
      linear = nextLinear;
      if (moved <= tolerance) {
        return new Solution(coefficients, true, iteration);
      }
    }
    data.refuseInfinite(linear);
    return new Solution(coefficients, false, maxIterations);
  }

  private static double[] step(GeneralizedOutcome data, double[] linear) {
    double[] weights = data.weights(linear);
    double[] residuals = data.residuals(linear);
    double[] response = new double[linear.length];
    for (int i = 0; i < response.length; i++) {
      double move = weights[i] > 0 ? residuals[i] / weights[i] : 0;
      response[i] = linear[i] - data.offset()[i] + move;
    }
    return new WeightedDesign(data.design(), weights).solve(response);
  }

  /** Goes back towards {@code from} until the likelihood does not fall. */
  private static double[] halved(
      GeneralizedOutcome data, double[] from, double[] to, double reached) {
    double slack = 1e-12 * (1 + Math.abs(reached));
    double[] next = to;
    for (int i = 0; i < 30 && !(data.logLikelihood(data.linear(next)) >= reached - slack); i++) {
      double[] middle = new double[from.length];
      for (int j = 0; j < middle.length; j++) {
        middle[j] = (from[j] + next[j]) / 2;
      }
      next = middle;
    }
    return next;
  }

  private static double distance(double[] a, double[] b) {
    double largest = 0;
    for (int i = 0; i < a.length; i++) {
      largest = Math.max(largest, Math.abs(a[i] - b[i]));
    }
    return largest;
  }
}
