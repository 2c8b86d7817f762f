package study.nocontact.analysis.statistics;

/**
 * Two one-sided tests that two proportions differ by less than a margin.
 *
 * <p>H0: the risk difference p1 - p2 is at most {@code lower} or at least {@code upper}. See {@link
 * Tost} for how to read the result and when it misleads.
 */
public enum ProportionEquivalence {
  /**
   * Variance from the proportions most likely under each margin (Farrington and Manning, Statistics
   * in Medicine 1990); keeps its size in small groups and near 0 and 1.
   */
  FARRINGTON_MANNING {
    @Override
    Tost compare(TwoProportions data, double lower, double upper) {
      return Tost.ofStatistics(
          FarringtonManning.statistic(data, lower), FarringtonManning.statistic(data, upper));
    }
  },
  /** Variance from the observed proportions; needs some outcomes and some non-outcomes. */
  WALD {
    @Override
    Tost compare(TwoProportions data, double lower, double upper) {
      return Tost.test(data.riskDifference(), data.riskDifferenceStandardError(), lower, upper);
    }
  };

  abstract Tost compare(TwoProportions data, double lower, double upper);

  /**
   * Tests whether the risk difference lies between the margins.
   *
   * @throws IllegalArgumentException unless -1 &lt; lower &lt; upper &lt; 1, or if the Wald
   *     standard error is 0
   */
  public Tost test(TwoProportions data, double lower, double upper) {
    Tost.margins(lower, upper);
    if (lower <= -1 || upper >= 1) {
      throw new IllegalArgumentException(
          "margins must lie strictly between -1 and 1, were " + lower + " and " + upper);
    }
    return compare(data, lower, upper);
  }
}
