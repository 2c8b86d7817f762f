package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Logistic regression on a line that may break once.
 *
 * <p>Model: log-odds = a + b x + c (x - psi)+, with psi found by maximum profile likelihood over a
 * range: a grid first, then Brent's method about the best point. H0: c = 0, no change. As psi means
 * nothing under H0, the likelihood-ratio statistic is not chi-squared; {@link
 * ChangePointFit#pValue} compares it with draws from the fitted line.
 *
 * <p>Misleads when the truth bends smoothly or jumps, when the change lies near the end of the
 * range, and when there are several changes.
 *
 * <p>Source: Muggeo 2003 for the model (R's {@code segmented}), Andrews 1993 for the supremum over
 * a trimmed range.
 */
public final class ChangePoint {

  /** Share of trials left on either side of the default range. */
  private static final double TRIM = .1;

  private static final ChangePoint DEFAULTS = new ChangePoint(Double.NaN, Double.NaN, 50);

  private final double lower;
  private final double upper;
  private final int gridPoints;

  private ChangePoint(double lower, double upper, int gridPoints) {
    this.lower = lower;
    this.upper = upper;
    this.gridPoints = gridPoints;
  }

  /** Looks on 50 points between the 10th and the 90th percentile of x over trials. */
  public static ChangePoint withDefaults() {
    return DEFAULTS;
  }

  /** Looks between {@code lower} and {@code upper} only. */
  public ChangePoint withRange(double lower, double upper) {
    Arguments.finite(lower, "lower");
    if (!(lower < Arguments.finite(upper, "upper"))) {
      throw new IllegalArgumentException("no range from " + lower + " to " + upper);
    }
    return new ChangePoint(lower, upper, gridPoints);
  }

  /** Looks on {@code gridPoints} points, at least 3. */
  public ChangePoint withGridPoints(int gridPoints) {
    if (gridPoints < 3) {
      throw new IllegalArgumentException("gridPoints must be at least 3, was " + gridPoints);
    }
    return new ChangePoint(lower, upper, gridPoints);
  }

  /**
   * Fits the broken line.
   *
   * @param x position of each cell
   * @param successes successes per cell
   * @param trials trials per cell
   * @throws IllegalArgumentException if lengths differ, a count is out of range, or fewer than four
   *     distinct positions have trials
   * @throws NotEstimableException if the line, or the broken line everywhere in the range, cannot
   *     be fitted
   */
  public ChangePointFit fit(double[] x, long[] successes, long[] trials) {
    Arguments.sameLength("x, successes and trials", x.length, successes.length, trials.length);
    double[][] line = new double[x.length][];
    for (int i = 0; i < x.length; i++) {
      line[i] = new double[] {1, x[i]};
    }
    LogisticFit linear = LogisticRegression.withDefaults().fit(line, successes, trials);
    return new ChangePointFit(x.clone(), linear, grid(x, trials));
  }

  private double[] grid(double[] x, long[] trials) {
    int[] rows = IntStream.range(0, x.length).filter(i -> trials[i] > 0).toArray();
    double[] distinct = Arrays.stream(rows).mapToDouble(i -> x[i]).sorted().distinct().toArray();
    if (distinct.length < 4) {
      throw new IllegalArgumentException("a broken line needs at least four distinct positions");
    }
    boolean chosen = !Double.isNaN(lower);
    double from = chosen ? lower : Math.max(distinct[1], percentile(distinct, x, trials, TRIM));
    double last = distinct[distinct.length - 2];
    double to = chosen ? upper : Math.min(last, percentile(distinct, x, trials, 1 - TRIM));
    if (!(from < to)) {
      from = distinct[1];
      to = last;
    }
    double[] grid = new double[gridPoints];
    for (int g = 0; g < gridPoints; g++) {
      grid[g] = from + (to - from) * g / (gridPoints - 1);
    }
    return grid;
  }

  /** Smallest position with at least {@code share} of the trials at or below it. */
  private static double percentile(double[] distinct, double[] x, long[] trials, double share) {
    double wanted = share * Arrays.stream(trials).sum();
    int reached = 0;
    while (below(distinct[reached], x, trials) < wanted) {
      reached++;
    }
    return distinct[reached];
  }

  private static double below(double value, double[] x, long[] trials) {
    double below = 0;
    for (int i = 0; i < x.length; i++) {
      below += x[i] <= value ? trials[i] : 0;
    }
    return below;
  }
}
