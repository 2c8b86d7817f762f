package study.nocontact.analysis.statistics;

/**
 * A weighted average of differences of two fitted probabilities.
 *
 * @param difference the average difference
 * @param standardError its delta-method standard error
 * @param interval Wald interval for it
 */
public record AverageContrast(double difference, double standardError, Interval interval) {

  static AverageContrast of(
      double[] coefficients,
      double[][] covariance,
      double[][] with,
      double[][] without,
      double[] weights,
      double level) {
    Arguments.sameLength("with, without and weights", with.length, without.length, weights.length);
    double[] gradient = new double[coefficients.length];
    double sum = 0;
    double difference = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += Arguments.positive(weights[i], "weight");
      difference += add(gradient, coefficients, with[i], weights[i]);
      difference += add(gradient, coefficients, without[i], -weights[i]);
    }
    double[] half = WeightedDesign.times(covariance, gradient);
    double error = Math.sqrt(WeightedDesign.dot(half, gradient)) / sum;
    return new AverageContrast(
        difference / sum, error, WaldInterval.PLAIN.of(difference / sum, error, level));
  }

  /** Adds the weighted slope of a row's probability and gives the weighted probability. */
  private static double add(double[] gradient, double[] coefficients, double[] row, double weight) {
    Arguments.sameLength("row and coefficients", row.length, coefficients.length);
    double p = GroupedOutcome.probability(WeightedDesign.dot(row, coefficients));
    for (int j = 0; j < row.length; j++) {
      gradient[j] += weight * p * (1 - p) * row[j];
    }
    return weight * p;
  }
}
