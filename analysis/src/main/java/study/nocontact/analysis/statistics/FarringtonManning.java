package study.nocontact.analysis.statistics;

/**
 * The two proportions most likely under a given risk difference (Farrington and Manning, Statistics
 * in Medicine 1990), and the score statistic that uses them.
 *
 * @param p1 restricted estimate for group 1
 * @param p2 restricted estimate for group 2, {@code p1 - difference}
 */
record FarringtonManning(double p1, double p2) {

  /**
   * The maximum of the likelihood given the difference: where the slope of the log-likelihood,
   * which falls in p1, crosses 0. Halved down rather than taken from the closed form of the cubic,
   * whose roots run together for rare outcomes and then keep half of their digits or none.
   */
  static FarringtonManning restricted(TwoProportions data, double difference) {
    double low = Math.max(0, difference);
    double high = Math.min(1, 1 + difference);
    if (slope(data, low, difference) <= 0) {
      return at(low, difference);
    }
    if (slope(data, high, difference) >= 0) {
      return at(high, difference);
    }
    double middle = (low + high) / 2;
    while (low < middle && middle < high) {
      if (slope(data, middle, difference) > 0) {
        low = middle;
      } else {
        high = middle;
      }
      middle = (low + high) / 2;
    }
    return at(middle, difference);
  }

  /** Cut to [0, 1], which rounding may leave. */
  private static FarringtonManning at(double p1, double difference) {
    return new FarringtonManning(p1, Math.max(0, Math.min(1, p1 - difference)));
  }

  private static double slope(TwoProportions data, double p1, double difference) {
    return slope(data.x1(), data.n1(), p1) + slope(data.x2(), data.n2(), at(p1, difference).p2());
  }

  private static double slope(long x, long n, double p) {
    return (x == 0 ? 0 : x / p) - (x == n ? 0 : (n - x) / (1 - p));
  }

  /** Score statistic of H0: risk difference = {@code difference}. */
  static double statistic(TwoProportions data, double difference) {
    FarringtonManning at = restricted(data, difference);
    double variance = at.p1 * (1 - at.p1) / data.n1() + at.p2 * (1 - at.p2) / data.n2();
    double distance = data.riskDifference() - difference;
    return distance == 0 ? 0 : distance / Math.sqrt(Math.max(0, variance));
  }
}
