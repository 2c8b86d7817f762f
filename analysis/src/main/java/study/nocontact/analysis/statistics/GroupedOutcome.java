package study.nocontact.analysis.statistics;

import java.util.Arrays;

/** Successes out of trials per row, with their design and offset, all checked. */
record GroupedOutcome(double[][] design, long[] successes, long[] trials, double[] offset)
    implements GeneralizedOutcome {

  /** Linear predictors beyond this mean fitted probabilities of 0 or 1 to 13 digits. */
  private static final double SEPARATED = 30;

  GroupedOutcome {
    Arguments.sameLength(
        "design, successes, trials and offset",
        design.length,
        successes.length,
        trials.length,
        offset.length);
    Arguments.design(design);
    for (int i = 0; i < design.length; i++) {
      Arguments.finite(offset[i], "offset");
      if (successes[i] != 0 || trials[i] != 0) {
        Arguments.successes(successes[i], trials[i]);
      }
    }
  }

  @Override
  public double[] start() {
    double[] linear = new double[trials.length];
    for (int i = 0; i < linear.length; i++) {
      double more = successes[i] + .5;
      linear[i] = Math.log(more / (trials[i] + 1 - more));
    }
    return linear;
  }

  /** Sum of y log p + (n - y) log(1 - p), the same for cells as for the people in them. */
  @Override
  public double logLikelihood(double[] linear) {
    double sum = 0;
    for (int i = 0; i < linear.length; i++) {
      sum -= successes[i] * softplus(-linear[i]) + (trials[i] - successes[i]) * softplus(linear[i]);
    }
    return sum;
  }

  /** The log-likelihood of one probability per row. */
  double saturatedLogLikelihood() {
    double sum = 0;
    for (int i = 0; i < trials.length; i++) {
      sum += part(successes[i], trials[i]) + part(trials[i] - successes[i], trials[i]);
    }
    return sum;
  }

  private static double part(long count, long trials) {
    return count == 0 ? 0 : count * Math.log((double) count / trials);
  }

  private static double softplus(double x) {
    return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
  }

  static double probability(double linear) {
    return 1 / (1 + Math.exp(-linear));
  }

  /** Binomial variances n p (1 - p). */
  @Override
  public double[] weights(double[] linear) {
    double[] weights = new double[linear.length];
    for (int i = 0; i < weights.length; i++) {
      double p = probability(linear[i]);
      weights[i] = trials[i] * p * (1 - p);
    }
    return weights;
  }

  @Override
  public double[] residuals(double[] linear) {
    double[] residuals = new double[linear.length];
    for (int i = 0; i < residuals.length; i++) {
      residuals[i] = successes[i] - trials[i] * probability(linear[i]);
    }
    return residuals;
  }

  @Override
  public void refuseInfinite(double[] linear) {
    for (int i = 0; i < linear.length; i++) {
      if (trials[i] > 0 && !(Math.abs(linear[i]) < SEPARATED)) {
        throw new NotEstimableException(
            "the outcome is separated: some fitted probabilities reach 0 or 1, so a coefficient"
                + " has no finite estimate; merge sparse groups or drop the column");
      }
    }
  }

  /** Same outcome with column {@code j} moved to the offset at a fixed coefficient. */
  GroupedOutcome fixing(int j, double coefficient) {
    return new GroupedOutcome(
        WeightedDesign.without(design, j),
        successes,
        trials,
        WeightedDesign.plus(offset, design, j, coefficient));
  }

  /** Same outcome with a constant as the only column. */
  GroupedOutcome constantOnly() {
    return new GroupedOutcome(WeightedDesign.ones(design.length), successes, trials, offset);
  }

  /** Same outcome with a further column at the end. */
  GroupedOutcome with(double[] column) {
    double[][] wider = new double[design.length][];
    for (int i = 0; i < design.length; i++) {
      wider[i] = Arrays.copyOf(design[i], design[i].length + 1);
      wider[i][design[i].length] = column[i];
    }
    return new GroupedOutcome(wider, successes, trials, offset);
  }

  /** Same design without the outcome of the rows where {@code column} is above 0. */
  GroupedOutcome without(double[] column) {
    long[] otherSuccesses = successes.clone();
    long[] otherTrials = trials.clone();
    for (int i = 0; i < column.length; i++) {
      if (column[i] > 0) {
        otherSuccesses[i] = 0;
        otherTrials[i] = 0;
      }
    }
    return new GroupedOutcome(design, otherSuccesses, otherTrials, offset);
  }

  GroupedOutcome withSuccesses(long[] other) {
    return new GroupedOutcome(design, other, trials, offset);
  }
}
