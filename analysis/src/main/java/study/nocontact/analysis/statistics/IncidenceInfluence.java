package study.nocontact.analysis.statistics;

/**
 * Derivative of a cumulative incidence at a time with respect to the weight of a subject: the
 * infinitesimal jackknife.
 *
 * <p>A subject at risk on (entry, exit] contributes, at each time s in it, S(s-)/Y(s) times {dN_k -
 * h_k - R(s)(dN - h)}, where h_k and h are the hazards of the cause and of all causes and R(s) is
 * the probability of the cause in (s, tau] of somebody free of events after s. The at-risk part is
 * a running sum over times, so all subjects together cost times plus cells.
 */
final class IncidenceInfluence {

  private final EventTimes data;
  private final RiskTable table;
  private final double[] jump;

  /** {@code jump} is S(s-)/Y(s) at each time. */
  IncidenceInfluence(EventTimes data, RiskTable table, double[] jump) {
    this.data = data;
    this.table = table;
    this.jump = jump;
  }

  /** One value per cell of the data. */
  double[] of(int cause, double time) {
    int end = table.last(time);
    double[] later = later(cause, end);
    double[] exposure = exposure(cause, later, end);
    double[] influence = new double[data.cells().size()];
    for (int i = 0; i < influence.length; i++) {
      EventTimes.Cell cell = data.cells().get(i);
      int exit = table.last(cell.exit());
      influence[i] =
          exposure[Math.min(exit, end) + 1] - exposure[Math.min(table.last(cell.entry()), end) + 1];
      if (exit <= end && cell.event() > 0) {
        influence[i] += jump[exit] * ((cell.event() == cause ? 1 : 0) - later[exit]);
      }
    }
    return influence;
  }

  private double[] later(int cause, int end) {
    double[] later = new double[end + 1];
    for (int j = end; j > 0; j--) {
      double atRisk = table.atRisk(j);
      later[j - 1] = (table.events(cause, j) + (atRisk - table.allEvents(j)) * later[j]) / atRisk;
    }
    return later;
  }

  private double[] exposure(int cause, double[] later, int end) {
    double[] sum = new double[end + 2];
    for (int j = 0; j <= end; j++) {
      double hazards = (table.events(cause, j) - table.allEvents(j) * later[j]) / table.atRisk(j);
      sum[j + 1] = sum[j] - jump[j] * hazards;
    }
    return sum;
  }

  /** Square root of the sum of squares over subjects. */
  double standardError(double[] influence) {
    double sum = 0;
    for (int i = 0; i < influence.length; i++) {
      sum += data.count(i) * influence[i] * influence[i];
    }
    return Math.sqrt(sum);
  }
}
