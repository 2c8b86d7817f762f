package study.nocontact.analysis.statistics;

/** Augmented mean outcome under one treatment and the influence of each person on it. */
final class AugmentedArm {

  private final double mean;
  private final double[] influence;

  AugmentedArm(
      TreatmentData data, MeanModel outcome, Propensity propensity, int arm, boolean interactions) {
    int rows = data.rows();
    double people = data.people();
    double[] corrected = new double[rows];
    double[] residual = new double[rows];
    double[] gradient = new double[data.outcomeRow(0, arm, interactions).length];
    double sum = 0;
    for (int i = 0; i < rows; i++) {
      double[] row = data.outcomeRow(i, arm, interactions);
      double predicted = outcome.mean(row);
      double weight = data.treated(i) == (arm == 1) ? 1 / propensity.own(i) : 0;
      double correction = weight * (data.outcome(i) - predicted);
      corrected[i] = predicted + correction;
      residual[i] = correction / people;
      sum += data.count(i) * corrected[i];
      outcome.addSlope(row, data.count(i) * (1 - weight) / people, gradient);
    }
    mean = sum / people;
    double[] throughOutcome = outcome.influence(gradient);
    double[] throughWeights = propensity.influence(residual);
    influence = new double[rows];
    for (int i = 0; i < rows; i++) {
      influence[i] = (corrected[i] - mean) / people + throughOutcome[i] + throughWeights[i];
    }
  }

  double mean() {
    return mean;
  }

  double[] influence() {
    return influence;
  }
}
