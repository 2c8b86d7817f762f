package study.nocontact.analysis.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Events that a two-sided log-rank or Cox test of H0: hazard ratio 1 needs (Schoenfeld, Biometrika
 * 1981): {@code (z + z')^2 / (share (1 - share) log(hr)^2)}. Meant for proportional hazards and
 * ratios not far from 1.
 *
 * @param share share of the people in one of the groups
 * @param alpha two-sided level
 */
public record LogRankEvents(double share, double alpha) {

  /** Refuses numbers that are not strictly between 0 and 1. */
  public LogRankEvents {
    Arguments.openUnit(share, "share");
    Arguments.openUnit(alpha, "alpha");
  }

  /**
   * Events needed, not yet rounded up; 0 for a power of at most {@code alpha / 2}.
   *
   * @throws IllegalArgumentException unless the hazard ratio is positive and not 1 and 0 &lt; power
   *     &lt; 1
   */
  public double needed(double hazardRatio, double power) {
    double effect = Math.log(Arguments.positive(hazardRatio, "hazardRatio"));
    if (effect == 0) {
      throw new IllegalArgumentException("the hazard ratio must not be 1");
    }
    NormalDistribution normal = NormalDistribution.of(0, 1);
    double reach =
        normal.inverseSurvivalProbability(alpha / 2)
            + normal.inverseCumulativeProbability(Arguments.openUnit(power, "power"));
    double z = Math.max(0, reach);
    return z * z / (share * (1 - share) * effect * effect);
  }
}
