package study.nocontact.analysis.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Mean outcome if everybody were treated and if nobody were, with their estimated covariance.
 *
 * <p>Differences and ratios of the two are effects only if the covariates hold every common cause
 * of treatment and outcome.
 *
 * @param treated mean outcome were everybody treated
 * @param untreated mean outcome were nobody treated
 * @param treatedVariance squared standard error of {@code treated}
 * @param untreatedVariance squared standard error of {@code untreated}
 * @param covariance of the two estimates
 */
public record AdjustedMeans(
    double treated,
    double untreated,
    double treatedVariance,
    double untreatedVariance,
    double covariance) {

  /** From the influence of one person of each row on the two means. */
  static AdjustedMeans of(
      double treated, double untreated, double[] onTreated, double[] onUntreated, long[] count) {
    double first = 0;
    double second = 0;
    double both = 0;
    for (int i = 0; i < count.length; i++) {
      first += count[i] * onTreated[i] * onTreated[i];
      second += count[i] * onUntreated[i] * onUntreated[i];
      both += count[i] * onTreated[i] * onUntreated[i];
    }
    return new AdjustedMeans(treated, untreated, first, second, both);
  }

  /** Treated less untreated: the risk difference of a 0/1 outcome. */
  public double difference() {
    return treated - untreated;
  }

  /** Standard error of {@link #difference}. */
  public double differenceError() {
    return Math.sqrt(Math.max(0, treatedVariance + untreatedVariance - 2 * covariance));
  }

  /** Wald interval for {@link #difference}. */
  public Interval differenceInterval(double level) {
    return WaldInterval.PLAIN.of(difference(), differenceError(), level);
  }

  /**
   * Two-sided p-value of H0: no difference, by the normal approximation.
   *
   * @throws NotEstimableException if the standard error is 0
   */
  public double pValue() {
    if (!(differenceError() > 0)) {
      throw new NotEstimableException("the difference has no error: there is nothing to test with");
    }
    double z = Math.abs(difference()) / differenceError();
    return Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(z));
  }

  /**
   * Treated over untreated.
   *
   * @throws NotEstimableException unless both means are above 0
   */
  public double ratio() {
    requireRatio();
    return treated / untreated;
  }

  private void requireRatio() {
    if (!(treated > 0 && untreated > 0)) {
      throw new NotEstimableException(
          "a ratio needs means above 0, they are " + treated + " and " + untreated);
    }
  }

  /**
   * Delta-method standard error of the log of {@link #ratio}.
   *
   * @throws NotEstimableException unless both means are above 0
   */
  public double logRatioError() {
    requireRatio();
    double variance =
        treatedVariance / (treated * treated)
            + untreatedVariance / (untreated * untreated)
            - 2 * covariance / (treated * untreated);
    return Math.sqrt(Math.max(0, variance));
  }

  /**
   * Interval for {@link #ratio}, normal on the log scale.
   *
   * @throws NotEstimableException unless both means are above 0
   */
  public Interval ratioInterval(double level) {
    double factor = Math.exp(WaldInterval.z(level) * logRatioError());
    return new Interval(ratio() / factor, ratio() * factor, level);
  }
}
