package study.nocontact.analysis.statistics;

import java.util.Arrays;

/**
 * Newton's method with step halving from coefficients of 0.
 *
 * @param start where all coefficients are 0
 * @param end where the search stopped
 * @param converged whether the last step was below the tolerance
 * @param iterations steps taken
 */
record NewtonMaximum(
    LikelihoodPoint start, LikelihoodPoint end, boolean converged, int iterations) {

  /** Near a maximum steps are short in standard errors... */
  private static final double FLAT = 1e-4;

  /** ... and on the scale of the log hazard, unless the maximum is at infinity. */
  private static final double STILL_MOVING = .1;

  private static final int MOST_HALVINGS = 40;

  /**
   * Searches until a step is at most {@code tolerance} standard errors; that step is taken.
   *
   * @throws NotEstimableException if a column adds nothing to those before it, or a coefficient is
   *     infinite
   */
  static NewtonMaximum of(PartialLikelihood likelihood, int maxIterations, double tolerance) {
    LikelihoodPoint start = likelihood.at(new double[likelihood.design().columns()]);
    InformationMatrix information = new InformationMatrix(start.information());
    LikelihoodPoint point = start;
    for (int iteration = 1; iteration <= maxIterations; iteration++) {
      double[] step = information.solve(point.score());
      double errors = errors(likelihood, point, step);
      checkFinite(likelihood.design(), step, errors);
      LikelihoodPoint from = point;
      point = halved(likelihood, from, step);
      if (point == from) {
        return new NewtonMaximum(start, point, false, iteration);
      }
      information = informationAt(point, step);
      if (errors <= tolerance) {
        return new NewtonMaximum(start, point, true, iteration);
      }
    }
    return new NewtonMaximum(start, point, false, maxIterations);
  }

  /** Length of the step in standard errors, as they would be with weights of mean 1. */
  private static double errors(PartialLikelihood likelihood, LikelihoodPoint point, double[] step) {
    double squared = WeightedDesign.dot(step, point.score()) / likelihood.meanWeight();
    return Math.sqrt(Math.max(0, squared));
  }

  private static LikelihoodPoint halved(
      PartialLikelihood likelihood, LikelihoodPoint from, double[] step) {
    double slack = 1e-11 * Math.abs(from.logLikelihood());
    double factor = 1;
    for (int halving = 0; halving < MOST_HALVINGS; halving++) {
      double[] moved = from.coefficients().clone();
      for (int j = 0; j < moved.length; j++) {
        moved[j] += factor * step[j];
      }
      LikelihoodPoint next = likelihood.at(moved);
      if (Double.isFinite(next.logLikelihood())
          && next.logLikelihood() >= from.logLikelihood() - slack) {
        return next;
      }
      factor /= 2;
    }
    return from;
  }

  private static void checkFinite(StandardDesign design, double[] step, double errors) {
    if (errors < FLAT && spread(design.linear(step)) > STILL_MOVING) {
      throw infinite(step);
    }
  }

  private static InformationMatrix informationAt(LikelihoodPoint point, double[] step) {
    try {
      return new InformationMatrix(point.information());
    } catch (NotEstimableException lost) {
      // It was there at 0, so the likelihood has become flat on the way.
      throw infinite(step);
    }
  }

  private static NotEstimableException infinite(double[] step) {
    int largest = 0;
    for (int j = 1; j < step.length; j++) {
      largest = Math.abs(step[j]) > Math.abs(step[largest]) ? j : largest;
    }
    return new NotEstimableException(
        "the coefficient of covariate "
            + largest
            + " is infinite: at every event those who had it had the most extreme covariates");
  }

  private static double spread(double[] values) {
    return Arrays.stream(values).max().orElse(0) - Arrays.stream(values).min().orElse(0);
  }
}
