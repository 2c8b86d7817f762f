package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.List;

/** A fitted Weibull or exponential regression; see {@link WeibullRegression}. */
public final class WeibullFit {

  private final LifetimeLikelihood likelihood;
  private final NewtonSearch.Maximum maximum;
  private final boolean shapeHeld;

  WeibullFit(LifetimeLikelihood likelihood, NewtonSearch.Maximum maximum, boolean shapeHeld) {
    this.likelihood = likelihood;
    this.maximum = maximum;
    this.shapeHeld = shapeHeld;
  }

  /** Estimates in the order of the columns: effects on the log of the duration. */
  public double[] coefficients() {
    return Arrays.copyOf(maximum.parameters(), likelihood.columns());
  }

  /** Standard errors of {@link #coefficients}, from the observed information. */
  public double[] standardErrors() {
    return Arrays.copyOf(maximum.covariance().standardErrors(), likelihood.columns());
  }

  /**
   * Covariance of the coefficients and, last, of ln scale, as R's {@code vcov(survreg)}; a shape
   * that was held has row and column 0.
   */
  public double[][] covariance() {
    double[][] covariance = maximum.covariance().copy();
    int last = likelihood.columns();
    for (int j = 0; j < last; j++) {
      covariance[j][last] = -covariance[j][last];
      covariance[last][j] = -covariance[last][j];
    }
    return covariance;
  }

  /** Weibull shape k: below 1 the hazard falls with time, above 1 it rises. */
  public double shape() {
    return Math.exp(logShape());
  }

  private double logShape() {
    return maximum.parameters()[likelihood.columns()];
  }

  /** 1 / shape, what R's {@code survreg} calls the scale. */
  public double scale() {
    return Math.exp(-logShape());
  }

  /** Standard error of ln scale, which is also that of ln shape; 0 if the shape was held. */
  public double logScaleStandardError() {
    return maximum.covariance().standardError(likelihood.columns());
  }

  /** Log-likelihood of the durations, as R's {@code survreg}. */
  public double logLikelihood() {
    return maximum.logLikelihood();
  }

  /** Steps taken. */
  public int iterations() {
    return maximum.iterations();
  }

  /** Wald interval for coefficient {@code j}. */
  public Interval interval(int j, double level) {
    return WaldInterval.PLAIN.of(
        maximum.parameters()[j],
        maximum.covariance().standardError(column(j)),
        Arguments.openUnit(level, "level"));
  }

  private int column(int j) {
    if (j < 0 || j >= likelihood.columns()) {
      throw new IllegalArgumentException("there is no column " + j);
    }
    return j;
  }

  /** Wald interval for the shape, built on its logarithm. */
  public Interval shapeInterval(double level) {
    refuseHeldShape();
    return exponentiated(WaldInterval.PLAIN.of(logShape(), logScaleStandardError(), level));
  }

  /**
   * Profile-likelihood interval for coefficient {@code j}: the values a likelihood-ratio test at 1
   * - {@code level} keeps.
   *
   * @throws NotEstimableException if the likelihood is too flat
   */
  public Interval profileInterval(int j, double level) {
    return profile(column(j)).interval(level);
  }

  /**
   * Profile-likelihood interval for the shape.
   *
   * @throws IllegalStateException if the shape was held
   * @throws NotEstimableException if the likelihood is too flat
   */
  public Interval shapeProfileInterval(double level) {
    refuseHeldShape();
    return exponentiated(profile(likelihood.columns()).interval(level));
  }

  private static Interval exponentiated(Interval log) {
    return new Interval(Math.exp(log.lower()), Math.exp(log.upper()), log.level());
  }

  private ProfileLikelihood profile(int parameter) {
    return new ProfileLikelihood(
        maximum.parameters()[parameter],
        maximum.covariance().standardError(parameter),
        logLikelihood(),
        value -> holding(parameter, value).logLikelihood());
  }

  private NewtonSearch.Maximum holding(int parameter, double value) {
    double[] start = maximum.parameters().clone();
    start[parameter] = value;
    int shape = likelihood.columns();
    NewtonSearch search =
        shapeHeld
            ? new NewtonSearch(likelihood, parameter, shape)
            : new NewtonSearch(likelihood, parameter);
    return search.from(List.of(start));
  }

  /**
   * Likelihood-ratio test of the shape against 1, the exponential model with the same columns.
   *
   * @throws IllegalStateException if the shape was held
   */
  public ShapeTest shapeTest(Alternative alternative) {
    refuseHeldShape();
    double gain = logLikelihood() - holding(likelihood.columns(), 0).logLikelihood();
    return ShapeTest.of(shape(), gain, alternative);
  }

  private void refuseHeldShape() {
    if (shapeHeld) {
      throw new IllegalStateException("the shape was held at " + shape() + ", not estimated");
    }
  }

  /**
   * Likelihood-ratio test of this model against one with fewer columns on the same durations. H0:
   * the left-out coefficients are 0.
   *
   * @throws IllegalArgumentException if {@code nested} does not have fewer columns, other data, or
   *     treats the shape in another way
   */
  public ChiSquareResult against(WeibullFit nested) {
    int degrees = likelihood.columns() - nested.likelihood.columns();
    if (degrees < 1
        || likelihood.data() != nested.likelihood.data()
        || shapeHeld != nested.shapeHeld) {
      throw new IllegalArgumentException("the other fit must be nested in this one");
    }
    return ChiSquareResult.of(2 * (logLikelihood() - nested.logLikelihood()), degrees);
  }

  /** P(T &gt; time) for somebody with this row of the design. */
  public double survival(double time, double... row) {
    Arguments.sameLength("row and columns", row.length, likelihood.columns());
    double linear = WeightedDesign.dot(row, coefficients());
    return Math.exp(-Math.pow(Arguments.positive(time, "time") * Math.exp(-linear), shape()));
  }

  LifetimeLikelihood likelihood() {
    return likelihood;
  }

  NewtonSearch.Maximum maximum() {
    return maximum;
  }
}
