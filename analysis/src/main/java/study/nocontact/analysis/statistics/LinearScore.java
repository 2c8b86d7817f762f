package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Score statistics of columns that a smooth design leaves out, in a linear model of a proportion,
 * for the same cells with ever other successes.
 *
 * <p>H0: the successes of a cell have probability x'b. With r what the design leaves of a column by
 * least squares weighted with the trials, and p the overall proportion, the statistic of successes
 * y is (r'y)^2 / (p (1 - p) sum(n r^2)). As r is orthogonal to the design nothing is refitted: one
 * pass over the cells does for each new set of successes, which makes it fit for permutations.
 *
 * <p>About chi-squared with 1 degree of freedom; too large where the cells of a column have a
 * variance p (1 - p) well above the overall one, too small where it is below. It misleads for
 * proportions near 0 or 1, which do not follow a linear model.
 *
 * <p>Source: the trend test of Cochran 1954 and Armitage 1955 with more columns taken out (Frisch
 * and Waugh 1933).
 */
public final class LinearScore {

  private final double[][] residuals;
  private final double[] informations;
  private final double trials;

  private LinearScore(double[][] residuals, double[] informations, double trials) {
    this.residuals = residuals;
    this.informations = informations;
    this.trials = trials;
  }

  /**
   * Prepares the columns.
   *
   * @param smooth design with its constant, one row per cell
   * @param columns columns to test, one number per cell
   * @param trials trials per cell
   * @throws IllegalArgumentException if lengths differ, a count is negative, or there are no trials
   * @throws NotEstimableException if the design spans a column or its own columns are dependent
   */
  public static LinearScore of(double[][] smooth, List<double[]> columns, long[] trials) {
    Arguments.sameLength("smooth and trials", smooth.length, trials.length);
    double[] weights = new double[trials.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Arguments.count(trials[i], "trials");
    }
    double all = Arguments.positive(Arrays.stream(weights).sum(), "number of trials");
    WeightedDesign design = new WeightedDesign(smooth, weights);
    double[][] residuals = new double[columns.size()][];
    double[] informations = new double[columns.size()];
    for (int c = 0; c < residuals.length; c++) {
      double[] column = columns.get(c);
      Arguments.sameLength("column and trials", column.length, trials.length);
      residuals[c] = design.residuals(column);
      informations[c] = squares(residuals[c], weights);
      if (!(informations[c] > 1e-12 * squares(column, weights))) {
        throw new NotEstimableException("the design spans column " + c);
      }
    }
    return new LinearScore(residuals, informations, all);
  }

  private static double squares(double[] column, double[] weights) {
    double sum = 0;
    for (int i = 0; i < column.length; i++) {
      sum += weights[i] * column[i] * column[i];
    }
    return sum;
  }

  /** One statistic per column; all 0 where everybody or nobody succeeds. */
  public double[] statistics(long[] successes) {
    double p = Arrays.stream(successes).sum() / trials;
    double variance = p * (1 - p);
    double[] statistics = new double[residuals.length];
    for (int c = 0; c < statistics.length && variance > 0; c++) {
      double score = 0;
      for (int i = 0; i < successes.length; i++) {
        score += residuals[c][i] * successes[i];
      }
      statistics[c] = score * score / (variance * informations[c]);
    }
    return statistics;
  }
}
