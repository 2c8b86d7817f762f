package study.nocontact.analysis.claim;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Distinct rows of group, covariates and answer, with how many reports have them.
 *
 * @param design 1 for the first group, then the covariates
 * @param category the answers given, numbered from 0 upwards
 * @param count reports, or a multiple of their weights
 * @param categories how many different answers there are
 * @param commonest reports with the commonest answer, whatever they weigh
 */
record OrdinalCells(
    double[][] design, int[] category, long[] count, int categories, long commonest) {

  private record Cell(int answer, double[] row) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Cell cell && cell.answer == answer && Arrays.equals(cell.row, row);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(row) + answer;
    }
  }

  static OrdinalCells of(Selection reports, Arms arms, Answer answer, Covariates covariates) {
    Map<Cell, Long> cells = new LinkedHashMap<>();
    TreeMap<Integer, Long> answers = new TreeMap<>();
    reports.forEach(
        report -> {
          int given = answer.value().applyAsInt(report);
          double arm = arms.first().test(report) ? 1 : 0;
          Cell cell = new Cell(given, row(arm, covariates.row(report)));
          cells.merge(cell, reports.count(report), Long::sum);
          answers.merge(given, reports.cases().count(report.row()), Long::sum);
        });
    int[] numbered = answers.keySet().stream().mapToInt(Integer::intValue).toArray();
    Cell[] distinct = cells.keySet().toArray(Cell[]::new);
    return new OrdinalCells(
        Arrays.stream(distinct).map(Cell::row).toArray(double[][]::new),
        Arrays.stream(distinct)
            .mapToInt(cell -> Arrays.binarySearch(numbered, cell.answer()))
            .toArray(),
        Arrays.stream(distinct).mapToLong(cells::get).toArray(),
        numbered.length,
        answers.values().stream().mapToLong(Long::longValue).max().orElse(0));
  }

  private static double[] row(double arm, double[] covariates) {
    double[] row = new double[1 + covariates.length];
    row[0] = arm;
    System.arraycopy(covariates, 0, row, 1, covariates.length);
    return row;
  }

  /** Thresholds and coefficients of a proportional-odds regression. */
  int parameters() {
    return categories - 1 + design[0].length;
  }
}
