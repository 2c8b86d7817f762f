package study.nocontact.analysis.statistics;

import java.util.Arrays;

/**
 * Poisson regression of numbers of events by maximum likelihood.
 *
 * <p>Model: the events of row i are Poisson with mean mu_i, log mu_i = offset_i + x_i'b; with the
 * logarithm of the exposure as offset, b are log rate ratios. Fitted by iteratively reweighted
 * least squares with a QR factorisation and step halving; equals R's {@code glm(family = poisson)}.
 *
 * <p>Two kinds of weight: {@code count} says how many rows like this one there were, {@code weight}
 * multiplies the log-likelihood of a row (a survey weight, say). Both enter estimates and
 * model-based errors alike; the robust errors tell them apart.
 *
 * <p>Misleads when the events vary more than Poisson counts do, as when people bring several events
 * each: model-based errors are then too small; see {@link PoissonFit#robustStandardErrors}.
 *
 * <p>Source: McCullagh and Nelder 1989, chapter 6.
 */
public final class PoissonRegression {

  private static final PoissonRegression DEFAULTS =
      new PoissonRegression(new IteratedLeastSquares(100, 1e-10));

  private final IteratedLeastSquares solver;

  private PoissonRegression(IteratedLeastSquares solver) {
    this.solver = solver;
  }

  /** At most 100 iterations, until no linear predictor moves by more than 1e-10. */
  public static PoissonRegression withDefaults() {
    return DEFAULTS;
  }

  /** At most {@code maxIterations} iterations. */
  public PoissonRegression withMaxIterations(int maxIterations) {
    return new PoissonRegression(new IteratedLeastSquares(maxIterations, solver.tolerance()));
  }

  /** Stops once no linear predictor moves by more than {@code tolerance}. */
  public PoissonRegression withTolerance(double tolerance) {
    return new PoissonRegression(new IteratedLeastSquares(solver.maxIterations(), tolerance));
  }

  /** Fits rows of weight 1; see {@link #fit(double[][], long[], double[], long[], double[])}. */
  public PoissonFit fit(double[][] design, long[] events, double[] offset) {
    long[] once = new long[events.length];
    Arrays.fill(once, 1);
    double[] one = new double[events.length];
    Arrays.fill(one, 1);
    return fit(design, events, offset, once, one);
  }

  /**
   * Fits the model.
   *
   * @param design one row per group, with a column of ones if an intercept is wanted
   * @param events number of events per row
   * @param offset known part of the linear predictor per row: the logarithm of the exposure, or 0
   * @param count how often the row occurs; 0 leaves it out
   * @param weight prior weight of each of these rows, at least 0
   * @throws IllegalArgumentException if shapes differ, a number is not finite, or events, a count
   *     or a weight are negative
   * @throws NotEstimableException if there are no events, a column is a linear combination of
   *     others, a coefficient would be infinite, or the iterations do not converge
   */
  public PoissonFit fit(
      double[][] design, long[] events, double[] offset, long[] count, double[] weight) {
    double[][] copy = new double[design.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = design[i].clone();
    }
    CountOutcome data =
        new CountOutcome(copy, events.clone(), offset.clone(), count.clone(), weight.clone());
    if (!(data.weightedEvents() > 0)) {
      throw new NotEstimableException("there are no events, so the log rate has no estimate");
    }
    new WeightedDesign(copy, data.multiplicities());
    return fit(data);
  }

  PoissonFit fit(CountOutcome data) {
    IteratedLeastSquares.Solution solution = solver.solve(data);
    if (!solution.converged()) {
      throw new NotEstimableException(
          "the Poisson regression did not converge in " + solution.iterations() + " iterations");
    }
    return new PoissonFit(this, data, solution);
  }
}
