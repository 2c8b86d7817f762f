package study.nocontact.analysis.statistics;

/**
 * Power of the two-sided test of H0: common odds ratio 1 of an ordered answer between two groups
 * (Whitehead, Statistics in Medicine 1993): {@code N = 3 (z + z')^2 / (share (1 - share) (1 - tied)
 * log(or)^2)}.
 *
 * <p>Meant for odds ratios not far from 1 that are the same at every cut of the answers; covariates
 * that tell of the answer raise the power, so the number is on the safe side.
 *
 * @param share share of the people in one of the groups
 * @param tied chance that three people give the same answer: the sum of the cubed shares of the
 *     answers, over both groups
 * @param alpha two-sided level
 */
public record ProportionalOddsPower(double share, double tied, double alpha) {

  /** Refuses shares that are not strictly between 0 and 1 and answers that are all equal. */
  public ProportionalOddsPower {
    Arguments.openUnit(share, "share");
    Arguments.different(Arguments.closedUnit(tied, "tied"), 1, "tied");
    Arguments.openUnit(alpha, "alpha");
  }

  /**
   * People needed in both groups together, not yet rounded up.
   *
   * @throws IllegalArgumentException unless the odds ratio is positive and not 1 and 0 &lt; power
   *     &lt; 1
   */
  public double people(double oddsRatio, double power) {
    double distance = new WaldPower(alpha).distance(power) / signal(oddsRatio);
    return distance * distance;
  }

  /**
   * Chance to reject in either direction.
   *
   * @throws IllegalArgumentException unless there is somebody and the odds ratio is positive and
   *     not 1
   */
  public double power(long people, double oddsRatio) {
    Arguments.positive(people, "people");
    return new WaldPower(alpha).power(Math.sqrt(people) * signal(oddsRatio));
  }

  /** Standard errors per square root of a person. */
  private double signal(double oddsRatio) {
    double effect =
        Arguments.different(
            Math.log(Arguments.positive(oddsRatio, "oddsRatio")), 0, "the log odds ratio");
    return Math.abs(effect) * Math.sqrt(share * (1 - share) * (1 - tied) / 3);
  }
}
