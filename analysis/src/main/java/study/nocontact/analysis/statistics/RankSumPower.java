package study.nocontact.analysis.statistics;

/**
 * Power of a two-sided rank test of H0: P(X &lt; Y) + P(X = Y)/2 = 1/2 between two groups, that is
 * Cliff's delta 0, by Noether's approximation (JASA 1987) with the usual correction for ties:
 * {@code N = (z + z')^2 (1 - tied) / (3 share (1 - share) delta^2)}. Serves the Wilcoxon and the
 * Brunner-Munzel test.
 *
 * <p>Misleads for large effects, and when the spread differs between the groups: the variance under
 * H0 is then not the true one.
 *
 * @param share share of the people in one of the groups
 * @param tied chance that three people give the same answer: the sum of the cubed shares of the
 *     answers, over both groups; 0 if no two answers are equal
 * @param alpha two-sided level
 */
public record RankSumPower(double share, double tied, double alpha) {

  /** Refuses shares that are not strictly between 0 and 1 and answers that are all equal. */
  public RankSumPower {
    Arguments.openUnit(share, "share");
    Arguments.different(Arguments.closedUnit(tied, "tied"), 1, "tied");
    Arguments.openUnit(alpha, "alpha");
  }

  /**
   * People needed in both groups together, not yet rounded up.
   *
   * @param delta Cliff's delta, P(X &lt; Y) - P(X &gt; Y)
   * @throws IllegalArgumentException unless -1 &lt; delta &lt; 1, delta is not 0 and 0 &lt; power
   *     &lt; 1
   */
  public double people(double delta, double power) {
    double distance = new WaldPower(alpha).distance(power) / signal(delta);
    return distance * distance;
  }

  /**
   * Chance to reject in either direction.
   *
   * @throws IllegalArgumentException unless there is somebody, -1 &lt; delta &lt; 1 and delta is
   *     not 0
   */
  public double power(long people, double delta) {
    Arguments.positive(people, "people");
    return new WaldPower(alpha).power(Math.sqrt(people) * signal(delta));
  }

  /** Standard errors per square root of a person. */
  private double signal(double delta) {
    Arguments.openUnit(Math.abs(Arguments.different(delta, 0, "delta")), "the size of delta");
    return Math.abs(delta) * Math.sqrt(3 * share * (1 - share) / (1 - tied));
  }
}
