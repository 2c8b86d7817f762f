package study.nocontact.analysis.statistics;

import java.util.Arrays;

/** Estimated probability of treatment and the stabilised weights that follow from it. */
final class Propensity {

  private final TreatmentData data;
  private final MeanModel model;
  private final double[] probability;
  private final double treatedShare;

  Propensity(TreatmentData data) {
    this.data = data;
    model = data.propensityModel();
    probability = new double[data.rows()];
    Arrays.setAll(probability, i -> model.mean(data.propensityRow(i)));
    treatedShare = data.people(1) / data.people();
  }

  /** Probability of treatment of a row. */
  double treated(int row) {
    return probability[row];
  }

  /** Probability of the treatment that the row had. */
  double own(int row) {
    return data.treated(row) ? probability[row] : 1 - probability[row];
  }

  /** Share of the row's treatment over its probability: averages 1 in a right model. */
  double stabilisedWeight(int row) {
    return (data.treated(row) ? treatedShare : 1 - treatedShare) / own(row);
  }

  /** Influence on a mean through the estimated weights, from its derivative by log weights. */
  double[] influence(double[] byLogWeight) {
    double[] gradient = new double[1 + data.covariates()];
    for (int i = 0; i < byLogWeight.length; i++) {
      double[] row = data.propensityRow(i);
      double towards = data.treated(i) ? probability[i] - 1 : probability[i];
      for (int j = 0; j < gradient.length; j++) {
        gradient[j] += data.count(i) * byLogWeight[i] * towards * row[j];
      }
    }
    return model.influence(gradient);
  }
}
