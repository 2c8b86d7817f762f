package study.nocontact.analysis.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Estimated coefficients of a hazard model with a covariance, and the Wald tests and intervals they
 * give.
 *
 * <p>H0 of the tests: the coefficients, or their combination, are 0. Misleads where a coefficient
 * is large and rests on few events: the error then grows faster than the estimate.
 */
public final class LogHazardRatios {

  private final double[] coefficients;
  private final double[][] covariance;
  private final double level;

  LogHazardRatios(double[] coefficients, double[][] covariance, double level) {
    this.coefficients = coefficients;
    this.covariance = covariance;
    this.level = level;
  }

  /** Log hazard ratios per unit, in the order of the covariates. */
  public double[] coefficients() {
    return coefficients.clone();
  }

  /** Covariance of the coefficients. */
  public double[][] covariance() {
    double[][] copy = new double[covariance.length][];
    for (int j = 0; j < copy.length; j++) {
      copy[j] = covariance[j].clone();
    }
    return copy;
  }

  /** Square roots of the diagonal of {@link #covariance}. */
  public double[] standardErrors() {
    double[] errors = new double[covariance.length];
    for (int j = 0; j < errors.length; j++) {
      errors[j] = Math.sqrt(covariance[j][j]);
    }
    return errors;
  }

  /** Hazard ratio per unit of covariate {@code j}. */
  public HazardRatio hazardRatio(int j) {
    double[] contrast = new double[coefficients.length];
    contrast[j] = 1;
    return hazardRatio(contrast);
  }

  /**
   * Hazard ratio exp(c'b) between two people whose covariates differ by {@code contrast}.
   *
   * @throws IllegalArgumentException unless there is one finite number per covariate, not all 0
   */
  public HazardRatio hazardRatio(double[] contrast) {
    Arguments.sameLength("contrast and coefficients", contrast.length, coefficients.length);
    double estimate = WeightedDesign.dot(contrast, coefficients);
    double variance = 0;
    for (int j = 0; j < contrast.length; j++) {
      Arguments.finite(contrast[j], "contrast");
      variance += contrast[j] * WeightedDesign.dot(covariance[j], contrast);
    }
    if (!(variance > 0)) {
      throw new IllegalArgumentException("the contrast has no variance");
    }
    double error = Math.sqrt(variance);
    double z = estimate / error;
    Interval log = WaldInterval.PLAIN.of(estimate, error, level);
    return new HazardRatio(
        Math.exp(estimate),
        new Interval(Math.exp(log.lower()), Math.exp(log.upper()), level),
        estimate,
        error,
        z,
        Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z))));
  }

  /** Wald test that all coefficients are 0: b' V^-1 b. */
  public ChiSquareResult waldTest() {
    int[] all = new int[coefficients.length];
    for (int j = 0; j < all.length; j++) {
      all[j] = j;
    }
    return waldTest(all);
  }

  /**
   * Wald test that the coefficients of {@code columns} are 0.
   *
   * @throws IllegalArgumentException if no column is named
   * @throws NotEstimableException if their covariance is singular
   */
  public ChiSquareResult waldTest(int... columns) {
    if (columns.length == 0) {
      throw new IllegalArgumentException("there must be at least one column to test");
    }
    double[] chosen = new double[columns.length];
    double[][] spread = new double[columns.length][columns.length];
    for (int j = 0; j < columns.length; j++) {
      chosen[j] = coefficients[columns[j]];
      for (int k = 0; k < columns.length; k++) {
        spread[j][k] = covariance[columns[j]][columns[k]];
      }
    }
    return ChiSquareResult.of(factored(spread).quadraticForm(chosen), columns.length);
  }

  private static InformationMatrix factored(double[][] covariance) {
    try {
      return new InformationMatrix(covariance);
    } catch (NotEstimableException singular) {
      throw new NotEstimableException(
          "the covariance of the coefficients is singular: too few people or clusters");
    }
  }
}
