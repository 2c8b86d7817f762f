package study.nocontact.analysis.statistics;

/**
 * The two proportions most likely under a given risk difference (Farrington and Manning, Statistics
 * in Medicine 1990), and the score statistic that uses them.
 *
 * @param p1 restricted estimate for group 1
 * @param p2 restricted estimate for group 2, {@code p1 - difference}
 */
record FarringtonManning(double p1, double p2) {

  /** The restricted maximum of the likelihood, the root of a cubic equation in closed form. */
  static FarringtonManning restricted(TwoProportions data, double difference) {
    double theta = (double) data.n2() / data.n1();
    double o1 = data.p1();
    double o2 = data.p2();
    double a = 1 + theta;
    double b = -(1 + theta + o1 + theta * o2 + difference * (theta + 2));
    double c = difference * difference + difference * (2 * o1 + theta + 1) + o1 + theta * o2;
    double d = -o1 * difference * (1 + difference);
    double third = b / (3 * a);
    double v = third * third * third - b * c / (6 * a * a) + d / (2 * a);
    double u = Math.signum(v) * Math.sqrt(Math.max(0, third * third - c / (3 * a)));
    double cosine = u == 0 ? 0 : Math.max(-1, Math.min(1, v / (u * u * u)));
    double p1 = 2 * u * Math.cos((Math.PI + Math.acos(cosine)) / 3) - third;
    double feasible = Math.max(Math.max(0, difference), Math.min(Math.min(1, 1 + difference), p1));
    return new FarringtonManning(feasible, feasible - difference);
  }

  /** Score statistic of H0: risk difference = {@code difference}. */
  static double statistic(TwoProportions data, double difference) {
    FarringtonManning at = restricted(data, difference);
    double variance = at.p1 * (1 - at.p1) / data.n1() + at.p2 * (1 - at.p2) / data.n2();
    double distance = data.riskDifference() - difference;
    return distance == 0 ? 0 : distance / Math.sqrt(Math.max(0, variance));
  }
}
