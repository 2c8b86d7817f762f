package study.nocontact.analysis.statistics;

/** What iteratively reweighted least squares has to know of an outcome with its canonical link. */
interface GeneralizedOutcome {

  double[][] design();

  double[] offset();

  /** Linear predictors to begin with. */
  double[] start();

  double logLikelihood(double[] linear);

  /** Variances of the rows at these linear predictors: the weights of the next step. */
  double[] weights(double[] linear);

  /** Observed minus expected per row. */
  double[] residuals(double[] linear);

  /**
   * Throws if the linear predictors run away.
   *
   * @throws NotEstimableException if some coefficient has no finite estimate
   */
  void refuseInfinite(double[] linear);

  default double[] linear(double[] coefficients) {
    double[] linear = WeightedDesign.times(design(), coefficients);
    for (int i = 0; i < linear.length; i++) {
      linear[i] += offset()[i];
    }
    return linear;
  }
}
