package study.nocontact.analysis.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Power of the one-sided test of H0: the true value is at most {@code margin}, for an estimate with
 * normal error. A negative margin makes it a test of non-inferiority, a positive one of superiority
 * by a margin; for H0: at least a margin, change the sign of both value and margin.
 *
 * @param margin value to be exceeded
 * @param alpha one-sided level
 */
public record NonInferiorityPower(double margin, double alpha) {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** Refuses a margin that is not finite and a level that is not strictly between 0 and 1. */
  public NonInferiorityPower {
    Arguments.finite(margin, "margin");
    Arguments.openUnit(alpha, "alpha");
  }

  /**
   * Chance to reject H0.
   *
   * @throws IllegalArgumentException unless the true value is finite and the standard error
   *     positive
   */
  public double power(double trueValue, double standardError) {
    double distance =
        (Arguments.finite(trueValue, "trueValue") - margin)
            / Arguments.positive(standardError, "standardError");
    return NORMAL.survivalProbability(NORMAL.inverseSurvivalProbability(alpha) - distance);
  }

  /**
   * The largest standard error with which the power is reached.
   *
   * @throws IllegalArgumentException unless the true value exceeds the margin and alpha &lt; power
   *     &lt; 1
   */
  public double standardErrorNeeded(double trueValue, double power) {
    double room = Arguments.finite(trueValue, "trueValue") - margin;
    if (!(room > 0)) {
      throw new IllegalArgumentException(
          "no standard error is small enough for a true value of " + trueValue);
    }
    double reach =
        NORMAL.inverseSurvivalProbability(alpha)
            + NORMAL.inverseCumulativeProbability(Arguments.openUnit(power, "power"));
    return room / Arguments.positive(reach, "power less alpha");
  }

  /**
   * How many people are needed if {@code n} people gave an estimate with {@code standardError}, on
   * the assumption that standard errors shrink with the square root of n.
   *
   * @throws IllegalArgumentException unless n &gt;= 1 and the rest is in range
   */
  public long peopleNeeded(long n, double standardError, double trueValue, double power) {
    Arguments.positive(n, "n");
    Arguments.positive(standardError, "standardError");
    double ratio = standardError / standardErrorNeeded(trueValue, power);
    return (long) Math.ceil(n * ratio * ratio);
  }
}
