package study.nocontact.analysis.statistics;

/**
 * Covariates of chosen rows, less the mean of their stratum and over their spread within strata.
 *
 * <p>A partial likelihood does not see the centres; the numbers stay small and of one size.
 */
final class StandardDesign {

  private final int columns;
  private final double[] values;
  private final double[][] centres;
  private final double[] scales;

  /**
   * Copies the rows.
   *
   * @param order the rows wanted
   * @param strata stratum of any row
   * @throws NotEstimableException if a column is constant within every stratum
   */
  StandardDesign(SurvivalRows rows, int[] order, Codes strata) {
    columns = rows.covariates().columns();
    values = new double[order.length * columns];
    centres = centres(rows, order, strata);
    scales = new double[columns];
    for (int j = 0; j < columns; j++) {
      standardise(rows, order, strata, j);
    }
  }

  private static double[][] centres(SurvivalRows rows, int[] order, Codes strata) {
    int columns = rows.covariates().columns();
    double[][] centres = new double[strata.size()][columns];
    double[] mass = new double[strata.size()];
    for (int row : order) {
      int stratum = strata.of(row);
      mass[stratum] += rows.mass(row);
      double share = rows.mass(row) / mass[stratum];
      for (int j = 0; j < columns; j++) {
        centres[stratum][j] += share * (rows.covariates().get(row, j) - centres[stratum][j]);
      }
    }
    return centres;
  }

  private void standardise(SurvivalRows rows, int[] order, Codes strata, int j) {
    double sum = 0;
    double mass = 0;
    double largest = 0;
    for (int i = 0; i < order.length; i++) {
      double raw = rows.covariates().get(order[i], j);
      double centred = raw - centres[strata.of(order[i])][j];
      values[i * columns + j] = centred;
      sum += rows.mass(order[i]) * centred * centred;
      mass += rows.mass(order[i]);
      largest = Math.max(largest, Math.abs(raw));
    }
    scales[j] = Math.sqrt(sum / mass);
    if (!(scales[j] > 1e-13 * largest)) {
      throw new NotEstimableException(
          "covariate " + j + " does not vary among those at risk when events happen");
    }
    for (int i = 0; i < order.length; i++) {
      values[i * columns + j] /= scales[j];
    }
  }

  int columns() {
    return columns;
  }

  int rows() {
    return values.length / columns;
  }

  /** All values, one row after the other. */
  double[] values() {
    return values;
  }

  double get(int row, int column) {
    return values[row * columns + column];
  }

  /** Linear predictor per row for coefficients of the standardised columns. */
  double[] linear(double[] coefficients) {
    double[] linear = new double[rows()];
    for (int i = 0; i < linear.length; i++) {
      for (int j = 0; j < columns; j++) {
        linear[i] += coefficients[j] * values[i * columns + j];
      }
    }
    return linear;
  }

  /** Coefficients of the columns as they were given. */
  double[] unscaled(double[] coefficients) {
    double[] unscaled = new double[columns];
    for (int j = 0; j < columns; j++) {
      unscaled[j] = coefficients[j] / scales[j];
    }
    return unscaled;
  }

  /** Covariance of coefficients of the columns as they were given. */
  double[][] unscaled(double[][] covariance) {
    double[][] unscaled = new double[columns][columns];
    for (int j = 0; j < columns; j++) {
      for (int k = 0; k < columns; k++) {
        unscaled[j][k] = covariance[j][k] / (scales[j] * scales[k]);
      }
    }
    return unscaled;
  }

  /** Linear predictor, for unscaled coefficients, of the centre of a stratum. */
  double linearAtCentre(double[] unscaled, int stratum) {
    return WeightedDesign.dot(centres[stratum], unscaled);
  }
}
