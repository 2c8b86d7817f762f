package study.nocontact.analysis.statistics;

/** Counting-process variance of one cumulative incidence curve, as R's {@code cmprsk::cuminc}. */
final class IncidenceVariance {

  private double incidence;
  private double ofIncidence;
  private double withSurvival;
  private double ofSurvival;
  private double variance;

  private IncidenceVariance() {}

  /** The variance after each distinct time; it steps only where the cause occurs. */
  static double[] curve(RiskTable table, int cause, double[] eventFree) {
    IncidenceVariance state = new IncidenceVariance();
    double[] variance = new double[table.size()];
    for (int j = 0; j < variance.length; j++) {
      double before = j == 0 ? 1 : eventFree[j - 1];
      state.step(before, eventFree[j], table.atRisk(j), table.events(cause, j), table.allEvents(j));
      variance[j] = state.variance;
    }
    return variance;
  }

  private void step(double before, double after, double atRisk, double own, double all) {
    incidence += before * own / atRisk;
    double inverse = after > 0 ? 1 / after : 0;
    add(inverse * incidence, inverse, before, atRisk, all - own);
    add(1 + inverse * incidence, inverse, before, atRisk, own);
    if (own > 0) {
      variance = ofIncidence + incidence * incidence * ofSurvival - 2 * incidence * withSurvival;
    }
  }

  private void add(double onIncidence, double onSurvival, double before, double atRisk, double d) {
    if (d > 0) {
      double ties = d > 1 ? 1 - (d - 1) / (atRisk - 1) : 1;
      double noise = before * before * ties * d / (atRisk * atRisk);
      ofIncidence += onIncidence * onIncidence * noise;
      withSurvival += onIncidence * onSurvival * noise;
      ofSurvival += onSurvival * onSurvival * noise;
    }
  }
}
