package study.nocontact.analysis.claim;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The design of a regression: a constant, some columns of interest, then those covariates that the
 * reports can tell apart.
 *
 * @param cells which reports of the selection agree
 * @param values one row per cell
 */
record AdjustedRows(Cells cells, double[][] values) {

  static AdjustedRows of(
      Selection selection, List<ToDoubleFunction<Report>> columns, Covariates covariates) {
    Coded<CovariateRow> rows = covariates.estimableIn(selection).in(selection);
    double[][] interest = columns.stream().map(selection::numbers).toArray(double[][]::new);
    int[][] codes = new int[1 + columns.size()][];
    codes[0] = rows.codes();
    for (int j = 0; j < interest.length; j++) {
      codes[1 + j] = Coded.of(interest[j]).codes();
    }
    Cells cells = Cells.of(codes);
    return new AdjustedRows(cells, cells.each(i -> row(interest, i, rows.value(i).values())));
  }

  private static double[] row(double[][] interest, int index, double[] adjustment) {
    double[] row = new double[1 + interest.length + adjustment.length];
    row[0] = 1;
    for (int j = 0; j < interest.length; j++) {
      row[1 + j] = interest[j][index];
    }
    System.arraycopy(adjustment, 0, row, 1 + interest.length, adjustment.length);
    return row;
  }

  /** Number of columns. */
  int width() {
    return values.length == 0 ? 0 : values[0].length;
  }
}
