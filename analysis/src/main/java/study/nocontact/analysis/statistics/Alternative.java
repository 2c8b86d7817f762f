package study.nocontact.analysis.statistics;

import org.apache.commons.statistics.distribution.ContinuousDistribution;

/** The direction in which a test looks for a departure from its null hypothesis. */
public enum Alternative {
  /** Either direction. */
  TWO_SIDED,
  /** The parameter is below its null value. */
  LESS,
  /** The parameter is above its null value. */
  GREATER;

  /** p-value of a statistic whose null distribution is symmetric about 0. */
  double pValue(ContinuousDistribution symmetric, double statistic) {
    return switch (this) {
      case LESS -> symmetric.cumulativeProbability(statistic);
      case GREATER -> symmetric.survivalProbability(statistic);
      case TWO_SIDED -> Math.min(1, 2 * symmetric.survivalProbability(Math.abs(statistic)));
    };
  }
}
