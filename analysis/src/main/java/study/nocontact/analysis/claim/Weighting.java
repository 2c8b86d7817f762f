package study.nocontact.analysis.claim;

import study.nocontact.analysis.dataset.CaseTable;

/** How much each row of a table weighs per report; none weighs every report the same. */
public final class Weighting {

  static final Weighting NONE = new Weighting(null);

  /** Weights are kept to a thousandth of the average. */
  private static final double UNIT = 1000;

  private final double[] perReport;

  private Weighting(double[] perReport) {
    this.perReport = perReport;
  }

  /** Weights by row of the table, of average about 1. */
  static Weighting of(double[] perReport) {
    return new Weighting(perReport.clone());
  }

  /** What each report of a row weighs. */
  double of(int row) {
    return perReport == null ? 1 : perReport[row];
  }

  long count(CaseTable cases, int row) {
    return perReport == null
        ? cases.count(row)
        : Math.round(cases.count(row) * perReport[row] * UNIT);
  }

  double effectiveN(CaseTable cases, int[] rows) {
    double sum = 0;
    double squares = 0;
    for (int row : rows) {
      double weight = of(row);
      sum += cases.count(row) * weight;
      squares += cases.count(row) * weight * weight;
    }
    return squares == 0 ? 0 : sum * sum / squares;
  }
}
