package study.nocontact.analysis.statistics;

/** Standardised risks of the four combinations of two factors, with their covariance. */
final class FourGroups {

  private final TreatmentData data;
  private final MeanModel model;
  private final double[] risks = new double[4];
  private final double[][] influence = new double[4][];

  FourGroups(TreatmentData data, int[] second) {
    this.data = data;
    Arguments.sameLength("rows and second factor", data.rows(), second.length);
    double[][] design = new double[data.rows()][];
    double[] outcome = new double[data.rows()];
    for (int i = 0; i < design.length; i++) {
      Arguments.zeroOrOne(second[i], "second factor");
      design[i] = row(i, data.treated(i) ? 1 : 0, second[i]);
      outcome[i] = data.outcome(i);
    }
    model = OutcomeModel.LOGISTIC.fit(design, outcome, data.counts());
    for (int group = 0; group < 4; group++) {
      standardise(group);
    }
  }

  private double[] row(int row, int first, int second) {
    double[] plain = data.outcomeRow(row, first, false);
    double[] longer = new double[plain.length + 2];
    System.arraycopy(plain, 0, longer, 0, plain.length);
    longer[plain.length] = second;
    longer[plain.length + 1] = first * second;
    return longer;
  }

  private void standardise(int group) {
    double[] predicted = new double[data.rows()];
    double[] gradient = new double[data.covariates() + 4];
    for (int i = 0; i < predicted.length; i++) {
      double[] row = row(i, group / 2, group % 2);
      double share = data.count(i) / data.people();
      predicted[i] = model.mean(row);
      risks[group] += share * predicted[i];
      model.addSlope(row, share, gradient);
    }
    influence[group] = model.influence(gradient);
    for (int i = 0; i < predicted.length; i++) {
      influence[group][i] += (predicted[i] - risks[group]) / data.people();
    }
  }

  double[] risks() {
    return risks;
  }

  double[][] covariance() {
    double[][] covariance = new double[4][4];
    for (int g = 0; g < 4; g++) {
      for (int h = 0; h < 4; h++) {
        for (int i = 0; i < data.rows(); i++) {
          covariance[g][h] += data.count(i) * influence[g][i] * influence[h][i];
        }
      }
    }
    return covariance;
  }
}
