package study.nocontact.analysis.statistics;

/**
 * Two independent groups with a yes-or-no outcome: measures of difference, and the chi-square test.
 *
 * <p>Every measure compares group 1 with group 2: {@code p1 - p2}, {@code p1 / p2}, {@code odds1 /
 * odds2}. They describe an association; it is an effect only if nothing else differs between the
 * groups. Clustered reports make all intervals too short.
 *
 * @param x1 outcomes in group 1
 * @param n1 size of group 1, at least 1
 * @param x2 outcomes in group 2
 * @param n2 size of group 2, at least 1
 */
public record TwoProportions(long x1, long n1, long x2, long n2) {

  /** Refuses counts that do not fit their group. */
  public TwoProportions {
    Arguments.successes(x1, n1);
    Arguments.successes(x2, n2);
  }

  /** Observed proportion in group 1. */
  public double p1() {
    return (double) x1 / n1;
  }

  /** Observed proportion in group 2. */
  public double p2() {
    return (double) x2 / n2;
  }

  /** The same groups in the other order. */
  public TwoProportions swapped() {
    return new TwoProportions(x2, n2, x1, n1);
  }

  /** Risk difference p1 - p2. */
  public double riskDifference() {
    return p1() - p2();
  }

  /** Wald standard error of the risk difference (variances not pooled). */
  public double riskDifferenceStandardError() {
    return Math.sqrt(p1() * (1 - p1()) / n1 + p2() * (1 - p2()) / n2);
  }

  /** Risk ratio p1 / p2; infinite or NaN when group 2 has no outcomes. */
  public double riskRatio() {
    return p1() / p2();
  }

  /**
   * Interval for the risk ratio, normal on the log scale (Katz and others, Biometrics 1978).
   *
   * @throws IllegalArgumentException if a group has no outcomes
   */
  public Interval riskRatioInterval(double level) {
    if (x1 == 0 || x2 == 0) {
      throw new IllegalArgumentException("the risk ratio needs outcomes in both groups");
    }
    return ratio(riskRatio(), 1.0 / x1 - 1.0 / n1 + 1.0 / x2 - 1.0 / n2, level);
  }

  /** Sample odds ratio; infinite or NaN when a cell is empty. */
  public double oddsRatio() {
    return (double) x1 / (n1 - x1) * ((double) (n2 - x2) / x2);
  }

  /**
   * Interval for the odds ratio, normal on the log scale (Woolf, Annals of Human Genetics 1955).
   *
   * @throws IllegalArgumentException if one of the four cells is empty
   */
  public Interval oddsRatioInterval(double level) {
    if (x1 == 0 || x2 == 0 || x1 == n1 || x2 == n2) {
      throw new IllegalArgumentException("the odds ratio needs all four cells filled");
    }
    return ratio(oddsRatio(), 1.0 / x1 + 1.0 / (n1 - x1) + 1.0 / x2 + 1.0 / (n2 - x2), level);
  }

  /**
   * Cohen's h, 2 asin(sqrt(p1)) - 2 asin(sqrt(p2)): a difference whose error hardly depends on p.
   */
  public double cohenH() {
    return 2 * Math.asin(Math.sqrt(p1())) - 2 * Math.asin(Math.sqrt(p2()));
  }

  /**
   * Pearson's test of H0 p1 = p2 (R's {@code chisq.test}), poor when an expected count is below 5.
   *
   * @param yates whether to apply Yates' continuity correction, which makes the test conservative
   * @throws IllegalArgumentException if all or none of the people had the outcome
   */
  public ChiSquareResult chiSquare(boolean yates) {
    double total = (double) n1 + n2;
    double outcomes = (double) x1 + x2;
    if (outcomes == 0 || outcomes == total) {
      throw new IllegalArgumentException("all or none had the outcome: nothing to compare");
    }
    double departure = Math.abs(x1 - n1 * (outcomes / total));
    double corrected = yates ? departure - Math.min(0.5, departure) : departure;
    double weights =
        total / n1 * (total / n2) / total * (total / outcomes) * (total / (total - outcomes));
    return ChiSquareResult.of(corrected * corrected * weights, 1);
  }

  private static Interval ratio(double estimate, double logVariance, double level) {
    double factor = Math.exp(WaldInterval.z(level) * Math.sqrt(logVariance));
    return new Interval(estimate / factor, estimate * factor, level);
  }
}
