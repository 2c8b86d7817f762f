package study.nocontact.analysis.statistics;

/**
 * Logistic regression of grouped binomial outcomes by maximum likelihood.
 *
 * <p>Model: successes in row i are binomial(n_i, p_i) with log(p_i / (1 - p_i)) = offset_i + x_i'b.
 * Fitted by iteratively reweighted least squares with a QR factorisation and step halving; equals
 * R's {@code glm(family = binomial)}. People given one by one and cells with counts give the same
 * coefficients, errors and tests.
 *
 * <p>Misleads when rows share unmodelled causes (errors too small; see {@link
 * LogisticFit#robustStandardErrors}), and with fewer than about ten events per column.
 *
 * <p>Source: McCullagh and Nelder 1989, chapter 4.
 */
public final class LogisticRegression {

  private static final LogisticRegression DEFAULTS =
      new LogisticRegression(new IteratedLeastSquares(100, 1e-10));

  private final IteratedLeastSquares solver;

  private LogisticRegression(IteratedLeastSquares solver) {
    this.solver = solver;
  }

  /** At most 100 iterations, until no linear predictor moves by more than 1e-10. */
  public static LogisticRegression withDefaults() {
    return DEFAULTS;
  }

  /** At most {@code maxIterations} iterations. */
  public LogisticRegression withMaxIterations(int maxIterations) {
    return new LogisticRegression(new IteratedLeastSquares(maxIterations, solver.tolerance()));
  }

  /** Stops once no linear predictor moves by more than {@code tolerance}. */
  public LogisticRegression withTolerance(double tolerance) {
    return new LogisticRegression(new IteratedLeastSquares(solver.maxIterations(), tolerance));
  }

  /** Fits without offset; see {@link #fit(double[][], long[], long[], double[])}. */
  public LogisticFit fit(double[][] design, long[] successes, long[] trials) {
    return fit(design, successes, trials, new double[design.length]);
  }

  /**
   * Fits the model.
   *
   * @param design one row per group, with a column of ones if an intercept is wanted
   * @param successes successes per row
   * @param trials trials per row; a row without trials is allowed and has no influence
   * @param offset known part of the linear predictor per row
   * @throws IllegalArgumentException if shapes differ, a number is not finite, or successes exceed
   *     trials
   * @throws NotEstimableException if a column is a linear combination of others, or the outcome is
   *     separated (a coefficient would be infinite)
   */
  public LogisticFit fit(double[][] design, long[] successes, long[] trials, double[] offset) {
    double[][] copy = new double[design.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = design[i].clone();
    }
    GroupedOutcome data =
        new GroupedOutcome(copy, successes.clone(), trials.clone(), offset.clone());
    double[] asWeights = new double[trials.length];
    for (int i = 0; i < trials.length; i++) {
      asWeights[i] = trials[i];
    }
    new WeightedDesign(copy, asWeights);
    return fit(data);
  }

  LogisticFit fit(GroupedOutcome data) {
    return new LogisticFit(this, data, solver.solve(data));
  }
}
