package study.nocontact.analysis.statistics;

/**
 * How strong an unmeasured common cause would have to be to explain a risk ratio away (VanderWeele
 * and Ding, Annals of Internal Medicine 2017): the smallest risk ratio that it must have with both
 * exposure and outcome, RR + sqrt(RR (RR - 1)), given the measured covariates.
 *
 * <p>A large value does not show that such a cause is absent, and it says nothing of selection or
 * misreporting. Odds ratios and hazard ratios may stand in for the risk ratio for rare outcomes
 * only.
 */
public final class EValue {

  private EValue() {}

  /**
   * E-value of a risk ratio, at least 1; ratios below 1 are inverted first.
   *
   * @throws IllegalArgumentException unless the ratio is finite and positive
   */
  public static double of(double riskRatio) {
    Arguments.positive(riskRatio, "riskRatio");
    double ratio = Math.max(riskRatio, 1 / riskRatio);
    return ratio + Math.sqrt(ratio * (ratio - 1));
  }

  /**
   * E-value of the interval bound nearer to 1; 1 if the interval contains 1.
   *
   * @throws IllegalArgumentException unless both bounds are finite and positive
   */
  public static double of(Interval riskRatio) {
    double lower = Arguments.positive(riskRatio.lower(), "lower");
    double upper = Arguments.positive(riskRatio.upper(), "upper");
    return riskRatio.contains(1) ? 1 : of(lower > 1 ? lower : upper);
  }
}
