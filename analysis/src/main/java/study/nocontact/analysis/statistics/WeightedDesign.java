package study.nocontact.analysis.statistics;

import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * A design with row weights, factored once: QR of the weighted rows with columns of length one; for
 * long and well conditioned designs their cross product, with one step of refinement.
 */
final class WeightedDesign {

  private static final double RANK_TOLERANCE = 1e-11;
  private static final int LONG = 500;

  private final double[][] rows;
  private final double[] weights;
  private final double[] scale;
  private final Optional<CrossProduct> product;
  private final QRDecomposition factor;

  /**
   * Factors the design.
   *
   * @throws NotEstimableException if a column is a linear combination of those before it
   */
  WeightedDesign(double[][] rows, double[] weights) {
    this.rows = rows;
    this.weights = weights.clone();
    scale = lengths();
    product =
        rows.length < LONG ? Optional.empty() : CrossProduct.factored(rows, this.weights, scale);
    factor =
        product.isPresent()
            ? null
            : new QRDecomposition(new Array2DRowRealMatrix(weighted(), false), RANK_TOLERANCE);
    checkRank();
  }

  private double[] lengths() {
    double[] lengths = new double[rows[0].length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < lengths.length; j++) {
        lengths[j] += weights[i] * rows[i][j] * rows[i][j];
      }
    }
    for (int j = 0; j < lengths.length; j++) {
      lengths[j] = lengths[j] > 0 ? Math.sqrt(lengths[j]) : 1;
    }
    return lengths;
  }

  private double[][] weighted() {
    double[][] weighted = new double[Math.max(rows.length, scale.length)][scale.length];
    for (int i = 0; i < rows.length; i++) {
      double root = Math.sqrt(weights[i]);
      for (int j = 0; j < scale.length; j++) {
        weighted[i][j] = root * rows[i][j] / scale[j];
      }
    }
    return weighted;
  }

  private void checkRank() {
    if (product.isPresent()) {
      return;
    }
    RealMatrix upper = factor.getR();
    for (int j = 0; j < scale.length; j++) {
      if (!(Math.abs(upper.getEntry(j, j)) > RANK_TOLERANCE)) {
        throw new NotEstimableException(
            "column " + j + " of the design is a linear combination of the columns before it");
      }
    }
  }

  /** Coefficients that minimise the weighted sum of squares about {@code response}. */
  double[] solve(double[] response) {
    return product.isPresent() ? refined(response) : byRotation(response);
  }

  private double[] refined(double[] response) {
    double[] solution = byProduct(response);
    double[] rest = byProduct(less(response, solution));
    for (int j = 0; j < solution.length; j++) {
      solution[j] += rest[j];
    }
    return solution;
  }

  private double[] byProduct(double[] response) {
    double[] right = new double[scale.length];
    for (int i = 0; i < rows.length; i++) {
      double weighted = weights[i] * response[i];
      for (int j = 0; j < right.length; j++) {
        right[j] += weighted * rows[i][j];
      }
    }
    for (int j = 0; j < right.length; j++) {
      right[j] /= scale[j];
    }
    product.orElseThrow().solve(right);
    for (int j = 0; j < right.length; j++) {
      right[j] /= scale[j];
    }
    return right;
  }

  private double[] byRotation(double[] response) {
    double[] weighted = new double[Math.max(rows.length, scale.length)];
    for (int i = 0; i < rows.length; i++) {
      weighted[i] = Math.sqrt(weights[i]) * response[i];
    }
    double[] solution = factor.getSolver().solve(new ArrayRealVector(weighted, false)).toArray();
    for (int j = 0; j < solution.length; j++) {
      solution[j] /= scale[j];
    }
    return solution;
  }

  /** What the columns leave unexplained of {@code response}, in the weighted sense. */
  double[] residuals(double[] response) {
    return less(response, solve(response));
  }

  private double[] less(double[] response, double[] coefficients) {
    double[] fitted = times(rows, coefficients);
    double[] rest = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      rest[i] = response[i] - fitted[i];
    }
    return rest;
  }

  /** Inverse of X'WX. */
  double[][] inverseCrossProduct() {
    int columns = scale.length;
    RealMatrix upper =
        product
            .<RealMatrix>map(found -> new Array2DRowRealMatrix(found.upper(), false))
            .orElseGet(() -> factor.getR().getSubMatrix(0, columns - 1, 0, columns - 1));
    RealMatrix inverse = new Array2DRowRealMatrix(columns, columns);
    for (int j = 0; j < columns; j++) {
      RealVector unit = new ArrayRealVector(columns);
      unit.setEntry(j, 1);
      MatrixUtils.solveUpperTriangularSystem(upper, unit);
      inverse.setColumnVector(j, unit);
    }
    double[][] product = inverse.multiply(inverse.transpose()).getData();
    for (int i = 0; i < columns; i++) {
      for (int j = 0; j < columns; j++) {
        product[i][j] /= scale[i] * scale[j];
      }
    }
    return product;
  }

  /** A constant as the only column. */
  static double[][] ones(int rows) {
    double[][] constant = new double[rows][];
    for (int i = 0; i < rows; i++) {
      constant[i] = new double[] {1};
    }
    return constant;
  }

  /** The rows less column {@code j}. */
  static double[][] without(double[][] rows, int j) {
    double[][] rest = new double[rows.length][rows[0].length - 1];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, rest[i], 0, j);
      System.arraycopy(rows[i], j + 1, rest[i], j, rest[i].length - j);
    }
    return rest;
  }

  /** The offset plus {@code coefficient} times column {@code j}. */
  static double[] plus(double[] offset, double[][] rows, int j, double coefficient) {
    double[] moved = offset.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] += coefficient * rows[i][j];
    }
    return moved;
  }

  static double[] times(double[][] rows, double[] coefficients) {
    double[] product = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      product[i] = dot(rows[i], coefficients);
    }
    return product;
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < b.length; j++) {
      sum += a[j] * b[j];
    }
    return sum;
  }
}
