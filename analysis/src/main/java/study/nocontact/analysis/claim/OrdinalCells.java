package study.nocontact.analysis.claim;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.IntStream;

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

  static OrdinalCells of(Selection reports, Arms arms, Answer answer, Covariates covariates) {
    Coded<CovariateRow> rows = covariates.in(reports);
    int[] given = reports.codes(answer.value());
    int[] arm = reports.codes(report -> arms.first().test(report) ? 1 : 0);
    TreeMap<Integer, Long> answers = new TreeMap<>();
    for (int i = 0; i < given.length; i++) {
      answers.merge(given[i], reports.reports(i), Long::sum);
    }
    int[] numbered = answers.keySet().stream().mapToInt(Integer::intValue).toArray();
    Cells cells =
        Cells.of(
            arm,
            rows.codes(),
            IntStream.of(given).map(each -> Arrays.binarySearch(numbered, each)).toArray());
    return new OrdinalCells(
        cells.each(i -> rows.value(i).after(arm[i])),
        Arrays.stream(cells.first()).map(i -> Arrays.binarySearch(numbered, given[i])).toArray(),
        cells.sums(reports::count),
        numbered.length,
        answers.values().stream().mapToLong(Long::longValue).max().orElse(0));
  }

  /** Thresholds and coefficients of a proportional-odds regression. */
  int parameters() {
    return categories - 1 + design[0].length;
  }
}
