package study.nocontact.analysis.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import study.nocontact.analysis.instrument.Item;

/**
 * Weights that let the reports that are left stand for all, by the inverse of the share left among
 * reports with the same answers, skipped ones included. They average 1.
 *
 * <p>Misleads when those who are lost differ in other ways; where nobody is left, nobody stands for
 * the lost.
 *
 * @param items answers that make reports alike
 */
record DropOutWeights(List<Item<?>> items) {

  Weighting of(Selection all, Selection left) {
    Map<List<Integer>, Long> before = counts(all);
    Map<List<Integer>, Long> after = counts(left);
    double average = (double) all.reports() / left.reports();
    double[] weights = new double[all.cases().rows()];
    left.forEach(
        report -> {
          List<Integer> alike = alike(report);
          weights[report.row()] = (double) before.get(alike) / after.get(alike) / average;
        });
    return Weighting.of(weights);
  }

  private Map<List<Integer>, Long> counts(Selection reports) {
    Map<List<Integer>, Long> counts = new HashMap<>();
    reports.forEach(
        report -> counts.merge(alike(report), reports.cases().count(report.row()), Long::sum));
    return counts;
  }

  private List<Integer> alike(Report report) {
    return items.stream().map(report::code).toList();
  }
}
