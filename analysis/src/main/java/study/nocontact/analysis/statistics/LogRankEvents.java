package study.nocontact.analysis.statistics;

/**
 * Events that a two-sided log-rank or Cox test of H0: hazard ratio 1 needs (Schoenfeld, Biometrika
 * 1981): {@code (z + z')^2 / (share (1 - share) log(hr)^2)}. The same number of events of the cause
 * serves a test of the subdistribution hazard (Latouche, Porcher and Chevret, Statistics in
 * Medicine 2004). Meant for proportional hazards and ratios not far from 1.
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
    double distance = new WaldPower(alpha).distance(power) / effect(hazardRatio);
    return distance * distance / (share * (1 - share));
  }

  /**
   * Chance to reject in either direction.
   *
   * @throws IllegalArgumentException unless there is an event and the hazard ratio is positive and
   *     not 1
   */
  public double power(long events, double hazardRatio) {
    Arguments.positive(events, "events");
    return new WaldPower(alpha)
        .power(Math.abs(effect(hazardRatio)) * Math.sqrt(events * share * (1 - share)));
  }

  private static double effect(double hazardRatio) {
    return Arguments.different(
        Math.log(Arguments.positive(hazardRatio, "hazardRatio")), 0, "the log hazard ratio");
  }
}
