package study.nocontact.analysis.statistics;

/**
 * One common factor behind items, by maximum likelihood from their correlations: correlation of
 * items i and j is the product of their loadings, and what is left of an item's variance of 1 is
 * its uniqueness. EM algorithm (Rubin and Thayer, Psychometrika 1982).
 *
 * @param loadings up to a common sign
 * @param uniquenesses 1 less the squared loadings
 */
record OneFactor(double[] loadings, double[] uniquenesses) {

  /** Where R's {@code factanal} draws the line, too. */
  private static final double LEAST_UNIQUENESS = .005;

  private static final double TOLERANCE = 1e-13;
  private static final int MOST_ITERATIONS = 200_000;

  static OneFactor of(double[][] correlation) {
    double[] loadings = new double[correlation.length];
    double[] uniquenesses = new double[correlation.length];
    for (int j = 0; j < loadings.length; j++) {
      loadings[j] = correlation[0][j] < 0 ? -.5 : .5;
      uniquenesses[j] = .75;
    }
    OneFactor factor = new OneFactor(loadings, uniquenesses);
    for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      OneFactor next = factor.step(correlation);
      if (next.near(factor)) {
        return next;
      }
      factor = next;
    }
    throw new NotEstimableException("no common factor was found: the items hardly go together");
  }

  private OneFactor step(double[][] correlation) {
    double[] weights = regression();
    double[] withFactor = WeightedDesign.times(correlation, weights);
    double variance =
        1 + WeightedDesign.dot(weights, withFactor) - WeightedDesign.dot(weights, loadings);
    double[] moved = new double[loadings.length];
    double[] rest = new double[loadings.length];
    for (int j = 0; j < moved.length; j++) {
      moved[j] = withFactor[j] / variance;
      rest[j] = 1 - moved[j] * withFactor[j];
      if (!(rest[j] > LEAST_UNIQUENESS)) {
        throw new NotEstimableException(
            "item " + j + " would be measured without error (Heywood case)");
      }
    }
    return new OneFactor(moved, rest);
  }

  /** Weights of the items in the regression of the factor on them. */
  private double[] regression() {
    double[] weights = new double[loadings.length];
    double sum = 1;
    for (int j = 0; j < weights.length; j++) {
      weights[j] = loadings[j] / uniquenesses[j];
      sum += weights[j] * loadings[j];
    }
    for (int j = 0; j < weights.length; j++) {
      weights[j] /= sum;
    }
    return weights;
  }

  private boolean near(OneFactor other) {
    for (int j = 0; j < loadings.length; j++) {
      if (Math.abs(loadings[j] - other.loadings[j]) > TOLERANCE) {
        return false;
      }
    }
    return true;
  }

  /**
   * Expected information per person about loadings, then uniquenesses (Lawley and Maxwell 1971):
   * half the trace of W dS W dS, W the inverse of the fitted correlations S. Only the lower
   * triangle is filled, as only that is read.
   */
  InformationMatrix information() {
    int items = loadings.length;
    double[] weights = regression();
    double explained = WeightedDesign.dot(weights, loadings);
    double[][] information = new double[2 * items][2 * items];
    for (int i = 0; i < items; i++) {
      for (int j = 0; j < items; j++) {
        double w = -weights[i] * loadings[j] / uniquenesses[j];
        w += i == j ? 1 / uniquenesses[j] : 0;
        information[i][j] = explained * w + weights[i] * weights[j];
        information[items + j][i] = w * weights[j];
        information[items + i][items + j] = w * w / 2;
      }
    }
    try {
      return new InformationMatrix(information);
    } catch (NotEstimableException singular) {
      throw new NotEstimableException(
          "the loadings are not determined: at least three items must go together");
    }
  }
}
