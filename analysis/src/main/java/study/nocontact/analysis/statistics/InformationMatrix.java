package study.nocontact.analysis.statistics;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;

/** A positive definite matrix, brought to a unit diagonal and factored once. */
final class InformationMatrix {

  /** Least share of a column's information that the columns before it must leave. */
  private static final double RANK_TOLERANCE = 1e-11;

  private final double[] scale;
  private final CholeskyDecomposition factor;

  /**
   * Factors the matrix.
   *
   * @throws NotEstimableException if a column adds nothing to those before it
   */
  InformationMatrix(double[][] matrix) {
    scale = new double[matrix.length];
    for (int j = 0; j < scale.length; j++) {
      if (!(matrix[j][j] > 0)) {
        throw withoutInformation(j);
      }
      scale[j] = Math.sqrt(matrix[j][j]);
    }
    RealMatrix unit = new Array2DRowRealMatrix(scale.length, scale.length);
    for (int j = 0; j < scale.length; j++) {
      for (int k = 0; k < scale.length; k++) {
        unit.setEntry(j, k, matrix[Math.max(j, k)][Math.min(j, k)] / (scale[j] * scale[k]));
      }
    }
    try {
      factor = new CholeskyDecomposition(unit, 0, RANK_TOLERANCE);
    } catch (NonPositiveDefiniteMatrixException e) {
      throw withoutInformation(e.getRow());
    }
  }

  private static NotEstimableException withoutInformation(int column) {
    return new NotEstimableException(
        "covariate "
            + column
            + " does not vary among those at risk when events happen,"
            + " or is a linear combination of the covariates before it");
  }

  /** The inverse times {@code right}. */
  double[] solve(double[] right) {
    double[] scaled = new double[scale.length];
    for (int j = 0; j < scale.length; j++) {
      scaled[j] = right[j] / scale[j];
    }
    double[] solved = factor.getSolver().solve(new ArrayRealVector(scaled, false)).toArray();
    for (int j = 0; j < scale.length; j++) {
      solved[j] /= scale[j];
    }
    return solved;
  }

  /** {@code right} times the inverse times {@code right}. */
  double quadraticForm(double[] right) {
    return WeightedDesign.dot(right, solve(right));
  }

  double[][] inverse() {
    double[][] inverse = factor.getSolver().getInverse().getData();
    for (int j = 0; j < scale.length; j++) {
      for (int k = 0; k < scale.length; k++) {
        inverse[j][k] /= scale[j] * scale[k];
      }
    }
    return inverse;
  }
}
