package study.nocontact.analysis.statistics;

import java.util.Arrays;

/**
 * Test for a bump in a window of times against a natural cubic spline in log time.
 *
 * <p>H0: the indicator |t - c| &lt;= k has coefficient 0 when added to a logistic regression on the
 * spline, whose knots lie at quantiles of log time over all trials.
 *
 * <p>Misleads when times are recalled and rounded to c: then use {@link CatchmentBinTest}. A spline
 * with many columns follows a wide bump and hides it.
 *
 * <p>Source: R's {@code glm(cbind(y, n - y) ~ splines::ns(log(t), 5) + (abs(t - c) <= k),
 * binomial)}.
 */
public final class WindowBumpTest {

  private static final WindowBumpTest DEFAULTS = new WindowBumpTest(5, 30, 3, .95);

  private final int degreesOfFreedom;
  private final double centre;
  private final double halfWidth;
  private final double level;

  private WindowBumpTest(int degreesOfFreedom, double centre, double halfWidth, double level) {
    this.degreesOfFreedom = degreesOfFreedom;
    this.centre = centre;
    this.halfWidth = halfWidth;
    this.level = level;
  }

  /** Window 30 &plusmn; 3, spline of 5 columns, intervals at 95%. */
  public static WindowBumpTest withDefaults() {
    return DEFAULTS;
  }

  /** Window {@code centre} &plusmn; {@code halfWidth}, bounds included. */
  public WindowBumpTest withWindow(double centre, double halfWidth) {
    Arguments.finite(centre, "centre");
    if (!(Arguments.finite(halfWidth, "halfWidth") >= 0)) {
      throw new IllegalArgumentException("halfWidth must not be negative, was " + halfWidth);
    }
    return new WindowBumpTest(degreesOfFreedom, centre, halfWidth, level);
  }

  /** A spline of {@code degreesOfFreedom} columns besides the constant. */
  public WindowBumpTest withDegreesOfFreedom(int degreesOfFreedom) {
    Arguments.positive(degreesOfFreedom, "degreesOfFreedom");
    return new WindowBumpTest(degreesOfFreedom, centre, halfWidth, level);
  }

  /** Intervals with coverage {@code level}. */
  public WindowBumpTest withLevel(double level) {
    return new WindowBumpTest(
        degreesOfFreedom, centre, halfWidth, Arguments.openUnit(level, "level"));
  }

  /**
   * Tests the window.
   *
   * @param times time of each cell, above 0
   * @param successes successes per cell
   * @param trials trials per cell
   * @throws IllegalArgumentException if lengths differ, a time is not above 0 or a count is out of
   *     range
   * @throws NotEstimableException if the window has no trials, only successes or only failures, or
   *     the spline cannot be told from it
   */
  public BumpEstimate test(double[] times, long[] successes, long[] trials) {
    double[] logs =
        Arrays.stream(times).map(time -> Math.log(Arguments.positive(time, "time"))).toArray();
    double[][] spline =
        NaturalCubicSpline.withDegreesOfFreedom(degreesOfFreedom, logs, trials).design(logs);
    double[] flag = BumpScan.indicator(times, centre, halfWidth);
    return BumpEstimate.of(spline, flag, successes, trials, new double[trials.length], level);
  }
}
