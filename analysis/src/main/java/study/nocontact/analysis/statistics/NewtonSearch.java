package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Maximises a {@link LifetimeLikelihood} by Newton's method with exact derivatives from several
 * starts, some parameters held where they start.
 *
 * <p>Where the likelihood is not concave, directions of rising slope are turned around, so that
 * every step climbs; steps are shortened until they do. Converged means: the Newton step is at most
 * 1e-9 standard errors long, whatever the units of the parameters, and the likelihood falls in all
 * directions.
 */
final class NewtonSearch {

  /** Highest point found, with the covariance of the parameters that were not held. */
  record Maximum(
      double[] parameters, double logLikelihood, Covariance covariance, int iterations) {}

  private record Step(double[] move, double gain, boolean concave) {}

  private static final int MOST_ITERATIONS = 200;
  private static final int MOST_HALVINGS = 40;
  private static final int STARTS_FOLLOWED = 3;
  private static final double SMALLEST_GAIN = 1e-18;
  private static final double SMALLEST_CURVATURE = 1e-9;

  /** On the log scales of the parameters nothing sensible is known this badly. */
  private static final double LARGEST_ERROR = 1e3;

  private static final double LONGEST_STEP = 2;

  private final LifetimeLikelihood likelihood;
  private final int[] free;

  NewtonSearch(LifetimeLikelihood likelihood, int... held) {
    this.likelihood = likelihood;
    free =
        IntStream.range(0, likelihood.parameters())
            .filter(j -> IntStream.of(held).noneMatch(h -> h == j))
            .toArray();
  }

  /**
   * The highest maximum that the best starts lead to.
   *
   * @throws NotEstimableException if none leads to a maximum
   */
  Maximum from(List<double[]> starts) {
    return tryFrom(starts)
        .orElseThrow(
            () ->
                new NotEstimableException(
                    "the likelihood has no maximum that could be found: too few events for this"
                        + " model, or a coefficient that would be infinite"));
  }

  /** The highest maximum that the best starts lead to, if any. */
  Optional<Maximum> tryFrom(List<double[]> starts) {
    return starts.stream()
        .sorted(Comparator.comparingDouble(start -> -likelihood.value(start)))
        .limit(STARTS_FOLLOWED)
        .map(this::climb)
        .flatMap(Optional::stream)
        .max(Comparator.comparingDouble(Maximum::logLikelihood));
  }

  private Optional<Maximum> climb(double[] start) {
    double[] at = start.clone();
    for (int iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
      LifetimeLikelihood.Expansion about = likelihood.expansion(at);
      if (!finite(about)) {
        return Optional.empty();
      }
      Step step = step(about);
      if (step.concave() && step.gain() <= SMALLEST_GAIN) {
        return maximum(at, about, iteration);
      }
      double[] next = climbed(at, step, about.value());
      if (next == null) {
        return Optional.empty();
      }
      at = next;
    }
    return Optional.empty();
  }

  private static boolean finite(LifetimeLikelihood.Expansion about) {
    double sum = about.value();
    for (int j = 0; j < about.gradient().length; j++) {
      sum += about.gradient()[j];
      for (double second : about.hessian()[j]) {
        sum += second;
      }
    }
    return Double.isFinite(sum);
  }

  /** The Newton step with the curvature of every direction taken as falling. */
  private Step step(LifetimeLikelihood.Expansion about) {
    double[] scale = scale(about);
    EigenDecomposition axes = new EigenDecomposition(information(about, scale));
    double[] move = new double[free.length];
    double gain = 0;
    boolean concave = true;
    for (int axis = 0; axis < free.length; axis++) {
      double slope = 0;
      for (int j = 0; j < free.length; j++) {
        slope += axes.getV().getEntry(j, axis) * about.gradient()[free[j]] * scale[j];
      }
      double curvature = axes.getRealEigenvalue(axis);
      concave &= curvature > SMALLEST_CURVATURE;
      double length = slope / Math.max(Math.abs(curvature), SMALLEST_CURVATURE);
      gain += slope * length;
      for (int j = 0; j < free.length; j++) {
        move[j] += length * axes.getV().getEntry(j, axis) * scale[j];
      }
    }
    return new Step(move, gain, concave);
  }

  /** What makes the diagonal of the information 1. */
  private double[] scale(LifetimeLikelihood.Expansion about) {
    double[] scale = new double[free.length];
    for (int j = 0; j < free.length; j++) {
      double curvature = Math.abs(about.hessian()[free[j]][free[j]]);
      scale[j] = curvature > 0 ? 1 / Math.sqrt(curvature) : 1;
    }
    return scale;
  }

  private RealMatrix information(LifetimeLikelihood.Expansion about, double[] scale) {
    RealMatrix information = new Array2DRowRealMatrix(free.length, free.length);
    for (int j = 0; j < free.length; j++) {
      for (int k = 0; k < free.length; k++) {
        information.setEntry(j, k, -about.hessian()[free[j]][free[k]] * scale[j] * scale[k]);
      }
    }
    return information;
  }

  /** The point after the step, shortened until the likelihood rises; null if it never does. */
  private double[] climbed(double[] at, Step step, double reached) {
    double slack = 1e-12 * (1 + Math.abs(reached));
    double length = Math.min(1, LONGEST_STEP / reach(step.move()));
    for (int halving = 0; halving < MOST_HALVINGS; halving++) {
      double[] next = at.clone();
      for (int j = 0; j < free.length; j++) {
        next[free[j]] += length * step.move()[j];
      }
      double wanted = step.gain() < 1e-6 ? -slack : 1e-4 * length * step.gain() - slack;
      if (likelihood.value(next) >= reached + wanted) {
        return next;
      }
      length /= 2;
    }
    return null;
  }

  /** How far the step goes: the largest change of a linear predictor or of a shape. */
  private double reach(double[] move) {
    double[] full = new double[likelihood.parameters()];
    for (int j = 0; j < free.length; j++) {
      full[free[j]] = move[j];
    }
    double largest = Double.MIN_NORMAL;
    for (int s = likelihood.columns(); s < full.length; s++) {
      largest = Math.max(largest, Math.abs(full[s]));
    }
    double[] coefficients = Arrays.copyOf(full, likelihood.columns());
    for (double[] row : likelihood.design()) {
      largest = Math.max(largest, Math.abs(WeightedDesign.dot(row, coefficients)));
    }
    return largest;
  }

  private Optional<Maximum> maximum(
      double[] at, LifetimeLikelihood.Expansion about, int iterations) {
    double[] scale = scale(about);
    RealMatrix inverse = new EigenDecomposition(information(about, scale)).getSolver().getInverse();
    double[][] covariance = new double[at.length][at.length];
    for (int j = 0; j < free.length; j++) {
      for (int k = 0; k < free.length; k++) {
        covariance[free[j]][free[k]] = inverse.getEntry(j, k) * scale[j] * scale[k];
      }
      double error = Math.sqrt(covariance[free[j]][free[j]]) * spread(free[j]);
      if (!(error < LARGEST_ERROR)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Maximum(at, about.value(), new Covariance(covariance), iterations));
  }

  /** Largest absolute value in a column of the design, 1 for a shape. */
  private double spread(int parameter) {
    if (parameter >= likelihood.columns()) {
      return 1;
    }
    double largest = 0;
    for (double[] row : likelihood.design()) {
      largest = Math.max(largest, Math.abs(row[parameter]));
    }
    return largest;
  }
}
