package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import study.nocontact.analysis.statistics.TreatmentData;

/**
 * Reports that agree in group and covariates, held together.
 *
 * <p>Linear and weighted estimates and their errors depend on the outcomes of such reports only
 * through number, mean and mean square. Where the outcomes differ, two values that have the same
 * mean and mean square stand for them; outcomes of 0 and 1 stand for themselves.
 */
final class ContrastCells {

  private record Cell(int arm, CovariateRow covariates) {}

  private record Row(Cell cell, double outcome, long count) {}

  private static final class Outcomes {
    private long count;
    private double sum;
    private double squares;

    void add(double outcome, long reports) {
      count += reports;
      sum += reports * outcome;
      squares += reports * outcome * outcome;
    }
  }

  /** Relative to which a variance is rounding error. */
  private static final double ROUNDING = 1e-12;

  private final Map<Cell, Outcomes> cells = new LinkedHashMap<>();

  /** Adds the reports of a group, 1 for the first and 0 for the second. */
  void add(Selection group, int arm, Covariates covariates, ToDoubleFunction<Report> outcome) {
    group.forEach(
        report -> {
          long count = group.count(report);
          if (count > 0) {
            Cell cell = new Cell(arm, new CovariateRow(covariates.row(report)));
            cells
                .computeIfAbsent(cell, key -> new Outcomes())
                .add(outcome.applyAsDouble(report), count);
          }
        });
  }

  TreatmentData data(boolean binary) {
    List<Row> rows = new ArrayList<>();
    cells.forEach(
        (cell, outcomes) -> {
          if (binary) {
            zeroAndOne(cell, outcomes, rows);
          } else {
            twoValues(cell, outcomes, rows);
          }
        });
    return TreatmentData.of(
        rows.stream().mapToDouble(Row::outcome).toArray(),
        rows.stream().mapToInt(row -> row.cell().arm()).toArray(),
        rows.stream().map(row -> row.cell().covariates().values()).toArray(double[][]::new),
        rows.stream().mapToLong(Row::count).toArray());
  }

  private static void zeroAndOne(Cell cell, Outcomes outcomes, List<Row> rows) {
    long ones = Math.round(outcomes.sum);
    if (ones > 0) {
      rows.add(new Row(cell, 1, ones));
    }
    if (ones < outcomes.count) {
      rows.add(new Row(cell, 0, outcomes.count - ones));
    }
  }

  /** Of n, k lie sqrt((n - k) / k) standard deviations above the mean, the others below it. */
  private static void twoValues(Cell cell, Outcomes outcomes, List<Row> rows) {
    double mean = outcomes.sum / outcomes.count;
    double variance = outcomes.squares / outcomes.count - mean * mean;
    if (variance <= ROUNDING * Math.max(1, mean * mean)) {
      rows.add(new Row(cell, mean, outcomes.count));
      return;
    }
    long high = outcomes.count / 2;
    long low = outcomes.count - high;
    double above = Math.sqrt(variance * low / high);
    rows.add(new Row(cell, mean + above, high));
    rows.add(new Row(cell, mean - above * high / low, low));
  }
}
