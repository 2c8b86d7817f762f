package study.nocontact.analysis.statistics;

/**
 * Mean outcomes under treatment and under no treatment by augmented inverse probability weighting:
 * predictions of an outcome model, corrected by the weighted residuals of the people who had that
 * treatment.
 *
 * <p>Estimand: as {@link GComputation}; mean of m(a, W) + 1{A = a} (Y - m(a, W)) / P(A = a | W). It
 * is right when either the outcome model or the treatment model is (doubly robust). So is its
 * error: the influence function includes what the estimation of both models adds.
 *
 * <p>Misleads when both models are wrong, and with large weights: look at {@link Overlap}. For 0/1
 * outcomes in small samples a mean can leave [0, 1].
 *
 * <p>Source: Robins, Rotnitzky and Zhao 1994; Lunceford and Davidian, Statistics in Medicine 2004.
 */
public final class AugmentedRiskDifference {

  private static final AugmentedRiskDifference DEFAULTS =
      new AugmentedRiskDifference(OutcomeModel.LOGISTIC, false);

  private final OutcomeModel model;
  private final boolean interactions;

  private AugmentedRiskDifference(OutcomeModel model, boolean interactions) {
    this.model = model;
    this.interactions = interactions;
  }

  /** A logistic outcome model without products of treatment and covariates. */
  public static AugmentedRiskDifference withDefaults() {
    return DEFAULTS;
  }

  /** Another outcome model. */
  public AugmentedRiskDifference withOutcomeModel(OutcomeModel model) {
    return new AugmentedRiskDifference(model, interactions);
  }

  /** Treatment may work differently at every value of the covariates. */
  public AugmentedRiskDifference withInteractions() {
    return new AugmentedRiskDifference(model, true);
  }

  /**
   * Estimates both means.
   *
   * @throws IllegalArgumentException if a logistic model meets an outcome other than 0 or 1
   * @throws NotEstimableException if one of the two models cannot be fitted
   */
  public AdjustedContrast estimate(TreatmentData data) {
    MeanModel outcome = data.outcomeModel(model, interactions);
    Propensity propensity = new Propensity(data);
    AugmentedArm treated = new AugmentedArm(data, outcome, propensity, 1, interactions);
    AugmentedArm untreated = new AugmentedArm(data, outcome, propensity, 0, interactions);
    AdjustedMeans means =
        AdjustedMeans.of(
            treated.mean(),
            untreated.mean(),
            treated.influence(),
            untreated.influence(),
            data.counts());
    return new AdjustedContrast(
        means, Overlap.of(data, propensity), data.people(1), data.people(0));
  }
}
