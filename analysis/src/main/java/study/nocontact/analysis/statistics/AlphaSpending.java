package study.nocontact.analysis.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How much of the two-sided error probability may be used up by the time a share of the final
 * information has come in (Lan and DeMets, Biometrika 1983). Half of it goes to either side.
 */
public enum AlphaSpending {
  /** O'Brien-Fleming type: next to nothing early, nearly all at the end. */
  OBRIEN_FLEMING {
    @Override
    double share(double fraction, double alpha) {
      double z = NORMAL.inverseSurvivalProbability(alpha / 4);
      return 4 * NORMAL.survivalProbability(z / Math.sqrt(fraction));
    }
  },
  /** Pocock type: bounds on z that hardly change from look to look. */
  POCOCK {
    @Override
    double share(double fraction, double alpha) {
      return alpha * Math.log1p((Math.E - 1) * fraction);
    }
  };

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  abstract double share(double fraction, double alpha);

  /**
   * Cumulative error probability spent.
   *
   * @param fraction information so far over the final information, above 0 and at most 1
   * @param alpha two-sided error probability at fraction 1
   * @throws IllegalArgumentException unless both are in range
   */
  public double spent(double fraction, double alpha) {
    Arguments.closedUnit(Arguments.positive(fraction, "fraction"), "fraction");
    return share(fraction, Arguments.openUnit(alpha, "alpha"));
  }
}
