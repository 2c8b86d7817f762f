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

  /** Linear predictors beyond this mean fitted probabilities of 0 or 1 to 13 digits. */
  private static final double SEPARATED = 30;

  private static final LogisticRegression DEFAULTS = new LogisticRegression(100, 1e-10);

  private final int maxIterations;
  private final double tolerance;

  private LogisticRegression(int maxIterations, double tolerance) {
    this.maxIterations = maxIterations;
    this.tolerance = tolerance;
  }

  /** At most 100 iterations, until no linear predictor moves by more than 1e-10. */
  public static LogisticRegression withDefaults() {
    return DEFAULTS;
  }

  /** At most {@code maxIterations} iterations. */
  public LogisticRegression withMaxIterations(int maxIterations) {
    Arguments.positive(maxIterations, "maxIterations");
    return new LogisticRegression(maxIterations, tolerance);
  }

  /** Stops once no linear predictor moves by more than {@code tolerance}. */
  public LogisticRegression withTolerance(double tolerance) {
    return new LogisticRegression(maxIterations, Arguments.positive(tolerance, "tolerance"));
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
    double[] coefficients = step(data, start(data));
    double[] linear = data.linear(coefficients);
    for (int iteration = 1; iteration <= maxIterations; iteration++) {
      checkSeparation(data, linear);
      double[] next = halved(data, coefficients, step(data, linear), data.logLikelihood(linear));
      double[] nextLinear = data.linear(next);
      double moved = distance(linear, nextLinear);
      coefficients = next;
      linear = nextLinear;
      if (moved <= tolerance) {
        return new LogisticFit(this, data, coefficients, true, iteration);
      }
    }
    checkSeparation(data, linear);
    return new LogisticFit(this, data, coefficients, false, maxIterations);
  }

  private static double[] start(GroupedOutcome data) {
    double[] linear = new double[data.trials().length];
    for (int i = 0; i < linear.length; i++) {
      double successes = data.successes()[i] + .5;
      linear[i] = Math.log(successes / (data.trials()[i] + 1 - successes));
    }
    return linear;
  }

  private static double[] step(GroupedOutcome data, double[] linear) {
    double[] weights = data.weights(linear);
    double[] response = new double[linear.length];
    for (int i = 0; i < response.length; i++) {
      double expected = data.trials()[i] * GroupedOutcome.probability(linear[i]);
      double move = weights[i] > 0 ? (data.successes()[i] - expected) / weights[i] : 0;
      response[i] = linear[i] - data.offset()[i] + move;
    }
    return new WeightedDesign(data.design(), weights).solve(response);
  }

  /** Goes back towards {@code from} until the likelihood does not fall. */
  private static double[] halved(GroupedOutcome data, double[] from, double[] to, double reached) {
    double slack = 1e-12 * (1 + Math.abs(reached));
    double[] next = to;
    for (int i = 0; i < 30 && !(data.logLikelihood(data.linear(next)) >= reached - slack); i++) {
      double[] middle = new double[from.length];
      for (int j = 0; j < middle.length; j++) {
        middle[j] = (from[j] + next[j]) / 2;
      }
      next = middle;
    }
    return next;
  }

  private static double distance(double[] a, double[] b) {
    double largest = 0;
    for (int i = 0; i < a.length; i++) {
      largest = Math.max(largest, Math.abs(a[i] - b[i]));
    }
    return largest;
  }

  private static void checkSeparation(GroupedOutcome data, double[] linear) {
    for (int i = 0; i < linear.length; i++) {
      if (data.trials()[i] > 0 && !(Math.abs(linear[i]) < SEPARATED)) {
        throw new NotEstimableException(
            "the outcome is separated: some fitted probabilities reach 0 or 1, so a coefficient"
                + " has no finite estimate; merge sparse groups or drop the column");
      }
    }
  }
}
