package study.nocontact.analysis.statistics;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Where Newton's method with step halving arrives on a cumulative-logit likelihood.
 *
 * @param model the likelihood
 * @param parameters estimates
 * @param covariance inverse of the observed information
 * @param converged whether the last step was small enough
 * @param iterations steps taken
 */
record NewtonFit(
    CumulativeLogit model,
    double[] parameters,
    double[][] covariance,
    boolean converged,
    int iterations) {

  /** Linear predictors beyond this mean fitted probabilities of 0 or 1 to 13 digits. */
  private static final double SEPARATED = 30;

  static NewtonFit of(CumulativeLogit model, double[] start, int maxIterations, double tolerance) {
    double[] at = start;
    for (int iteration = 1; iteration <= maxIterations; iteration++) {
      checkSeparation(model, at);
      double[] full = moved(at, step(model, at));
      // The whole step, as halved steps also grow small at thresholds about to cross.
      boolean small = model.distance(at, full) <= tolerance;
      at = halved(model, at, full);
      if (small) {
        return new NewtonFit(model, at, inverse(model.information(at)), true, iteration);
      }
    }
    checkSeparation(model, at);
    return new NewtonFit(model, at, inverse(model.information(at)), false, maxIterations);
  }

  private static double[] step(CumulativeLogit model, double[] at) {
    double[][] inverse = inverse(model.information(at));
    return WeightedDesign.times(inverse, model.gradient(at));
  }

  /** Goes back towards {@code from} until the likelihood does not fall. */
  private static double[] halved(CumulativeLogit model, double[] from, double[] to) {
    double reached = model.logLikelihood(from);
    double least = reached - 1e-12 * (1 + Math.abs(reached));
    double[] next = to;
    boolean up = model.logLikelihood(next) >= least;
    for (int i = 0; i < 30 && !up; i++) {
      double[] middle = new double[from.length];
      for (int j = 0; j < middle.length; j++) {
        middle[j] = (from[j] + next[j]) / 2;
      }
      next = middle;
      up = model.logLikelihood(next) >= least;
    }
    return up ? next : from;
  }

  private static double[] moved(double[] from, double[] step) {
    double[] to = new double[from.length];
    Arrays.setAll(to, j -> from[j] + step[j]);
    return to;
  }

  private static void checkSeparation(CumulativeLogit model, double[] at) {
    if (!(model.largestLinear(at) < SEPARATED)) {
      throw separated();
    }
  }

  private static NotEstimableException separated() {
    return new NotEstimableException(
        "the outcome is separated: some fitted probabilities reach 0 or 1, so a coefficient has no"
            + " finite estimate; merge sparse categories or groups, or drop the column");
  }

  /** Inverse by Cholesky after scaling the diagonal to 1; reads the lower triangle only. */
  static double[][] inverse(double[][] information) {
    int size = information.length;
    double[] scale = new double[size];
    for (int j = 0; j < size; j++) {
      scale[j] = 1 / Math.sqrt(information[j][j]);
      if (!Double.isFinite(scale[j])) {
        throw separated();
      }
    }
    double[][] scaled = new double[size][size];
    for (int j = 0; j < size; j++) {
      for (int k = 0; k <= j; k++) {
        scaled[j][k] = information[j][k] * scale[j] * scale[k];
        scaled[k][j] = scaled[j][k];
      }
    }
    RealMatrix inverse = factor(scaled).getSolver().getInverse();
    double[][] result = new double[size][size];
    for (int j = 0; j < size; j++) {
      for (int k = 0; k < size; k++) {
        result[j][k] = inverse.getEntry(j, k) * scale[j] * scale[k];
      }
    }
    return result;
  }

  private static CholeskyDecomposition factor(double[][] scaled) {
    try {
      return new CholeskyDecomposition(new Array2DRowRealMatrix(scaled, false), 1e-8, 1e-12);
    } catch (NonPositiveDefiniteMatrixException e) {
      throw separated();
    }
  }

  /** vector' matrix^-1 vector. */
  static double quadratic(double[][] matrix, double[] vector) {
    return WeightedDesign.dot(WeightedDesign.times(inverse(matrix), vector), vector);
  }
}
