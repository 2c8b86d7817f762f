package study.nocontact.analysis.claim;

import java.util.Arrays;
import java.util.List;
import study.nocontact.analysis.dataset.CaseTable;

/**
 * What contrasts of claims are adjusted for, for other looks at the same reports: of the covariates
 * those columns that the reports can tell apart, without a constant.
 *
 * @param names names of the columns
 * @param values one row per row of the table
 * @param counts how many reports each row stands for
 */
public record Adjustment(List<String> names, double[][] values, long[] counts) {

  /**
   * The covariates of all rows.
   *
   * @throws IllegalArgumentException if there are no rows
   */
  public static Adjustment of(CaseTable cases) {
    if (cases.rows() == 0) {
      throw new IllegalArgumentException("there are no reports");
    }
    Selection all = Selection.all(cases, "");
    Covariates estimable = Covariates.ADJUSTMENT.estimableIn(all);
    double[][] values = new double[all.size()][];
    Arrays.setAll(values, row -> estimable.row(all.report(row)));
    return new Adjustment(estimable.names(), values, all.counts());
  }
}
