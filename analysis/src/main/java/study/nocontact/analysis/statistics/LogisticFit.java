package study.nocontact.analysis.statistics;

import java.util.Arrays;

/** A fitted logistic regression; see {@link LogisticRegression}. */
public final class LogisticFit {

  private final LogisticRegression method;
  private final GroupedOutcome data;
  private final double[] coefficients;
  private final double[] linear;
  private final WeightedDesign information;
  private final Covariance covariance;
  private final boolean converged;
  private final int iterations;

  LogisticFit(
      LogisticRegression method, GroupedOutcome data, IteratedLeastSquares.Solution solution) {
    this.method = method;
    this.data = data;
    coefficients = solution.coefficients();
    converged = solution.converged();
    iterations = solution.iterations();
    linear = data.linear(coefficients);
    information = new WeightedDesign(data.design(), data.weights(linear));
    covariance = new Covariance(information.inverseCrossProduct());
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
   * Square roots of the diagonal of the HC0 sandwich V (sum of squared scores) V, the scores taken
   * per trial, so that cells and people agree.
   */
  public double[] robustStandardErrors() {
    double[] squaredScores = new double[linear.length];
    for (int i = 0; i < linear.length; i++) {
      double p = GroupedOutcome.probability(linear[i]);
      long successes = data.successes()[i];
      squaredScores[i] = successes * (1 - p) * (1 - p) + (data.trials()[i] - successes) * p * p;
    }
    return covariance.sandwichErrors(data.design(), squaredScores);
  }

  /** Wald interval for coefficient {@code j}. */
  public Interval interval(int j, double level) {
    return WaldInterval.PLAIN.of(coefficients[j], covariance.standardError(j), level);
  }

  /** Sum of y log p + (n - y) log(1 - p); leaves out the binomial coefficients. */
  public double logLikelihood() {
    return data.logLikelihood(linear);
  }

  /** Twice the gap to one probability per row; its size depends on how rows are grouped. */
  public double deviance() {
    return 2 * (data.saturatedLogLikelihood() - logLikelihood());
  }

  /** The deviance with a constant (and the offset) only. */
  public double nullDeviance() {
    return method.fit(data.constantOnly()).deviance();
  }

  /** Fitted probability per row. */
  public double[] fitted() {
    double[] fitted = new double[linear.length];
    for (int i = 0; i < fitted.length; i++) {
      fitted[i] = GroupedOutcome.probability(linear[i]);
    }
    return fitted;
  }

  /** Whether the last step was small enough. */
  public boolean converged() {
    return converged;
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
  public ChiSquareResult against(LogisticFit nested) {
    int degrees = coefficients.length - nested.coefficients.length;
    if (degrees < 1
        || !Arrays.equals(data.successes(), nested.data.successes())
        || !Arrays.equals(data.trials(), nested.data.trials())) {
      throw new IllegalArgumentException("the other fit must be nested in this one");
    }
    return ChiSquareResult.of(2 * (logLikelihood() - nested.logLikelihood()), degrees);
  }

  /**
   * Score test of a column left out of this model. H0: its coefficient is 0. The statistic is (c'(y
   * - np))^2 / (r'Wr), with r what the columns leave of c.
   *
   * @throws NotEstimableException if the columns already span {@code column}
   */
  public ChiSquareResult scoreTest(double[] column) {
    Arguments.sameLength("column and rows", column.length, linear.length);
    return ChiSquareResult.of(new AddedColumn(this, column).statistic(data.successes()), 1);
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

  WeightedDesign information() {
    return information;
  }

  GroupedOutcome data() {
    return data;
  }
}
