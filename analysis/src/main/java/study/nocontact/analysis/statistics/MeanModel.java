package study.nocontact.analysis.statistics;

/** A fitted mean with the influence of each person on functions of its coefficients. */
final class MeanModel {

  private final OutcomeModel link;
  private final double[] coefficients;
  private final double[][] inverse;
  private final double dispersion;
  private final double[][] design;
  private final double[] outcome;

  /** With the inverse of the sum of slope times xx', and the variance per slope. */
  MeanModel(
      OutcomeModel link,
      double[] coefficients,
      double[][] inverse,
      double dispersion,
      double[][] design,
      double[] outcome) {
    this.link = link;
    this.coefficients = coefficients;
    this.inverse = inverse;
    this.dispersion = dispersion;
    this.design = design;
    this.outcome = outcome;
  }

  double mean(double[] row) {
    return link.mean(WeightedDesign.dot(row, coefficients));
  }

  /** Derivative of the mean of a row by the coefficients, times {@code factor}, added to a sum. */
  void addSlope(double[] row, double factor, double[] sum) {
    double slope = factor * link.slope(WeightedDesign.dot(row, coefficients));
    for (int j = 0; j < sum.length; j++) {
      sum[j] += slope * row[j];
    }
  }

  /** Change of gradient'b when one more person of the row counts, for each row. */
  double[] influence(double[] gradient) {
    double[] direction = WeightedDesign.times(inverse, gradient);
    double[] influence = new double[design.length];
    for (int i = 0; i < influence.length; i++) {
      influence[i] = WeightedDesign.dot(design[i], direction) * (outcome[i] - mean(design[i]));
    }
    return influence;
  }

  /** Covariance of first'b and second'b if the model holds. */
  double covariance(double[] first, double[] second) {
    return dispersion * WeightedDesign.dot(WeightedDesign.times(inverse, first), second);
  }
}
