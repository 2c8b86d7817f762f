package study.nocontact.analysis.statistics;

/**
 * A confidence or credible interval.
 *
 * @param lower lower bound
 * @param upper upper bound, at least {@code lower}
 * @param level coverage aimed at, strictly between 0 and 1
 */
public record Interval(double lower, double upper, double level) {

  /** Refuses bounds that are not numbers or in the wrong order. */
  public Interval {
    if (!(lower <= upper)) {
      throw new IllegalArgumentException("not an interval: " + lower + " to " + upper);
    }
    Arguments.openUnit(level, "level");
  }

  /** Whether {@code value} lies in the interval, bounds included. */
  public boolean contains(double value) {
    return lower <= value && value <= upper;
  }

  /** Whether the whole interval lies within {@code [low, high]}. */
  public boolean within(double low, double high) {
    return low <= lower && upper <= high;
  }

  /** Whether no point of the interval lies within {@code [low, high]}. */
  public boolean outside(double low, double high) {
    return upper < low || lower > high;
  }
}
