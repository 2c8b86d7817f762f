package study.nocontact.analysis.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Likelihood-ratio test of a parameter against the end of its range, where it cannot be any
 * smaller: under H0 the statistic is 0 half the time and chi-squared with one degree of freedom
 * otherwise (Self and Liang 1987).
 *
 * @param statistic twice the gain in log-likelihood, at least 0
 * @param pValue p-value; 1 when nothing is gained
 */
public record BoundaryTest(double statistic, double pValue) {

  static BoundaryTest of(double gain) {
    double statistic = Math.max(0, 2 * gain);
    double tail = ChiSquaredDistribution.of(1).survivalProbability(statistic);
    return new BoundaryTest(statistic, statistic > 0 ? tail / 2 : 1);
  }
}
