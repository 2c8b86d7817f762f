package study.nocontact.analysis.statistics;

import java.util.Arrays;

/** A fitted Poisson regression; see {@link PoissonRegression}. */
public final class PoissonFit {

  private final PoissonRegression method;
  private final CountOutcome data;
  private final double[] coefficients;
  private final double[] linear;
  private final Covariance covariance;
  private final int iterations;

  PoissonFit(PoissonRegression method, CountOutcome data, IteratedLeastSquares.Solution solution) {
    this.method = method;
    this.data = data;
    coefficients = solution.coefficients();
    iterations = solution.iterations();
    linear = data.linear(coefficients);
    covariance =
        new Covariance(
            new WeightedDesign(data.design(), data.weights(linear)).inverseCrossProduct());
  }

  /** Estimates in the order of the columns: log rates and log rate ratios. */
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
   * Square roots of the diagonal of the HC0 sandwich V (sum of squared scores) V. A row with count
   * c counts as c independent rows; R's {@code sandwich::vcovHC(type = "HC0")} on these rows.
   */
  public double[] robustStandardErrors() {
    double[] squaredScores = new double[linear.length];
    for (int i = 0; i < linear.length; i++) {
      double score = data.weight()[i] * (data.events()[i] - Math.exp(linear[i]));
      squaredScores[i] = data.count()[i] * score * score;
    }
    return covariance.sandwichErrors(data.design(), squaredScores);
  }

  /** Wald interval for coefficient {@code j}. */
  public Interval interval(int j, double level) {
    return WaldInterval.PLAIN.of(coefficients[j], covariance.standardError(j), level);
  }

  /**
   * Profile-likelihood interval for coefficient {@code j}: the values a likelihood-ratio test at 1
   * - {@code level} keeps. R: {@code confint(glm)}, here solved without interpolation.
   *
   * @throws IllegalArgumentException unless {@code level} lies strictly between 0 and 1
   * @throws NotEstimableException if a bound lies so far out that the other columns cannot be
   *     fitted
   */
  public Interval profileInterval(int j, double level) {
    return new ProfileLikelihood(
            coefficients[j],
            covariance.standardError(j),
            logLikelihood(),
            value -> profile(j, value))
        .interval(level);
  }

  private double profile(int j, double value) {
    return coefficients.length == 1
        ? data.logLikelihood(data.linear(new double[] {value}))
        : method.fit(data.fixing(j, value)).logLikelihood();
  }

  /** Sum of y log mu - mu - log y!, as R's {@code logLik}. */
  public double logLikelihood() {
    return data.logLikelihood(linear);
  }

  /** Twice the gap to one mean per row; its size depends on how rows are grouped. */
  public double deviance() {
    return data.deviance(linear);
  }

  /** The deviance with a constant (and the offset) only. */
  public double nullDeviance() {
    return method.fit(data.constantOnly()).deviance();
  }

  /** Expected number of events per row. */
  public double[] fitted() {
    return Arrays.stream(linear).map(Math::exp).toArray();
  }

  /** Steps taken. */
  public int iterations() {
    return iterations;
  }

  /**
   * Likelihood-ratio test of this model against one with fewer columns on the same outcome. H0: the
   * left-out coefficients are 0.
   *
   * @throws IllegalArgumentException if {@code nested} does not have fewer columns and the same
   *     outcome
   */
  public ChiSquareResult against(PoissonFit nested) {
    int degrees = coefficients.length - nested.coefficients.length;
    if (degrees < 1
        || !Arrays.equals(data.events(), nested.data.events())
        || !Arrays.equals(data.offset(), nested.data.offset())
        || !Arrays.equals(data.multiplicities(), nested.data.multiplicities())) {
      throw new IllegalArgumentException("the other fit must be nested in this one");
    }
    return ChiSquareResult.of(2 * (logLikelihood() - nested.logLikelihood()), degrees);
  }
}
