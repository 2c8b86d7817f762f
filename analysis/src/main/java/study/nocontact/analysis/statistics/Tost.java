package study.nocontact.analysis.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Two one-sided tests of equivalence for an estimate with a standard error, normal approximation.
 *
 * <p>H0: the true value is at most {@code lower} or at least {@code upper}. A small {@link
 * #pValue()} says that it lies strictly between the margins; at level alpha this is the same as the
 * 1 - 2 alpha interval lying between them (Schuirmann, Journal of Pharmacokinetics and
 * Biopharmaceutics 1987). Estimate, standard error and margins share one scale, so take logarithms
 * of ratios.
 *
 * <p>Misleads when margins are chosen after the data were seen, and with small samples, where the
 * standard error itself is uncertain.
 *
 * @param pLower p-value of the test that the true value is above the lower margin
 * @param pUpper p-value of the test that the true value is below the upper margin
 */
public record Tost(double pLower, double pUpper) {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /**
   * Tests whether the value estimated lies between the margins.
   *
   * @throws IllegalArgumentException unless all numbers are finite, the standard error is positive
   *     and {@code lower < upper}
   */
  public static Tost test(double estimate, double standardError, double lower, double upper) {
    Arguments.finite(estimate, "estimate");
    Arguments.positive(standardError, "standardError");
    margins(lower, upper);
    return ofStatistics((estimate - lower) / standardError, (estimate - upper) / standardError);
  }

  static Tost ofStatistics(double zLower, double zUpper) {
    return new Tost(NORMAL.survivalProbability(zLower), NORMAL.cumulativeProbability(zUpper));
  }

  static void margins(double lower, double upper) {
    if (!(Arguments.finite(lower, "lower") < Arguments.finite(upper, "upper"))) {
      throw new IllegalArgumentException(
          "the lower margin (" + lower + ") must be below the upper margin (" + upper + ")");
    }
  }

  /** The larger of the two p-values. */
  public double pValue() {
    return Math.max(pLower, pUpper);
  }
}
