package study.nocontact.analysis.statistics;

import java.util.Arrays;

/**
 * Proportional-odds (cumulative logit) regression of an ordered outcome by maximum likelihood.
 *
 * <p>Model: logit P(Y &lt;= j) = theta_j - x'b for the categories 0..K-1, so exp(b) is the ratio of
 * the odds of a higher rather than a lower answer, the same wherever the scale is cut. Newton's
 * method on the observed information with step halving; equals R's {@code MASS::polr} and {@code
 * ordinal::clm}. With two categories it is {@link LogisticRegression}.
 *
 * <p>Misleads when the odds ratio differs between cuts ({@link ProportionalOddsFit#nominalTest}),
 * and when rows share unmodelled causes ({@link ProportionalOddsFit#clusterStandardErrors}).
 *
 * <p>Source: McCullagh, JRSS B 1980; concavity: Pratt, JASA 1981.
 */
public final class ProportionalOdds {

  private static final ProportionalOdds DEFAULTS = new ProportionalOdds(100, 1e-10);

  private final int maxIterations;
  private final double tolerance;

  private ProportionalOdds(int maxIterations, double tolerance) {
    this.maxIterations = maxIterations;
    this.tolerance = tolerance;
  }

  /** At most 100 iterations, until no linear predictor moves by more than 1e-10. */
  public static ProportionalOdds withDefaults() {
    return DEFAULTS;
  }

  /** At most {@code maxIterations} iterations. */
  public ProportionalOdds withMaxIterations(int maxIterations) {
    Arguments.positive(maxIterations, "maxIterations");
    return new ProportionalOdds(maxIterations, tolerance);
  }

  /** Stops once no linear predictor moves by more than {@code tolerance}. */
  public ProportionalOdds withTolerance(double tolerance) {
    return new ProportionalOdds(maxIterations, Arguments.positive(tolerance, "tolerance"));
  }

  /**
   * Fits the model to people of equal weight.
   *
   * @see #fit(double[][], int[], long[], double[])
   */
  public ProportionalOddsFit fit(double[][] design, int[] category, long[] count) {
    double[] ones = new double[count.length];
    Arrays.fill(ones, 1);
    return fit(design, category, count, ones);
  }

  /**
   * Fits the model.
   *
   * @param design one row per group of equal people, without a constant, which the thresholds hold
   * @param category category per row, 0..K-1 without gaps
   * @param count people per row
   * @param weight weight of one person of the row in the log-likelihood, at least 0
   * @throws IllegalArgumentException if shapes differ, a number is not finite, or a category, count
   *     or weight is negative
   * @throws NotEstimableException if a category is empty, a column is constant or a linear
   *     combination of others, or the outcome is separated (a coefficient would be infinite)
   */
  public ProportionalOddsFit fit(double[][] design, int[] category, long[] count, double[] weight) {
    return fit(OrdinalOutcome.of(design, category, count, weight));
  }

  ProportionalOddsFit fit(OrdinalOutcome data) {
    CumulativeLogit model = CumulativeLogit.proportional(data);
    return new ProportionalOddsFit(this, data, newton(model, model.start()));
  }

  NewtonFit newton(CumulativeLogit model, double[] start) {
    return NewtonFit.of(model, start, maxIterations, tolerance);
  }
}
