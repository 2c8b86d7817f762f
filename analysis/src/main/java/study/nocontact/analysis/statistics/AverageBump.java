package study.nocontact.analysis.statistics;

/** Average over the flagged trials of the probability with and without the last column. */
final class AverageBump {

  private final double expected;
  private final double difference;
  private final double standardError;

  AverageBump(LogisticFit fit, double[] flag) {
    GroupedOutcome data = fit.data();
    double[] coefficients = fit.coefficients();
    int last = coefficients.length - 1;
    double[] linear = data.linear(coefficients);
    double[] gradient = new double[coefficients.length];
    double all = 0;
    double with = 0;
    double without = 0;
    for (int i = 0; i < flag.length; i++) {
      double weight = flag[i] * data.trials()[i];
      double bumped = GroupedOutcome.probability(linear[i]);
      double smooth = GroupedOutcome.probability(linear[i] - coefficients[last]);
      all += weight;
      with += weight * bumped;
      without += weight * smooth;
      double slope = bumped * (1 - bumped);
      for (int j = 0; j < last; j++) {
        gradient[j] += weight * (slope - smooth * (1 - smooth)) * data.design()[i][j];
      }
      gradient[last] += weight * slope;
    }
    expected = without / all;
    difference = (with - without) / all;
    double[] half = WeightedDesign.times(fit.covariance(), gradient);
    standardError = Math.sqrt(WeightedDesign.dot(half, gradient)) / all;
  }

  double expected() {
    return expected;
  }

  double difference() {
    return difference;
  }

  double standardError() {
    return standardError;
  }
}
