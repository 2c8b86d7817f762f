package study.nocontact.analysis.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A measure of interaction with its delta-method error.
 *
 * @param estimate 0 if the two factors add up
 * @param standardError delta-method standard error
 */
public record InteractionContrast(double estimate, double standardError) {

  /** Wald interval. */
  public Interval interval(double level) {
    return WaldInterval.PLAIN.of(estimate, standardError, level);
  }

  /**
   * Two-sided p-value of H0: the factors add up.
   *
   * @throws NotEstimableException if the standard error is 0
   */
  public double pValue() {
    if (!(standardError > 0)) {
      throw new NotEstimableException("the contrast has no error: there is nothing to test with");
    }
    double z = Math.abs(estimate) / standardError;
    return Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(z));
  }
}
