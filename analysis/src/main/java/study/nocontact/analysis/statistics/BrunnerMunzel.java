package study.nocontact.analysis.statistics;

import java.util.Objects;

/**
 * Test of which of two groups tends to larger values, with ties and unequal spread.
 *
 * <p>Estimand: p = P(X &lt; Y) + P(X = Y)/2 for X from group 1 and Y from group 2, from the ranks,
 * with a standard error from the spread of the placements and Satterthwaite's degrees of freedom
 * (Brunner and Munzel, Biometrical Journal 2000). H0 and margins are given on the scale of Cliff's
 * delta = P(X &gt; Y) - P(X &lt; Y) = 1 - 2p, by default delta = 0; {@code GREATER} is a delta
 * above the null value, larger values in group 1. With a null value of -.15 and {@code GREATER} it
 * is a test of non-inferiority.
 *
 * <p>When the groups do not overlap there is no standard error: it is 0 and the statistic infinite.
 * Then, among k = min(n1, n2) pairs of one person each, all point one way, which has probability at
 * most q^k when a pair does with probability q. p-values, and interval bounds from 1 - level = 2
 * q^k, come from that; they are valid and cautious.
 *
 * <p>Misleads below about 10 people in a group and near separation, where t is too short; and as a
 * statement about means, which it is not.
 */
public final class BrunnerMunzel {

  /**
   * What was tested and what came out.
   *
   * @param n1 people in group 1
   * @param n2 people in group 2
   * @param estimate P(X &lt; Y) + P(X = Y)/2
   * @param standardError standard error of the estimate, 0 when the groups do not overlap
   * @param degreesOfFreedom of Student's t; the least possible when the groups do not overlap
   * @param statistic estimate less its null value over the standard error, so it is negative when
   *     group 1 has the larger values; infinite when the groups do not overlap
   * @param pValue p-value, between 0 and 1
   */
  public record Result(
      long n1,
      long n2,
      double estimate,
      double standardError,
      double degreesOfFreedom,
      double statistic,
      double pValue) {

    /** Whether all values of one group are above all values of the other. */
    public boolean separated() {
      return standardError == 0;
    }

    /** Cliff's delta, P(X &gt; Y) - P(X &lt; Y). */
    public double delta() {
      return 1 - 2 * estimate;
    }

    /**
     * The interval for P(X &lt; Y) + P(X = Y)/2, cut at 0 and 1.
     *
     * @throws IllegalArgumentException unless {@code level} lies strictly between 0 and 1
     */
    public Interval interval(double level) {
      if (separated()) {
        double bound = Separation.bound(n1, n2, level);
        return estimate > .5 ? new Interval(bound, 1, level) : new Interval(0, 1 - bound, level);
      }
      double half = new Student(degreesOfFreedom).quantile(level) * standardError;
      return new Interval(Math.max(0, estimate - half), Math.min(1, estimate + half), level);
    }

    /**
     * The interval for Cliff's delta.
     *
     * @throws IllegalArgumentException unless {@code level} lies strictly between 0 and 1
     */
    public Interval deltaInterval(double level) {
      Interval interval = interval(level);
      return new Interval(1 - 2 * interval.upper(), 1 - 2 * interval.lower(), level);
    }

    /**
     * Two one-sided tests that Cliff's delta lies between two margins.
     *
     * @throws IllegalArgumentException unless -1 &lt; lower &lt; upper &lt; 1
     */
    public Tost equivalence(double lower, double upper) {
      Tost.margins(lower, upper);
      return new Tost(
          pValue(nullDelta(lower), Alternative.GREATER),
          pValue(nullDelta(upper), Alternative.LESS));
    }

    private double pValue(double nullDelta, Alternative alternative) {
      if (separated()) {
        return Separation.pValue(n1, n2, delta(), nullDelta, alternative);
      }
      // Delta falls as the estimate grows.
      double t = ((1 - nullDelta) / 2 - estimate) / standardError;
      return new Student(degreesOfFreedom).pValue(t, alternative);
    }
  }

  private static final BrunnerMunzel DEFAULTS = new BrunnerMunzel(Alternative.TWO_SIDED, 0);

  private final Alternative alternative;
  private final double nullDelta;

  private BrunnerMunzel(Alternative alternative, double nullDelta) {
    this.alternative = Objects.requireNonNull(alternative, "alternative");
    this.nullDelta = nullDelta;
  }

  /** Two-sided, H0: Cliff's delta is 0. */
  public static BrunnerMunzel withDefaults() {
    return DEFAULTS;
  }

  /** The same test against another alternative. */
  public BrunnerMunzel with(Alternative alternative) {
    return new BrunnerMunzel(alternative, nullDelta);
  }

  /**
   * The same test of another value of Cliff's delta.
   *
   * @throws IllegalArgumentException unless it lies strictly between -1 and 1
   */
  public BrunnerMunzel withNullDelta(double nullDelta) {
    return new BrunnerMunzel(alternative, nullDelta(nullDelta));
  }

  private static double nullDelta(double delta) {
    if (!(Math.abs(delta) < 1)) {
      throw new IllegalArgumentException("delta must lie strictly between -1 and 1, was " + delta);
    }
    return delta;
  }

  /**
   * Tests the groups.
   *
   * @throws IllegalArgumentException if a group has fewer than two people
   * @throws NotEstimableException if everybody has the same value
   */
  public Result test(TwoSamples data) {
    data.atLeast(2).spread();
    TwoSamples swapped = data.swapped();
    Moments first = data.overFirst(data.sharesOfSecondBelow());
    Moments second = swapped.overFirst(swapped.sharesOfSecondBelow());
    double error = Math.sqrt(first.ofMean() + second.ofMean());
    double estimate = second.mean();
    double df = error == 0 ? Math.min(data.n1(), data.n2()) - 1.0 : first.degreesOfFreedom(second);
    double statistic = (estimate - (1 - nullDelta) / 2) / error;
    Result untested = new Result(data.n1(), data.n2(), estimate, error, df, statistic, 1);
    double p = untested.pValue(nullDelta, alternative);
    return new Result(data.n1(), data.n2(), estimate, error, df, statistic, p);
  }
}
