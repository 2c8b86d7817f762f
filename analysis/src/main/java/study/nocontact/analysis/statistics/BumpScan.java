package study.nocontact.analysis.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Scan for a bump: does a window of values have more (or fewer) successes than a smooth curve
 * explains?
 *
 * <p>H0, for each centre c: the indicator |d - c| &lt;= k has coefficient 0 when added to a
 * logistic regression on the smooth design. Each window gets its likelihood-ratio and its score
 * statistic, about chi-squared with 1 degree of freedom; the scan as a whole is judged by the
 * largest score ({@link BumpScanResult#bootstrapPValue}, {@link BumpScanResult#permutationTest}).
 *
 * <p>Misleads when values are heaped on the candidates themselves: people who round their answer to
 * 30 differ from others, and no smooth curve absorbs that.
 *
 * <p>Source: Rao 1948 for the score; Westfall and Young 1993 for the maximum. R: {@code glm} and
 * {@code anova(test = "LRT")} per window.
 */
public final class BumpScan {

  private final double halfWidth;
  private final double[] centres;

  private BumpScan(double halfWidth, double[] centres) {
    this.halfWidth = halfWidth;
    this.centres = centres;
  }

  /** Windows of 3 on either side of 7, 14, 21, 30, 45, 60, 90, 120 and 180. */
  public static BumpScan withDefaults() {
    return new BumpScan(3, new double[] {7, 14, 21, 30, 45, 60, 90, 120, 180});
  }

  /** Windows of {@code halfWidth} on either side. */
  public BumpScan withHalfWidth(double halfWidth) {
    if (!(Arguments.finite(halfWidth, "halfWidth") >= 0)) {
      throw new IllegalArgumentException("halfWidth must not be negative, was " + halfWidth);
    }
    return new BumpScan(halfWidth, centres);
  }

  /** Windows about {@code centres}. */
  public BumpScan withCentres(double... centres) {
    return new BumpScan(halfWidth, centres.clone());
  }

  /**
   * Scans cells. A window without trials is left out.
   *
   * @param values value d of each cell
   * @param smooth design of the smooth curve, with its constant, one row per cell
   * @param successes successes per cell
   * @param trials trials per cell
   * @throws IllegalArgumentException if shapes differ, a count is out of range or no window has
   *     trials
   * @throws NotEstimableException if the smooth curve cannot be fitted or spans a window
   */
  public BumpScanResult scan(double[] values, double[][] smooth, long[] successes, long[] trials) {
    Arguments.sameLength("values and trials", values.length, trials.length);
    LogisticFit fit = LogisticRegression.withDefaults().fit(smooth, successes, trials);
    List<BumpWindow> windows = new ArrayList<>();
    List<double[]> columns = new ArrayList<>();
    for (double centre : centres) {
      double[] column = indicator(values, centre, halfWidth);
      long within = sum(column, trials);
      if (within > 0) {
        columns.add(column);
        windows.add(
            new BumpWindow(
                centre,
                halfWidth,
                sum(column, successes),
                within,
                likelihoodRatio(fit, column),
                fit.scoreTest(column).statistic()));
      }
    }
    if (windows.isEmpty()) {
      throw new IllegalArgumentException("no window has trials");
    }
    return new BumpScanResult(fit, windows, columns);
  }

  static double[] indicator(double[] values, double centre, double halfWidth) {
    double[] column = new double[values.length];
    for (int i = 0; i < column.length; i++) {
      column[i] = Math.abs(values[i] - centre) <= halfWidth ? 1 : 0;
    }
    return column;
  }

  private static long sum(double[] column, long[] counts) {
    long sum = 0;
    for (int i = 0; i < column.length; i++) {
      sum += column[i] > 0 ? counts[i] : 0;
    }
    return sum;
  }

  private static double likelihoodRatio(LogisticFit fit, double[] column) {
    GroupedOutcome data = fit.data();
    long successes = sum(column, data.successes());
    boolean saturated = successes == 0 || successes == sum(column, data.trials());
    try {
      // A window of only successes or only failures is fitted perfectly in the limit, so that the
      // curve is left to explain the other cells.
      GroupedOutcome wider = saturated ? data.without(column) : data.with(column);
      double gain =
          LogisticRegression.withDefaults().fit(wider).logLikelihood() - fit.logLikelihood();
      return Math.max(0, 2 * gain);
    } catch (NotEstimableException noFit) {
      return Double.NaN;
    }
  }
}
