package study.nocontact.analysis.statistics;

/**
 * Pointwise confidence intervals for a survival probability, from its estimate and standard error.
 *
 * <p>All of them are [0, 1], which says nothing, where the estimate is 0 or 1; there R gives NA or
 * an interval without width. They hold for one time chosen beforehand, not for the whole curve.
 *
 * <p>Source: Kalbfleisch and Prentice 2002, chapter 1; R's {@code survfit(conf.type = )}.
 */
public enum SurvivalInterval {
  /** S plus and minus z se, cut at 0 and 1; covers too little near 0 and 1 and in small samples. */
  PLAIN {
    @Override
    Interval interior(double survival, double error, double level) {
      Interval uncut = WaldInterval.PLAIN.of(survival, error, level);
      return new Interval(Math.max(0, uncut.lower()), Math.min(1, uncut.upper()), level);
    }
  },
  /** Symmetric on the scale of ln S, cut at 1; R's default. */
  LOG {
    @Override
    Interval interior(double survival, double error, double level) {
      return WaldInterval.LOG.of(survival, error, level);
    }
  },
  /** Symmetric on the scale of ln(-ln S), so always within 0 and 1. */
  LOG_LOG {
    @Override
    Interval interior(double survival, double error, double level) {
      return WaldInterval.LOG_LOG.of(survival, error, level);
    }
  };

  abstract Interval interior(double survival, double error, double level);

  /**
   * The interval for a survival probability.
   *
   * @param survival estimate, between 0 and 1
   * @param standardError its standard error, at least 0
   * @param level coverage, strictly between 0 and 1
   * @throws IllegalArgumentException if an argument is out of range
   */
  public Interval of(double survival, double standardError, double level) {
    Arguments.closedUnit(survival, "survival");
    Arguments.openUnit(level, "level");
    if (Arguments.finite(standardError, "standardError") < 0) {
      throw new IllegalArgumentException(
          "standardError must not be negative, was " + standardError);
    }
    return survival > 0 && survival < 1
        ? interior(survival, standardError, level)
        : new Interval(0, 1, level);
  }
}
