package study.nocontact.analysis.statistics;

import java.util.Arrays;

/** Likelihood of a composite link model and its Fisher scoring step. */
final class CompositeLikelihood {

  private static final int MOST_HALVINGS = 40;

  private final double[][] design;
  private final double[][] composition;
  private final long[] successes;
  private final long[] trials;

  CompositeLikelihood(double[][] design, double[][] composition, long[] successes, long[] trials) {
    this.design = design;
    this.composition = composition;
    this.successes = successes;
    this.trials = trials;
  }

  double largestLinear(double[] coefficients) {
    return Arrays.stream(WeightedDesign.times(design, coefficients)).map(Math::abs).max().orElse(0);
  }

  private double[] latent(double[] coefficients) {
    return Arrays.stream(WeightedDesign.times(design, coefficients))
        .map(GroupedOutcome::probability)
        .toArray();
  }

  private double[] observed(double[] coefficients) {
    return WeightedDesign.times(composition, latent(coefficients));
  }

  private double value(double[] coefficients) {
    double[] mixed = observed(coefficients);
    double sum = 0;
    for (int i = 0; i < mixed.length; i++) {
      long failures = trials[i] - successes[i];
      sum += successes[i] == 0 ? 0 : successes[i] * Math.log(mixed[i]);
      sum += failures == 0 ? 0 : failures * Math.log1p(-mixed[i]);
    }
    return sum;
  }

  /** One scoring step, halved until the likelihood does not fall. */
  double[] improve(double[] from) {
    double[] mixed = observed(from);
    double[] response = new double[mixed.length];
    for (int i = 0; i < mixed.length; i++) {
      response[i] = trials[i] == 0 ? 0 : (double) successes[i] / trials[i] - mixed[i];
    }
    double[] step = information(from).solve(response);
    double reached = value(from);
    double slack = 1e-12 * (1 + Math.abs(reached));
    double[] next = moved(from, step, 1);
    double share = 1;
    for (int i = 0; i < MOST_HALVINGS && !(value(next) >= reached - slack); i++) {
      share /= 2;
      next = moved(from, step, share);
    }
    return next;
  }

  private static double[] moved(double[] from, double[] step, double share) {
    double[] to = from.clone();
    for (int j = 0; j < to.length; j++) {
      to[j] += share * step[j];
    }
    return to;
  }

  /** Derivatives of the mixed probabilities, weighted by their precisions. */
  private WeightedDesign information(double[] coefficients) {
    double[] latent = latent(coefficients);
    double[] mixed = WeightedDesign.times(composition, latent);
    double[][] derivatives = new double[mixed.length][coefficients.length];
    double[] precisions = new double[mixed.length];
    for (int i = 0; i < mixed.length; i++) {
      for (int k = 0; k < latent.length; k++) {
        double slope = composition[i][k] * latent[k] * (1 - latent[k]);
        for (int j = 0; slope > 0 && j < coefficients.length; j++) {
          derivatives[i][j] += slope * design[k][j];
        }
      }
      precisions[i] = trials[i] / Math.max(Double.MIN_NORMAL, mixed[i] * (1 - mixed[i]));
    }
    return new WeightedDesign(derivatives, precisions);
  }

  CompositeLogisticFit fitted(double[] coefficients, int iterations) {
    return new CompositeLogisticFit(
        coefficients,
        information(coefficients).inverseCrossProduct(),
        latent(coefficients),
        observed(coefficients),
        value(coefficients),
        iterations);
  }
}
