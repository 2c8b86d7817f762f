package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

  /** Those of one cell. */
  private static final class Outcomes {
    private final Cell cell;
    private long count;
    private double sum;
    private double squares;

    Outcomes(Cell cell) {
      this.cell = cell;
    }

    void add(double outcome, long reports) {
      count += reports;
      sum += reports * outcome;
      squares += reports * outcome * outcome;
    }
  }

  /** Relative to which a variance is rounding error. */
  private static final double ROUNDING = 1e-12;

  private final List<Outcomes> cells = new ArrayList<>();

  /**
   * Adds the reports of a group, 1 for the first and 0 for the second, with their outcomes by
   * index.
   */
  void add(Selection group, int arm, Covariates covariates, double[] outcomes) {
    Coded<CovariateRow> rows = covariates.in(group);
    Outcomes[] found =
        rows.values().stream()
            .map(row -> new Outcomes(new Cell(arm, row)))
            .toArray(Outcomes[]::new);
    for (int i = 0; i < outcomes.length; i++) {
      found[rows.codes()[i]].add(outcomes[i], group.count(i));
    }
    Stream.of(found).filter(cell -> cell.count > 0).forEach(cells::add);
  }

  TreatmentData data(boolean binary) {
    List<Row> rows = new ArrayList<>();
    for (Outcomes outcomes : cells) {
      if (binary) {
        zeroAndOne(outcomes, rows);
      } else {
        twoValues(outcomes, rows);
      }
    }
    return TreatmentData.of(
        rows.stream().mapToDouble(Row::outcome).toArray(),
        rows.stream().mapToInt(row -> row.cell().arm()).toArray(),
        rows.stream().map(row -> row.cell().covariates().values()).toArray(double[][]::new),
        rows.stream().mapToLong(Row::count).toArray());
  }

  private static void zeroAndOne(Outcomes outcomes, List<Row> rows) {
    long ones = Math.round(outcomes.sum);
    if (ones > 0) {
      rows.add(new Row(outcomes.cell, 1, ones));
    }
    if (ones < outcomes.count) {
      rows.add(new Row(outcomes.cell, 0, outcomes.count - ones));
    }
  }

  /** Of n, k lie sqrt((n - k) / k) standard deviations above the mean, the others below it. */
  private static void twoValues(Outcomes outcomes, List<Row> rows) {
    double mean = outcomes.sum / outcomes.count;
    double variance = outcomes.squares / outcomes.count - mean * mean;
    if (variance <= ROUNDING * Math.max(1, mean * mean)) {
      rows.add(new Row(outcomes.cell, mean, outcomes.count));
      return;
    }
    long high = outcomes.count / 2;
    long low = outcomes.count - high;
    double above = Math.sqrt(variance * low / high);
    rows.add(new Row(outcomes.cell, mean + above, high));
    rows.add(new Row(outcomes.cell, mean - above * high / low, low));
  }
}
