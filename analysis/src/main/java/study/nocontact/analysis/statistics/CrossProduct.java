package study.nocontact.analysis.statistics;

import java.util.Optional;

/**
 * Cholesky factor of X'WX with columns scaled to length one. Entries of 0 cost nothing, so that
 * long designs of indicators are factored fast; the price is half the digits, which is why ill
 * conditioned designs are refused.
 */
final class CrossProduct {

  /** Columns of length one that leave less than this of themselves are too close to the others. */
  private static final double LEAST_PIVOT = 1e-8;

  private final double[][] upper;

  private CrossProduct(double[][] upper) {
    this.upper = upper;
  }

  /** The factor; empty where the columns are too close to one another for it. */
  static Optional<CrossProduct> factored(double[][] rows, double[] weights, double[] scale) {
    double[][] product = product(rows, weights, scale);
    int columns = scale.length;
    for (int j = 0; j < columns; j++) {
      for (int k = 0; k < j; k++) {
        for (int l = j; l < columns; l++) {
          product[j][l] -= product[k][j] * product[k][l];
        }
      }
      if (!(product[j][j] > LEAST_PIVOT)) {
        return Optional.empty();
      }
      double root = Math.sqrt(product[j][j]);
      for (int l = j; l < columns; l++) {
        product[j][l] /= root;
      }
    }
    return Optional.of(new CrossProduct(product));
  }

  /** The upper triangle of the cross products. */
  private static double[][] product(double[][] rows, double[] weights, double[] scale) {
    int columns = scale.length;
    double[][] product = new double[columns][columns];
    int[] used = new int[columns];
    for (int i = 0; i < rows.length; i++) {
      double[] row = rows[i];
      int entries = 0;
      for (int j = 0; j < columns && weights[i] > 0; j++) {
        if (row[j] != 0) {
          used[entries++] = j;
        }
      }
      for (int a = 0; a < entries; a++) {
        double weighted = weights[i] * row[used[a]];
        double[] target = product[used[a]];
        for (int b = a; b < entries; b++) {
          target[used[b]] += weighted * row[used[b]];
        }
      }
    }
    for (int j = 0; j < columns; j++) {
      for (int l = j; l < columns; l++) {
        product[j][l] /= scale[j] * scale[l];
      }
    }
    return product;
  }

  /** R, with R'R the scaled cross product; below the diagonal it is not set. */
  double[][] upper() {
    return upper;
  }

  /** Solves R'R x = b in place. */
  void solve(double[] b) {
    int columns = b.length;
    for (int j = 0; j < columns; j++) {
      for (int k = 0; k < j; k++) {
        b[j] -= upper[k][j] * b[k];
      }
      b[j] /= upper[j][j];
    }
    for (int j = columns - 1; j >= 0; j--) {
      for (int l = j + 1; l < columns; l++) {
        b[j] -= upper[j][l] * b[l];
      }
      b[j] /= upper[j][j];
    }
  }
}
