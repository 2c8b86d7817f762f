package study.nocontact.analysis.claim;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Reports with the same columns taken together, for a regression of something that happened or not.
 *
 * @param design one row per cell
 * @param happened how many of a cell it happened to
 * @param counts how many are in a cell
 */
record AdjustedCells(double[][] design, long[] happened, long[] counts) {

  /** A row of the design, equal to others by its numbers. */
  private record Row(double[] values) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Row row && Arrays.equals(values, row.values);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(values);
    }
  }

  static AdjustedCells of(AdjustedRows rows, Selection selection, Predicate<Report> outcome) {
    Map<Row, long[]> cells = new LinkedHashMap<>();
    for (int i = 0; i < selection.size(); i++) {
      long[] cell = cells.computeIfAbsent(new Row(rows.values()[i]), row -> new long[2]);
      cell[outcome.test(selection.report(i)) ? 1 : 0] += rows.counts()[i];
    }
    return new AdjustedCells(
        cells.keySet().stream().map(Row::values).toArray(double[][]::new),
        cells.values().stream().mapToLong(cell -> cell[1]).toArray(),
        cells.values().stream().mapToLong(cell -> LongStream.of(cell).sum()).toArray());
  }
}
