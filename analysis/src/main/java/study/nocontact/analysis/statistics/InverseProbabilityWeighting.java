package study.nocontact.analysis.statistics;

/**
 * Mean outcomes under treatment and under no treatment by inverse probability weighting: people
 * count by one over the estimated probability of the treatment they had, normalised within each
 * group (Hajek).
 *
 * <p>Estimand: as {@link GComputation}. The probability comes from a logistic regression of
 * treatment on covariates; the sandwich error accounts for its estimation. Stabilising the weights
 * by the share of each treatment changes none of the means and makes their spread readable.
 *
 * <p>Misleads when the treatment model is wrong, and when a few people carry large weights: look at
 * the effective sizes and at the weights of {@link Overlap} first.
 *
 * <p>Source: Lunceford and Davidian, Statistics in Medicine 2004.
 */
public final class InverseProbabilityWeighting {

  private static final InverseProbabilityWeighting DEFAULTS = new InverseProbabilityWeighting();

  private InverseProbabilityWeighting() {}

  /** A logistic treatment model in the covariates. */
  public static InverseProbabilityWeighting withDefaults() {
    return DEFAULTS;
  }

  /**
   * Estimates both means, for any real outcome.
   *
   * @throws NotEstimableException if the treatment model cannot be fitted, for example because the
   *     covariates tell for certain who was treated
   */
  public AdjustedContrast estimate(TreatmentData data) {
    Propensity propensity = new Propensity(data);
    double[] sums = new double[2];
    double[] totals = new double[2];
    for (int i = 0; i < data.rows(); i++) {
      int arm = data.treated(i) ? 1 : 0;
      double weight = data.count(i) / propensity.own(i);
      sums[arm] += weight * data.outcome(i);
      totals[arm] += weight;
    }
    double[] means = {sums[0] / totals[0], sums[1] / totals[1]};
    AdjustedMeans adjusted =
        AdjustedMeans.of(
            means[1],
            means[0],
            influence(data, propensity, 1, means[1], totals[1]),
            influence(data, propensity, 0, means[0], totals[0]),
            data.counts());
    return new AdjustedContrast(
        adjusted, Overlap.of(data, propensity), data.people(1), data.people(0));
  }

  private static double[] influence(
      TreatmentData data, Propensity propensity, int arm, double mean, double total) {
    double[] direct = new double[data.rows()];
    for (int i = 0; i < direct.length; i++) {
      if (data.treated(i) == (arm == 1)) {
        direct[i] = (data.outcome(i) - mean) / propensity.own(i) / total;
      }
    }
    double[] influence = propensity.influence(direct);
    for (int i = 0; i < direct.length; i++) {
      influence[i] += direct[i];
    }
    return influence;
  }
}
