package study.nocontact.analysis.statistics;

import java.util.Arrays;

/**
 * Sums of r, r x and r x x' over the people in a risk set, x with p columns.
 *
 * <p>Each sum is kept with the rounding error of its additions, so that people who leave the set
 * are taken out without trace, however large their r was.
 */
final class RiskSums {

  private final int columns;
  private final double[] sum;
  private final double[] error;

  RiskSums(int columns) {
    this.columns = columns;
    sum = new double[1 + columns + columns * (columns + 1) / 2];
    error = new double[sum.length];
  }

  void clear() {
    Arrays.fill(sum, 0);
    Arrays.fill(error, 0);
  }

  /** Adds somebody with covariates {@code x[from..]}; a negative r takes them out. */
  void add(double r, double[] x, int from) {
    add(0, r);
    int next = 1 + columns;
    for (int j = 0; j < columns; j++) {
      double first = r * x[from + j];
      add(1 + j, first);
      for (int k = 0; k <= j; k++) {
        add(next++, first * x[from + k]);
      }
    }
  }

  /** Adds all of {@code other}. */
  void add(RiskSums other) {
    for (int i = 0; i < sum.length; i++) {
      add(i, other.sum[i]);
      error[i] += other.error[i];
    }
  }

  private void add(int i, double value) {
    double before = sum[i];
    double after = before + value;
    double part = after - before;
    error[i] += (before - (after - part)) + (value - part);
    sum[i] = after;
  }

  /** Sum of r. */
  double total() {
    return sum[0] + error[0];
  }

  /** Sum of r x_j. */
  double first(int j) {
    return sum[1 + j] + error[1 + j];
  }

  /** Sum of r x_j x_k, k at most j. */
  double second(int j, int k) {
    int i = 1 + columns + j * (j + 1) / 2 + k;
    return sum[i] + error[i];
  }
}
