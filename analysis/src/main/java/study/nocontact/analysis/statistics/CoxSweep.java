package study.nocontact.analysis.statistics;

/** One pass over the event times, last first, with the sums of the risk set at each. */
final class CoxSweep {

  /** Sees each event time. */
  interface Visitor {
    /**
     * Sees time k of the grid.
     *
     * @param surviving sums over those at risk without an event at this time
     * @param dying sums over those with an event at this time
     */
    void visit(int k, RiskSums surviving, RiskSums dying);
  }

  private final CoxData data;
  private final double[] risk;

  /** {@code risk[i]} is the relative hazard of row i times the mass of the row. */
  CoxSweep(CoxData data, double[] risk) {
    this.data = data;
    this.risk = risk;
  }

  void run(Visitor visitor) {
    double[] x = data.design().values();
    int columns = data.design().columns();
    int[] leaving = data.leaving();
    RiskSums surviving = new RiskSums(columns);
    RiskSums dying = new RiskSums(columns);
    int next = 0;
    int left = 0;
    for (int stratum = data.strata().size() - 1; stratum >= 0; stratum--) {
      surviving.clear();
      for (int k = data.grid().end(stratum) - 1; k >= data.grid().start(stratum); k--) {
        for (; next < data.size() && data.last(next) == k; next++) {
          (data.dies(next) ? dying : surviving).add(risk[next], x, next * columns);
        }
        for (; left < leaving.length && data.first(leaving[left]) == k + 1; left++) {
          surviving.add(-risk[leaving[left]], x, leaving[left] * columns);
        }
        visitor.visit(k, surviving, dying);
        surviving.add(dying);
        dying.clear();
      }
    }
  }
}
