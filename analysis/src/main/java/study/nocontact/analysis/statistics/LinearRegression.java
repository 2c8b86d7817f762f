package study.nocontact.analysis.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Linear regression by weighted least squares.
 *
 * <p>Model: y = x'b + e with E(e | x) = 0; {@link #standardErrors} also need the variance of e to
 * be the same for everyone (divided by the weight), {@link #robustStandardErrors} do not. Equals
 * R's {@code lm(weights = )}, where {@code count} people are written out as so many rows.
 *
 * <p>Misleads when the outcome is bounded and the line leaves its range, and when rows share
 * unmodelled causes (errors too small; see {@link #clusterStandardErrors}).
 *
 * <p>Source: White, Econometrica 1980, and MacKinnon and White 1985 for the robust errors.
 */
public final class LinearRegression {

  private final double[] coefficients;
  private final double[][] inverse;
  private final double[] fitted;
  private final double residualVariance;
  private final long people;
  private final ScoreSandwich sandwich;

  private LinearRegression(double[][] design, double[] outcome, long[] count, double[] weight) {
    double[] both = new double[count.length];
    Arrays.setAll(both, i -> count[i] * weight[i]);
    WeightedDesign factored = new WeightedDesign(design, both);
    people = people(weight, count);
    coefficients = factored.solve(outcome);
    if (degreesOfFreedom() < 1) {
      throw new NotEstimableException(
          "there must be more people than columns, there are " + people);
    }
    inverse = factored.inverseCrossProduct();
    fitted = WeightedDesign.times(design, coefficients);
    double residual = 0;
    double[][] scores = new double[fitted.length][];
    for (int i = 0; i < fitted.length; i++) {
      double error = outcome[i] - fitted[i];
      residual += both[i] * error * error;
      double factor = weight[i] * error;
      scores[i] = Arrays.stream(design[i]).map(x -> factor * x).toArray();
    }
    residualVariance = residual / degreesOfFreedom();
    sandwich = new ScoreSandwich(inverse, scores, count.clone());
  }

  /**
   * Fits the model to people of equal weight.
   *
   * @see #of(double[][], double[], long[], double[])
   */
  public static LinearRegression of(double[][] design, double[] outcome, long[] count) {
    double[] ones = new double[count.length];
    Arrays.fill(ones, 1);
    return of(design, outcome, count, ones);
  }

  /**
   * Fits the model.
   *
   * @param design one row per group of equal people, with a column of ones if an intercept is
   *     wanted
   * @param outcome any real number per row
   * @param count people per row
   * @param weight weight of one person of the row in the sum of squares, at least 0
   * @throws IllegalArgumentException if shapes differ, a number is not finite, or a count or weight
   *     is negative
   * @throws NotEstimableException if a column is a linear combination of others, or there are no
   *     more people than columns
   */
  public static LinearRegression of(
      double[][] design, double[] outcome, long[] count, double[] weight) {
    Arguments.sameLength(
        "design, outcome, count and weight",
        design.length,
        outcome.length,
        count.length,
        weight.length);
    Arguments.design(design);
    for (int i = 0; i < design.length; i++) {
      Arguments.finite(outcome[i], "outcome");
      Arguments.count(count[i], "count");
      Arguments.notNegative(weight[i], "weight");
    }
    return new LinearRegression(design, outcome, count, weight);
  }

  private static long people(double[] weight, long[] count) {
    long people = 0;
    for (int i = 0; i < count.length; i++) {
      people += weight[i] > 0 ? count[i] : 0;
    }
    return people;
  }

  /** Estimates in the order of the columns. */
  public double[] coefficients() {
    return coefficients.clone();
  }

  /** Residual variance times (X'WX)^-1. */
  public double[][] covariance() {
    return scaled(inverse, residualVariance);
  }

  /** Square roots of the diagonal of {@link #covariance}. */
  public double[] standardErrors() {
    return ScoreSandwich.rootOfDiagonal(covariance());
  }

  /** HC0: the sandwich with squared residuals in place of their expectation. */
  public double[] robustStandardErrors() {
    return ScoreSandwich.rootOfDiagonal(sandwich.independent());
  }

  /** HC1: HC0 times sqrt(n / (n - columns)). */
  public double[] adjustedRobustStandardErrors() {
    double factor = (double) people / degreesOfFreedom();
    return ScoreSandwich.rootOfDiagonal(scaled(sandwich.independent(), factor));
  }

  /**
   * The sandwich with scores added up within clusters, without small-sample factor; too small below
   * about 40 clusters.
   *
   * @param cluster number of the cluster of each row
   */
  public double[] clusterStandardErrors(int[] cluster) {
    return ScoreSandwich.rootOfDiagonal(sandwich.clustered(cluster));
  }

  /** Student's interval for coefficient {@code j} from {@link #standardErrors}. */
  public Interval interval(int j, double level) {
    Arguments.openUnit(level, "level");
    double t = TDistribution.of(degreesOfFreedom()).inverseSurvivalProbability((1 - level) / 2);
    double half = t * standardErrors()[j];
    return new Interval(coefficients[j] - half, coefficients[j] + half, level);
  }

  /** Fitted mean per row. */
  public double[] fitted() {
    return fitted.clone();
  }

  /** Weighted sum of squared residuals over {@link #degreesOfFreedom}. */
  public double residualVariance() {
    return residualVariance;
  }

  /** People less columns. */
  public long degreesOfFreedom() {
    return people - coefficients.length;
  }

  double[][] inverse() {
    return scaled(inverse, 1);
  }

  private static double[][] scaled(double[][] matrix, double factor) {
    double[][] scaled = new double[matrix.length][];
    for (int j = 0; j < matrix.length; j++) {
      scaled[j] = Arrays.stream(matrix[j]).map(value -> factor * value).toArray();
    }
    return scaled;
  }
}
