package study.nocontact.analysis.statistics;

/** One pass over the times with events of the cause, last first, with the sums of the risk set. */
final class FineGraySweep {

  /** Sees each time with events. */
  interface Visitor {
    /**
     * Sees time k.
     *
     * @param staying sums over those seen until time k or longer
     * @param gone sums over those with another cause before, divided by G just before it
     */
    void visit(int k, RiskSums staying, RiskSums gone);
  }

  private final FineGrayData data;
  private final RelativeHazards hazards;

  FineGraySweep(FineGrayData data, RelativeHazards hazards) {
    this.data = data;
    this.hazards = hazards;
  }

  void run(Visitor visitor) {
    RiskSums staying = new RiskSums(data.design().columns());
    RiskSums gone = new RiskSums(data.design().columns());
    for (int k = 0; k < data.times(); k++) {
      addGone(gone, k, 1);
    }
    double[] x = data.design().values();
    for (int k = data.times() - 1; k >= 0; k--) {
      addGone(gone, k, -1);
      for (int i = data.start(k); i < data.start(k + 1); i++) {
        staying.add(data.count(i) * hazards.of(i), x, i * data.design().columns());
      }
      if (data.ending(FineGrayData.CAUSE, k) > 0) {
        visitor.visit(k, staying, gone);
      }
    }
  }

  private void addGone(RiskSums gone, int k, int sign) {
    for (int i = data.start(k); i < data.start(k + 1); i++) {
      if (data.status(i) == FineGrayData.OTHER) {
        double weight = data.count(i) * hazards.of(i) / data.uncensoredBefore(k);
        gone.add(sign * weight, data.design().values(), i * data.design().columns());
      }
    }
  }
}
