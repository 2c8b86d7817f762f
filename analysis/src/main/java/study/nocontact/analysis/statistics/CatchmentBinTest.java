package study.nocontact.analysis.statistics;

/**
 * Test for a bump in one bin of times against a polynomial in log time over all bins.
 *
 * <p>H0: the outcome probability of the target bin lies on the polynomial through the other bins,
 * on the log-odds scale. Bins are meant to be wide enough to catch everybody who rounds to the same
 * preferred number, so that rounding moves people within bins, not between them.
 *
 * <p>Misleads when the truth is not a polynomial of that degree over the whole range, when the bins
 * are so wide that a narrow bump is diluted, and when people round further than to their bin.
 *
 * <p>Source: a logistic regression with one indicator, R's {@code glm(cbind(y, n - y) ~ poly(logt,
 * 2) + (bin == target), binomial)}; heaping as interval censoring after Heitjan and Rubin 1990.
 */
public final class CatchmentBinTest {

  private static final CatchmentBinTest DEFAULTS = new CatchmentBinTest(2, .95);

  private final int degree;
  private final double level;

  private CatchmentBinTest(int degree, double level) {
    this.degree = degree;
    this.level = level;
  }

  /** A quadratic, with intervals at 95%. */
  public static CatchmentBinTest withDefaults() {
    return DEFAULTS;
  }

  /** A polynomial of degree {@code degree}, 0 for a constant. */
  public CatchmentBinTest withDegree(int degree) {
    Arguments.count(degree, "degree");
    return new CatchmentBinTest(degree, level);
  }

  /** Intervals with coverage {@code level}. */
  public CatchmentBinTest withLevel(double level) {
    return new CatchmentBinTest(degree, Arguments.openUnit(level, "level"));
  }

  /** Tests one bin without offset; see the method with one. */
  public BumpEstimate test(double[] logTimes, long[] successes, long[] trials, int target) {
    return test(logTimes, successes, trials, new double[trials.length], target);
  }

  /**
   * Tests one bin.
   *
   * @param logTimes representative log time of each bin
   * @param successes successes per bin
   * @param trials trials per bin; at least {@code degree} + 1 bins besides the target need some
   * @param offset known part of the log odds of each bin, such as the log of its width when
   *     successes are events of a hazard
   * @param target index of the bin tested
   * @throws IllegalArgumentException if lengths differ, a count is out of range or there is no such
   *     bin
   * @throws NotEstimableException if there are too few bins, or the target has no trials, only
   *     successes or only failures
   */
  public BumpEstimate test(
      double[] logTimes, long[] successes, long[] trials, double[] offset, int target) {
    Arguments.sameLength(
        "logTimes, successes, trials and offset",
        logTimes.length,
        successes.length,
        trials.length,
        offset.length);
    if (target < 0 || target >= logTimes.length) {
      throw new IllegalArgumentException("there is no bin " + target);
    }
    double[] flag = new double[logTimes.length];
    flag[target] = 1;
    return BumpEstimate.of(polynomial(logTimes), flag, successes, trials, offset, level);
  }

  /** Powers of log time shifted and scaled to [-1, 1], which span the same curves. */
  private double[][] polynomial(double[] logTimes) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : logTimes) {
      low = Math.min(low, Arguments.finite(value, "logTime"));
      high = Math.max(high, value);
    }
    double half = high > low ? (high - low) / 2 : 1;
    double[][] design = new double[logTimes.length][degree + 1];
    for (int i = 0; i < design.length; i++) {
      design[i][0] = 1;
      for (int j = 1; j <= degree; j++) {
        design[i][j] = design[i][j - 1] * ((logTimes[i] - low) / half - 1);
      }
    }
    return design;
  }
}
