package study.nocontact.analysis.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** A two-sided test whose statistic is an estimate over its standard error, taken as normal. */
record WaldPower(double alpha) {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  WaldPower {
    Arguments.openUnit(alpha, "alpha");
  }

  /** Chance to reject, in either direction, at so many standard errors from H0. */
  double power(double distance) {
    double z = NORMAL.inverseSurvivalProbability(alpha / 2);
    return NORMAL.survivalProbability(z - distance) + NORMAL.survivalProbability(z + distance);
  }

  /** Standard errors from H0 for a power; rejections in the wrong direction do not count. */
  double distance(double power) {
    return Math.max(
        0,
        NORMAL.inverseSurvivalProbability(alpha / 2)
            + NORMAL.inverseCumulativeProbability(Arguments.openUnit(power, "power")));
  }
}
