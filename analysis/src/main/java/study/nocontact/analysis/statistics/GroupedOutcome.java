package study.nocontact.analysis.statistics;

import java.util.Arrays;

/** Successes out of trials per row, with their design and offset, all checked. */
record GroupedOutcome(double[][] design, long[] successes, long[] trials, double[] offset) {

  GroupedOutcome {
    Arguments.sameLength(
        "design, successes, trials and offset",
        design.length,
        successes.length,
        trials.length,
        offset.length);
    if (design.length == 0 || design[0].length == 0) {
      throw new IllegalArgumentException("the design must have rows and columns");
    }
    for (int i = 0; i < design.length; i++) {
      Arguments.sameLength("rows of the design", design[0].length, design[i].length);
      for (double value : design[i]) {
        Arguments.finite(value, "design");
      }
      Arguments.finite(offset[i], "offset");
      if (successes[i] != 0 || trials[i] != 0) {
        Arguments.successes(successes[i], trials[i]);
      }
    }
  }

  /** Sum of y log p + (n - y) log(1 - p), the same for cells as for the people in them. */
  double logLikelihood(double[] linear) {
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

  double[] linear(double[] coefficients) {
    double[] linear = WeightedDesign.times(design, coefficients);
    for (int i = 0; i < linear.length; i++) {
      linear[i] += offset[i];
    }
    return linear;
  }

  /** Binomial variances n p (1 - p), the weights of the next step. */
  double[] weights(double[] linear) {
    double[] weights = new double[linear.length];
    for (int i = 0; i < weights.length; i++) {
      double p = probability(linear[i]);
      weights[i] = trials[i] * p * (1 - p);
    }
    return weights;
  }

  /** Same outcome with column {@code j} moved to the offset at a fixed coefficient. */
  GroupedOutcome fixing(int j, double coefficient) {
    double[][] rest = new double[design.length][design[0].length - 1];
    double[] moved = offset.clone();
    for (int i = 0; i < design.length; i++) {
      System.arraycopy(design[i], 0, rest[i], 0, j);
      System.arraycopy(design[i], j + 1, rest[i], j, rest[i].length - j);
      moved[i] += coefficient * design[i][j];
    }
    return new GroupedOutcome(rest, successes, trials, moved);
  }

  /** Same outcome with a constant as the only column. */
  GroupedOutcome constantOnly() {
    double[][] constant = new double[design.length][];
    for (int i = 0; i < design.length; i++) {
      constant[i] = new double[] {1};
    }
    return new GroupedOutcome(constant, successes, trials, offset);
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
