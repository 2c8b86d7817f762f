package study.nocontact.analysis.statistics;

/**
 * Cliff's delta, P(X &gt; Y) - P(X &lt; Y) for X from group 1 and Y from group 2.
 *
 * <p>The standard error is that of the unbiased variance, kept from falling below (1 - delta²)/(n1
 * n2 - 1); the interval is asymmetric and stays within [-1, 1] (Cliff, Psychological Bulletin 1993;
 * Feng and Cliff, Journal of Modern Applied Statistical Methods 2004). When the groups do not
 * overlap the error is 0 and the interval that of {@link BrunnerMunzel}, ending at 1 or -1.
 *
 * <p>Misleads when read as a distance: it says how often group 1 is ahead, not by how much.
 *
 * @param n1 people in group 1
 * @param n2 people in group 2
 * @param estimate delta, from -1 to 1
 * @param standardError its standard error
 */
public record CliffDelta(long n1, long n2, double estimate, double standardError) {

  /**
   * Compares two groups.
   *
   * @throws IllegalArgumentException if a group has fewer than two people
   */
  public static CliffDelta of(TwoSamples data) {
    data.atLeast(2);
    double n1 = data.n1();
    double n2 = data.n2();
    Moments first = data.overFirst(dominance(data));
    Moments second = data.swapped().overFirst(dominance(data.swapped()));
    double delta = first.mean();
    double ties = 0;
    for (int cell = 0; cell < data.size(); cell++) {
      ties += data.first(cell) / n1 * (data.second(cell) / n2);
    }
    double pairs = 1 - ties - delta * delta;
    double unbiased =
        first.ofMean() * n2 / (n2 - 1)
            + second.ofMean() * n1 / (n1 - 1)
            - pairs / ((n1 - 1) * (n2 - 1));
    double least = (1 - delta * delta) / (n1 * n2 - 1);
    return new CliffDelta(
        data.n1(), data.n2(), delta, Math.sqrt(Math.max(0, Math.max(unbiased, least))));
  }

  /** Per cell, the share of group 2 below its value less the share above. */
  private static double[] dominance(TwoSamples data) {
    double[] shares = data.sharesOfSecondBelow();
    for (int cell = 0; cell < shares.length; cell++) {
      shares[cell] = 2 * shares[cell] - 1;
    }
    return shares;
  }

  /**
   * The interval.
   *
   * @throws IllegalArgumentException unless {@code level} lies strictly between 0 and 1
   */
  public Interval interval(double level) {
    double z = WaldInterval.z(level);
    double room = 1 - estimate * estimate;
    if (room <= 0) {
      double bound = 2 * Separation.bound(n1, n2, level) - 1;
      return estimate > 0 ? new Interval(bound, 1, level) : new Interval(-1, -bound, level);
    }
    double spread = z * z * standardError * standardError;
    double half = z * standardError * Math.sqrt(room * room + spread);
    double scale = room + spread;
    return new Interval(
        Math.max(-1, (estimate * room - half) / scale),
        Math.min(1, (estimate * room + half) / scale),
        level);
  }
}
