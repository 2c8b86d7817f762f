package study.nocontact.analysis.statistics;

import java.util.Arrays;

/**
 * Logistic regression of outcomes that are seen mixed: the composite link model.
 *
 * <p>Model: successes in observed row i are binomial(n_i, q_i) with q = C p, where C holds how much
 * of each latent row every observed row mixes (rows sum to 1) and log(p_j / (1 - p_j)) = x_j'b for
 * latent row j. With C the identity it is {@link LogisticRegression}. Fitted by Fisher scoring with
 * step halving.
 *
 * <p>Misleads when C is wrong: it is taken as known, so errors leave out that it was estimated.
 *
 * <p>Source: Thompson and Baker, Applied Statistics 1981.
 */
public final class CompositeLogistic {

  private static final int MOST_ITERATIONS = 200;
  private static final double TOLERANCE = 1e-9;
  private static final double SEPARATED = 30;
  private static final double SUM_SLACK = 1e-9;

  private static final CompositeLogistic DEFAULTS = new CompositeLogistic(MOST_ITERATIONS);

  private final int maxIterations;

  private CompositeLogistic(int maxIterations) {
    this.maxIterations = maxIterations;
  }

  /** At most 200 iterations, until no coefficient moves by more than 1e-9. */
  public static CompositeLogistic withDefaults() {
    return DEFAULTS;
  }

  /** At most {@code maxIterations} iterations. */
  public CompositeLogistic withMaxIterations(int maxIterations) {
    Arguments.positive(maxIterations, "maxIterations");
    return new CompositeLogistic(maxIterations);
  }

  /**
   * Fits the model.
   *
   * @param design one row per latent row
   * @param composition one row per observed row, with a share for each latent row
   * @param successes successes per observed row
   * @param trials trials per observed row; a row without trials has no influence
   * @throws IllegalArgumentException if shapes differ, a share is negative, the shares of a row do
   *     not sum to 1, or successes exceed trials
   * @throws NotEstimableException if a column is a combination of others as far as the mixing lets
   *     it be seen, the outcome is separated, or the iterations do not settle
   */
  public CompositeLogisticFit fit(
      double[][] design, double[][] composition, long[] successes, long[] trials) {
    check(design, composition, successes, trials);
    CompositeLikelihood likelihood =
        new CompositeLikelihood(design, composition, successes, trials);
    double[] coefficients = new double[design[0].length];
    for (int iteration = 1; iteration <= maxIterations; iteration++) {
      double[] next = likelihood.improve(coefficients);
      double moved = 0;
      for (int j = 0; j < next.length; j++) {
        moved = Math.max(moved, Math.abs(next[j] - coefficients[j]));
      }
      coefficients = next;
      if (likelihood.largestLinear(coefficients) > SEPARATED) {
        throw new NotEstimableException(
            "the outcome is separated, so a coefficient has no finite estimate");
      }
      if (moved <= TOLERANCE) {
        return likelihood.fitted(coefficients, iteration);
      }
    }
    throw new NotEstimableException("no convergence after " + maxIterations + " iterations");
  }

  private static void check(
      double[][] design, double[][] composition, long[] successes, long[] trials) {
    Arguments.sameLength(
        "composition, successes and trials", composition.length, successes.length, trials.length);
    if (design.length == 0 || design[0].length == 0 || composition.length == 0) {
      throw new IllegalArgumentException("design and composition must have rows and columns");
    }
    for (double[] row : design) {
      Arguments.sameLength("rows of the design", design[0].length, row.length);
      Arrays.stream(row).forEach(value -> Arguments.finite(value, "design"));
    }
    for (int i = 0; i < composition.length; i++) {
      Arguments.sameLength(
          "rows of the composition and latent rows", design.length, composition[i].length);
      Arrays.stream(composition[i]).forEach(share -> Arguments.closedUnit(share, "share"));
      if (!(Math.abs(Arrays.stream(composition[i]).sum() - 1) < SUM_SLACK)) {
        throw new IllegalArgumentException("the shares of row " + i + " must sum to 1");
      }
      if (successes[i] != 0 || trials[i] != 0) {
        Arguments.successes(successes[i], trials[i]);
      }
    }
  }
}
