package study.nocontact.analysis.statistics;

/**
 * Whether two yes-or-no factors do more, or less, together than the sum of what each does alone.
 *
 * <p>With the risks r11 (both), r10, r01 and r00 (neither): {@link #riskDifference} r11 - r10 - r01
 * + r00, and {@link #relativeExcessRisk} (RERI) the same over r00, RR11 - RR10 - RR01 + 1. Both are
 * 0 when risk differences add up, whatever the odds ratios do.
 *
 * <p>Misleads when the groups differ in other ways, which {@link #standardised} adjusts for, and
 * when outcomes are few: RERI is then far from normal, as r00 stands below the line.
 *
 * <p>Source: Rothman 1976; Hosmer and Lemeshow, Epidemiology 1992, for the delta method.
 */
public final class AdditiveInteraction {

  /** Neither, second only, first only, both. */
  private static final double[] SIGNS = {1, -1, -1, 1};

  private final double[] risks;
  private final double[][] covariance;

  private AdditiveInteraction(double[] risks, double[][] covariance) {
    this.risks = risks;
    this.covariance = covariance;
  }

  /**
   * From counts of four independent groups.
   *
   * @param both people with both factors, compared with those with the first factor only
   * @param neither people with the second factor only, compared with those with neither
   */
  public static AdditiveInteraction of(TwoProportions both, TwoProportions neither) {
    double[] risks = {neither.p2(), neither.p1(), both.p2(), both.p1()};
    double[] people = {neither.n2(), neither.n1(), both.n2(), both.n1()};
    return independent(risks, people);
  }

  /** From risks in four independent groups of so many people. */
  static AdditiveInteraction independent(double[] risks, double[] people) {
    double[][] covariance = new double[4][4];
    for (int g = 0; g < 4; g++) {
      covariance[g][g] = risks[g] * (1 - risks[g]) / people[g];
    }
    return new AdditiveInteraction(risks, covariance);
  }

  /**
   * With the risks standardised to the covariates of everybody: a logistic regression of the
   * outcome on both factors, their product and the covariates predicts everybody's outcome in each
   * of the four groups. Errors by influence functions.
   *
   * @param data outcome 0 or 1, first factor as treatment, covariates, count
   * @param second second factor per row, 0 or 1
   * @throws IllegalArgumentException if lengths differ or a factor or outcome is not 0 or 1
   * @throws NotEstimableException if the model cannot be fitted, for example because a group is
   *     empty
   */
  public static AdditiveInteraction standardised(TreatmentData data, int[] second) {
    FourGroups groups = new FourGroups(data, second);
    return new AdditiveInteraction(groups.risks(), groups.covariance());
  }

  /** Risk with these factors, each 0 or 1. */
  public double risk(int first, int second) {
    Arguments.zeroOrOne(first, "first");
    Arguments.zeroOrOne(second, "second");
    return risks[2 * first + second];
  }

  /** r11 - r10 - r01 + r00. */
  public InteractionContrast riskDifference() {
    return contrast(interaction(), SIGNS);
  }

  /**
   * Relative excess risk due to interaction, (r11 - r10 - r01 + r00) / r00.
   *
   * @throws NotEstimableException if the risk with neither factor is 0
   */
  public InteractionContrast relativeExcessRisk() {
    double base = risks[0];
    if (!(base > 0)) {
      throw new NotEstimableException("nobody without both factors had the outcome");
    }
    double[] gradient = new double[4];
    for (int g = 1; g < 4; g++) {
      gradient[g] = SIGNS[g] / base;
    }
    gradient[0] = -(interaction() - base) / (base * base);
    return contrast(interaction() / base, gradient);
  }

  private double interaction() {
    return WeightedDesign.dot(SIGNS, risks);
  }

  private InteractionContrast contrast(double estimate, double[] gradient) {
    double variance = WeightedDesign.dot(WeightedDesign.times(covariance, gradient), gradient);
    return new InteractionContrast(estimate, Math.sqrt(Math.max(0, variance)));
  }
}
