package study.nocontact.analysis.claim;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The design of a regression: a constant, some columns of interest, then those covariates that the
 * reports can tell apart.
 *
 * @param values one row per row of the selection
 * @param counts how many reports each row stands for, or a multiple of its weight
 */
record AdjustedRows(double[][] values, long[] counts) {

  static AdjustedRows of(
      Selection selection, List<ToDoubleFunction<Report>> columns, Covariates covariates) {
    Covariates estimable = covariates.estimableIn(selection);
    double[][] values = new double[selection.size()][];
    Arrays.setAll(values, i -> row(selection.report(i), columns, estimable));
    return new AdjustedRows(values, selection.counts());
  }

  private static double[] row(
      Report report, List<ToDoubleFunction<Report>> columns, Covariates covariates) {
    double[] adjustment = covariates.row(report);
    double[] row = new double[1 + columns.size() + adjustment.length];
    row[0] = 1;
    for (int j = 0; j < columns.size(); j++) {
      row[1 + j] = columns.get(j).applyAsDouble(report);
    }
    System.arraycopy(adjustment, 0, row, 1 + columns.size(), adjustment.length);
    return row;
  }

  /** Number of columns. */
  int width() {
    return values.length == 0 ? 0 : values[0].length;
  }
}
