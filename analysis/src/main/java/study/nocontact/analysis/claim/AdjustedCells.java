package study.nocontact.analysis.claim;

import java.util.function.Predicate;

/**
 * Reports with the same columns taken together, for a regression of something that happened or not.
 *
 * @param design one row per cell
 * @param happened how many of a cell it happened to
 * @param counts how many are in a cell
 */
record AdjustedCells(double[][] design, long[] happened, long[] counts) {

  static AdjustedCells of(AdjustedRows rows, Selection selection, Predicate<Report> outcome) {
    return new AdjustedCells(
        rows.values(),
        rows.cells().sums(i -> outcome.test(selection.report(i)) ? selection.count(i) : 0),
        rows.cells().sums(selection::count));
  }
}
