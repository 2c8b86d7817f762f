package study.nocontact.analysis.statistics;

/**
 * Estimates of the same thing in several groups, pooled by random effects.
 *
 * <p>Model: each group's truth is drawn from a normal distribution with mean {@code mean} and
 * variance {@code betweenVariance}. With w = 1/se² and Q = sum w (x - fixed mean)², the variance
 * between groups is max(0, (Q - (k - 1)) / (sum w - sum w² / sum w)), and the mean weighs the
 * groups by 1/(se² + that).
 *
 * <p>Misleads with few groups: the variance between groups is then hardly known, and the error
 * takes it as known; {@link #predictionInterval} is too short unless the truths differ much more
 * than the errors (8 groups, both alike: .86 held at .90). Groups must not share people.
 *
 * <p>Source: DerSimonian and Laird, Controlled Clinical Trials 1986; prediction interval of
 * Higgins, Thompson and Spiegelhalter, Journal of the Royal Statistical Society A 2009.
 *
 * @param groups number of groups
 * @param mean mean of the truths
 * @param standardError of the mean
 * @param betweenVariance variance of the truths
 * @param heterogeneity Cochran's Q, chi-squared with a degree of freedom less than groups if all
 *     truths are the same
 */
public record RandomEffects(
    int groups,
    double mean,
    double standardError,
    double betweenVariance,
    ChiSquareResult heterogeneity) {

  /**
   * Pools groups.
   *
   * @param estimates one per group
   * @param standardErrors their errors
   * @throws IllegalArgumentException if lengths differ, there are fewer than two groups, an
   *     estimate is not finite or an error not above 0
   */
  public static RandomEffects of(double[] estimates, double[] standardErrors) {
    int k = estimates.length;
    Arguments.sameLength("estimates and errors", k, standardErrors.length);
    if (k < 2) {
      throw new IllegalArgumentException("there must be at least two groups");
    }
    double[] variances = new double[k];
    double weights = 0;
    double squares = 0;
    for (int i = 0; i < k; i++) {
      Arguments.finite(estimates[i], "estimate");
      double error = Arguments.positive(standardErrors[i], "standard error");
      variances[i] = error * error;
      weights += 1 / variances[i];
      squares += 1 / (variances[i] * variances[i]);
    }
    double fixed = mean(estimates, variances, 0);
    double q = 0;
    for (int i = 0; i < k; i++) {
      q += (estimates[i] - fixed) * (estimates[i] - fixed) / variances[i];
    }
    double between = Math.max(0, (q - (k - 1)) / (weights - squares / weights));
    double precision = 0;
    for (double variance : variances) {
      precision += 1 / (variance + between);
    }
    return new RandomEffects(
        k,
        mean(estimates, variances, between),
        Math.sqrt(1 / precision),
        between,
        ChiSquareResult.of(q, k - 1));
  }

  private static double mean(double[] estimates, double[] variances, double between) {
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < estimates.length; i++) {
      double weight = 1 / (variances[i] + between);
      sum += weight * estimates[i];
      weights += weight;
    }
    return sum / weights;
  }

  /**
   * How probably the truth of another group is below 0, by the same distribution as {@link
   * #predictionInterval}.
   *
   * @throws NotEstimableException with fewer than three groups
   */
  public double probabilityBelowZero() {
    if (groups < 3) {
      throw new NotEstimableException("a prediction needs at least three groups");
    }
    double spread = Math.sqrt(betweenVariance + standardError * standardError);
    return new Student(groups - 2).pValue(mean / spread, Alternative.GREATER);
  }

  /**
   * Interval for the truth of another group, mean ± t sqrt(variance between + error²) with k - 2
   * degrees of freedom.
   *
   * @throws NotEstimableException with fewer than three groups
   */
  public Interval predictionInterval(double level) {
    if (groups < 3) {
      throw new NotEstimableException("a prediction needs at least three groups");
    }
    double reach =
        new Student(groups - 2).quantile(level)
            * Math.sqrt(betweenVariance + standardError * standardError);
    return new Interval(mean - reach, mean + reach, level);
  }
}
