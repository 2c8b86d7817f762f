package study.nocontact.analysis.statistics;

/** Covariates of rows, one row after the other. */
final class CovariateTable {

  private final int columns;
  private final double[] values;

  private CovariateTable(int columns, double[] values) {
    this.columns = columns;
    this.values = values;
  }

  static CovariateTable of(double[][] rows) {
    if (rows.length == 0 || rows[0].length == 0) {
      throw new IllegalArgumentException("there must be at least one row and one covariate");
    }
    int columns = rows[0].length;
    double[] values = new double[Math.multiplyExact(rows.length, columns)];
    for (int i = 0; i < rows.length; i++) {
      Arguments.sameLength("rows of covariates", rows[i].length, columns);
      for (int j = 0; j < columns; j++) {
        values[i * columns + j] = Arguments.finite(rows[i][j], "covariate");
      }
    }
    return new CovariateTable(columns, values);
  }

  int columns() {
    return columns;
  }

  double get(int row, int column) {
    return values[row * columns + column];
  }
}
