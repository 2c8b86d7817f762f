package study.nocontact.analysis.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Which of two forecasts of the same outcomes is better: Brier score of the first less that of the
 * second, below 0 if the first is better. H0: the scores are equal.
 *
 * <p>The forecasts are paired, so the error is that of the mean difference of squared distances.
 * Misleads when the same outcomes were used to make one of the forecasts, and when people report
 * several times.
 *
 * <p>Source: Diebold and Mariano, Journal of Business and Economic Statistics 1995, without
 * autocorrelation.
 *
 * @param estimate difference of the scores
 * @param standardError its standard error
 * @param people number of outcomes
 */
public record BrierDifference(double estimate, double standardError, long people) {

  /**
   * From two forecasts of groups with successes out of trials.
   *
   * @throws IllegalArgumentException if lengths differ, a forecast is not between 0 and 1,
   *     successes exceed trials, or there are fewer than two trials
   */
  public static BrierDifference of(
      double[] first, double[] second, long[] successes, long[] trials) {
    Arguments.sameLength("first and second forecasts", first.length, second.length);
    TrialLosses one = TrialLosses.of(first, successes, trials, TrialLosses::squared);
    TrialLosses other = TrialLosses.of(second, successes, trials, TrialLosses::squared);
    TrialLosses paired =
        new TrialLosses(
            minus(one.ifSuccess(), other.ifSuccess()),
            minus(one.ifFailure(), other.ifFailure()),
            successes,
            trials);
    return new BrierDifference(paired.mean(), paired.standardError(), paired.people());
  }

  private static double[] minus(double[] a, double[] b) {
    double[] difference = new double[a.length];
    Arrays.setAll(difference, i -> a[i] - b[i]);
    return difference;
  }

  /** Wald interval. */
  public Interval interval(double level) {
    return WaldInterval.PLAIN.of(estimate, standardError, level);
  }

  /**
   * Two-sided p-value by the normal approximation.
   *
   * @throws NotEstimableException if the difference is the same for every outcome
   */
  public double pValue() {
    if (!(standardError > 0)) {
      throw new NotEstimableException("the difference of the scores does not vary");
    }
    double z = Math.abs(estimate) / standardError;
    return Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(z));
  }
}
