package study.nocontact.analysis.statistics;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** A design with row weights, factored once: QR of the weighted rows with columns of length one. */
final class WeightedDesign {

  private static final double RANK_TOLERANCE = 1e-11;

  private final double[][] rows;
  private final double[] root;
  private final double[] scale;
  private final QRDecomposition factor;

  /**
   * Factors the design.
   *
   * @throws NotEstimableException if a column is a linear combination of those before it
   */
  WeightedDesign(double[][] rows, double[] weights) {
    this.rows = rows;
    int columns = rows[0].length;
    root = new double[rows.length];
    scale = new double[columns];
    for (int i = 0; i < rows.length; i++) {
      root[i] = Math.sqrt(weights[i]);
      for (int j = 0; j < columns; j++) {
        scale[j] += weights[i] * rows[i][j] * rows[i][j];
      }
    }
    for (int j = 0; j < columns; j++) {
      scale[j] = scale[j] > 0 ? Math.sqrt(scale[j]) : 1;
    }
    factor = new QRDecomposition(new Array2DRowRealMatrix(weighted(), false), RANK_TOLERANCE);
    checkRank();
  }

  private double[][] weighted() {
    double[][] weighted = new double[Math.max(rows.length, scale.length)][scale.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < scale.length; j++) {
        weighted[i][j] = root[i] * rows[i][j] / scale[j];
      }
    }
    return weighted;
  }

  private void checkRank() {
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
    double[] weighted = new double[Math.max(rows.length, scale.length)];
    for (int i = 0; i < rows.length; i++) {
      weighted[i] = root[i] * response[i];
    }
    double[] solution = factor.getSolver().solve(new ArrayRealVector(weighted, false)).toArray();
    for (int j = 0; j < solution.length; j++) {
      solution[j] /= scale[j];
    }
    return solution;
  }

  /** What the columns leave unexplained of {@code response}, in the weighted sense. */
  double[] residuals(double[] response) {
    double[] fitted = times(rows, solve(response));
    double[] residuals = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      residuals[i] = response[i] - fitted[i];
    }
    return residuals;
  }

  /** Inverse of X'WX. */
  double[][] inverseCrossProduct() {
    int columns = scale.length;
    RealMatrix upper = factor.getR().getSubMatrix(0, columns - 1, 0, columns - 1);
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
