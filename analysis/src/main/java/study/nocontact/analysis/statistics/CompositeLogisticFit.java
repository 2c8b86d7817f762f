package study.nocontact.analysis.statistics;

/** A fitted composite link model; see {@link CompositeLogistic}. */
public final class CompositeLogisticFit {

  private final double[] coefficients;
  private final Covariance covariance;
  private final double[] latent;
  private final double[] observed;
  private final double logLikelihood;
  private final int iterations;

  CompositeLogisticFit(
      double[] coefficients,
      double[][] covariance,
      double[] latent,
      double[] observed,
      double logLikelihood,
      int iterations) {
    this.coefficients = coefficients;
    this.covariance = new Covariance(covariance);
    this.latent = latent;
    this.observed = observed;
    this.logLikelihood = logLikelihood;
    this.iterations = iterations;
  }

  /** Estimates in the order of the columns. */
  public double[] coefficients() {
    return coefficients.clone();
  }

  /** Inverse of the Fisher information. */
  public double[][] covariance() {
    return covariance.copy();
  }

  /** Square roots of the diagonal of {@link #covariance}. */
  public double[] standardErrors() {
    return covariance.standardErrors();
  }

  /**
   * The average difference of the latent probabilities of two sets of rows.
   *
   * @param with latent rows
   * @param without what each is compared with
   * @param weights weight of each pair, above 0
   * @throws IllegalArgumentException if shapes differ or a weight is not above 0
   */
  public AverageContrast contrast(
      double[][] with, double[][] without, double[] weights, double level) {
    return AverageContrast.of(coefficients, covariance.matrix(), with, without, weights, level);
  }

  /** Probability per latent row. */
  public double[] latent() {
    return latent.clone();
  }

  /** Probability per observed row. */
  public double[] observed() {
    return observed.clone();
  }

  /** Sum of y log q + (n - y) log(1 - q); leaves out the binomial coefficients. */
  public double logLikelihood() {
    return logLikelihood;
  }

  /** Steps taken. */
  public int iterations() {
    return iterations;
  }
}
