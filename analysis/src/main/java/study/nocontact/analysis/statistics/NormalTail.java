package study.nocontact.analysis.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The upper tail P(Z &gt; z) of the standard normal distribution, on the log scale. */
record NormalTail(double z) {

  /** From here on the asymptotic series is exact to the last digits. */
  private static final double FAR = 30;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  TaylorExpansion logarithm() {
    double logHazard = logHazard();
    double hazard = Math.exp(logHazard);
    return new TaylorExpansion(logDensity() - logHazard, -hazard, -hazard * (hazard - z));
  }

  private double logDensity() {
    return -(z * z + Math.log(2 * Math.PI)) / 2;
  }

  private double logHazard() {
    if (z < FAR) {
      return logDensity() - Math.log(NORMAL.survivalProbability(z));
    }
    double square = 1 / (z * z);
    return Math.log(z) - Math.log1p(-square * (1 - square * (3 - square * (15 - 105 * square))));
  }
}
