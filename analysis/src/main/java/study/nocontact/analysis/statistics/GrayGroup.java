package study.nocontact.analysis.statistics;

/** One group on its way through time, with its part of the variance of the scores. */
final class GrayGroup {

  private final RiskTable table;
  private final int cause;
  private int next;
  private double atRisk;
  private double own;
  private double other;
  private double freeBefore = 1;
  private double freeAfter = 1;
  private double incidenceBefore;
  private double incidenceAfter;

  private double ofLater;
  private double[] withLater;
  private double[][] ofScore;

  GrayGroup(EventTimes data, int cause) {
    table = new RiskTable(data);
    this.cause = cause;
  }

  /** Moves to the next time of all groups together; here it may be without events. */
  void moveTo(double time) {
    freeBefore = freeAfter;
    incidenceBefore = incidenceAfter;
    own = 0;
    other = 0;
    atRisk = next < table.size() ? table.atRisk(next) : 0;
    if (next < table.size() && table.time(next) == time) {
      own = table.events(cause, next);
      other = table.allEvents(next) - own;
      freeAfter = freeBefore * (atRisk - own - other) / atRisk;
      incidenceAfter = incidenceBefore + freeBefore * own / atRisk;
      next++;
    }
  }

  /** Number at risk, raised for those that left by events: Y / S(t-). */
  double inflated() {
    return atRisk > 0 ? atRisk / freeBefore : 0;
  }

  double atRisk() {
    return atRisk;
  }

  double own() {
    return own;
  }

  double other() {
    return other;
  }

  double freeBefore() {
    return freeBefore;
  }

  double freeAfter() {
    return freeAfter;
  }

  double incidenceBefore() {
    return incidenceBefore;
  }

  void add(double[] onScore, double onLater, double noise) {
    int groups = onScore.length;
    if (ofScore == null) {
      withLater = new double[groups];
      ofScore = new double[groups][groups];
    }
    ofLater += onLater * onLater * noise;
    for (int i = 0; i < groups; i++) {
      withLater[i] += onScore[i] * onLater * noise;
      for (int j = 0; j < groups; j++) {
        ofScore[i][j] += onScore[i] * onScore[j] * noise;
      }
    }
  }

  /** Covariance of scores i and j from this group, given the final running sums. */
  double covariance(int i, int j, double finalI, double finalJ) {
    return ofScore == null
        ? 0
        : ofScore[i][j] + finalI * withLater[j] + finalJ * withLater[i] + finalI * finalJ * ofLater;
  }
}
