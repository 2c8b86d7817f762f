package study.nocontact.analysis.statistics;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Power of {@link Tost} for an estimate with normal error.
 *
 * @param lower lower margin
 * @param upper upper margin
 * @param alpha level of each one-sided test
 */
public record EquivalencePower(double lower, double upper, double alpha) {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** Refuses margins in the wrong order and a level that is not below one half. */
  public EquivalencePower {
    Tost.margins(lower, upper);
    Arguments.openUnit(2 * alpha, "twice alpha");
  }

  /**
   * Chance that equivalence is shown.
   *
   * @throws IllegalArgumentException unless the true value is finite and the standard error
   *     positive
   */
  public double power(double trueValue, double standardError) {
    Arguments.finite(trueValue, "trueValue");
    Arguments.positive(standardError, "standardError");
    double z = NORMAL.inverseSurvivalProbability(alpha);
    double above = NORMAL.survivalProbability((upper - trueValue) / standardError - z);
    double below = NORMAL.survivalProbability((trueValue - lower) / standardError - z);
    return Math.max(0, 1 - above - below);
  }

  /**
   * The largest standard error with which the power is reached.
   *
   * @throws IllegalArgumentException unless the true value lies between the margins and 0 &lt;
   *     power &lt; 1
   */
  public double standardErrorNeeded(double trueValue, double power) {
    Arguments.openUnit(power, "power");
    double room = Math.min(upper - trueValue, trueValue - lower);
    if (!(room > 0)) {
      throw new IllegalArgumentException(
          "no standard error is small enough for a true value of " + trueValue);
    }
    double z = NORMAL.inverseSurvivalProbability(alpha);
    double smallest = room / (z + NORMAL.inverseCumulativeProbability((1 + power) / 2));
    double largest = (upper - lower) / (2 * z);
    return new BrentSolver(1e-15, Double.MIN_NORMAL, 0)
        .solve(1000, error -> power(trueValue, error) - power, smallest * (1 - 1e-9), largest);
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
