package study.nocontact.analysis.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * A statistic referred to the chi-squared distribution.
 *
 * @param statistic the statistic, at least 0
 * @param degreesOfFreedom degrees of freedom, at least 1
 * @param pValue probability of a value at least as large under the null hypothesis
 */
public record ChiSquareResult(double statistic, int degreesOfFreedom, double pValue) {

  static ChiSquareResult of(double statistic, int degreesOfFreedom) {
    // Differences of deviances can fall below 0 by rounding.
    double atLeastZero = Math.max(0, statistic);
    return new ChiSquareResult(
        atLeastZero,
        degreesOfFreedom,
        ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(atLeastZero));
  }
}
