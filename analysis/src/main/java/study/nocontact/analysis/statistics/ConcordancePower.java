package study.nocontact.analysis.statistics;

/**
 * Power of the two-sided Wald test of H0: C = 1/2, where C is how often, of one person with and one
 * without the event, the first has the higher score ({@link Auc}; roughly {@link
 * CensoredConcordance}).
 *
 * <p>With a share s of events among n people, the variance of C is {@code C (1 - C) (1 + (n/2 - 1)
 * ((1 - C)/(2 - C) + C/(1 + C))) / (n^2 s (1 - s))}: Hanley and McNeil's with n/2 people in place
 * of those with and those without the event. For a test against another value or margin, pass
 * {@link #standardError} to {@link NonInferiorityPower} or {@link EquivalencePower}.
 *
 * <p>Misleads when times are censored at will: pairs of two events are compared too, so that C is
 * better known than said here, while pairs that cannot be compared are lost.
 *
 * <p>Source: Hanley and McNeil, Radiology 1982; Newcombe, Statistics in Medicine 2006, method 4.
 *
 * @param eventShare share of the people who have the event
 * @param alpha two-sided level
 */
public record ConcordancePower(double eventShare, double alpha) {

  /** Refuses numbers that are not strictly between 0 and 1. */
  public ConcordancePower {
    Arguments.openUnit(eventShare, "eventShare");
    Arguments.openUnit(alpha, "alpha");
  }

  /**
   * Standard error of an estimated C.
   *
   * @throws IllegalArgumentException unless 0 &lt; concordance &lt; 1 and there is somebody
   */
  public double standardError(double concordance, long people) {
    double n = Arguments.positive(people, "people");
    return Math.sqrt(
        binomial(concordance)
            * (1 + (n / 2 - 1) * sharedPairs(concordance))
            / (n * n * eventShare * (1 - eventShare)));
  }

  /**
   * Chance to reject in either direction.
   *
   * @throws IllegalArgumentException unless there is somebody, 0 &lt; concordance &lt; 1 and
   *     concordance is not 1/2
   */
  public double power(long people, double concordance) {
    return new WaldPower(alpha)
        .power(Math.abs(effect(concordance)) / standardError(concordance, people));
  }

  /**
   * People needed, with and without the event together, not yet rounded up; 0 for a power of at
   * most {@code alpha / 2}.
   *
   * @throws IllegalArgumentException unless 0 &lt; concordance &lt; 1, concordance is not 1/2 and 0
   *     &lt; power &lt; 1
   */
  public double people(double concordance, double power) {
    double effect = effect(concordance);
    double binomial = binomial(concordance);
    double shared = sharedPairs(concordance);
    double error = effect / new WaldPower(alpha).distance(power);
    double square = error * error * eventShare * (1 - eventShare);
    double half = binomial * shared / 4;
    return Double.isInfinite(square)
        ? 0
        : (half + Math.sqrt(half * half + square * binomial * (1 - shared))) / square;
  }

  private static double effect(double concordance) {
    return Arguments.different(concordance, .5, "concordance") - .5;
  }

  private static double binomial(double concordance) {
    return Arguments.openUnit(concordance, "concordance") * (1 - concordance);
  }

  /** Correlation of pairs with one person in common, summed over both kinds of person. */
  private static double sharedPairs(double concordance) {
    return (1 - concordance) / (2 - concordance) + concordance / (1 + concordance);
  }
}
