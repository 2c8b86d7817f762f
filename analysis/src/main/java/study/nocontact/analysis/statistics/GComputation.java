package study.nocontact.analysis.statistics;

import java.util.Arrays;

/**
 * Mean outcomes under treatment and under no treatment by g-computation (standardisation): fit the
 * outcome on treatment and covariates, predict everybody's outcome twice, average.
 *
 * <p>Estimand: E(Y(1)) and E(Y(0)) in the population sampled, where everything that moves both
 * treatment and outcome is among the covariates and both treatments occur at all their values.
 *
 * <p>Misleads when the outcome model is wrong, all the more where treated and untreated people
 * differ and it extrapolates; see {@link AugmentedRiskDifference}. With fewer than about ten events
 * per column the errors are too small.
 *
 * <p>Source: Robins 1986; Hernan and Robins, Causal Inference, chapter 13; errors as R's {@code
 * riskRegression::ate}.
 */
public final class GComputation {

  private static final GComputation DEFAULTS = new GComputation(OutcomeModel.LOGISTIC, false);

  private final OutcomeModel model;
  private final boolean interactions;

  private GComputation(OutcomeModel model, boolean interactions) {
    this.model = model;
    this.interactions = interactions;
  }

  /** A logistic outcome model without products of treatment and covariates. */
  public static GComputation withDefaults() {
    return DEFAULTS;
  }

  /** Another outcome model. */
  public GComputation withOutcomeModel(OutcomeModel model) {
    return new GComputation(model, interactions);
  }

  /** Treatment may work differently at every value of the covariates. */
  public GComputation withInteractions() {
    return new GComputation(model, true);
  }

  /**
   * Estimates both means.
   *
   * @throws IllegalArgumentException if a logistic model meets an outcome other than 0 or 1
   * @throws NotEstimableException if the outcome model cannot be fitted
   */
  public StandardisedMeans estimate(TreatmentData data) {
    MeanModel outcome = data.outcomeModel(model, interactions);
    StandardisedArm treated = new StandardisedArm(data, outcome, 1, interactions);
    StandardisedArm untreated = new StandardisedArm(data, outcome, 0, interactions);
    AdjustedMeans conditional =
        new AdjustedMeans(
            treated.mean(),
            untreated.mean(),
            outcome.covariance(treated.gradient(), treated.gradient()),
            outcome.covariance(untreated.gradient(), untreated.gradient()),
            outcome.covariance(treated.gradient(), untreated.gradient()));
    AdjustedMeans means =
        AdjustedMeans.of(
            treated.mean(),
            untreated.mean(),
            treated.influence(outcome),
            untreated.influence(outcome),
            data.counts());
    return new StandardisedMeans(means, conditional, data.people(1), data.people(0));
  }

  /** Everybody's predicted outcome under one treatment. */
  private static final class StandardisedArm {

    private final double[] predicted;
    private final double[] gradient;
    private final double people;
    private double mean;

    StandardisedArm(TreatmentData data, MeanModel outcome, int arm, boolean interactions) {
      predicted = new double[data.rows()];
      people = data.people();
      gradient = new double[data.outcomeRow(0, arm, interactions).length];
      for (int i = 0; i < predicted.length; i++) {
        double[] row = data.outcomeRow(i, arm, interactions);
        double share = data.count(i) / people;
        predicted[i] = outcome.mean(row);
        mean += share * predicted[i];
        outcome.addSlope(row, share, gradient);
      }
    }

    double mean() {
      return mean;
    }

    double[] gradient() {
      return gradient;
    }

    double[] influence(MeanModel outcome) {
      double[] influence = outcome.influence(gradient);
      Arrays.setAll(influence, i -> influence[i] + (predicted[i] - mean) / people);
      return influence;
    }
  }
}
