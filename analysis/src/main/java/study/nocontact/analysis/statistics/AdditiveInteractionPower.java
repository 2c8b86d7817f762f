package study.nocontact.analysis.statistics;

/**
 * Power of the two-sided Wald test of H0: the risks of two yes-or-no factors add up, from counts of
 * four independent groups as in {@link AdditiveInteraction#of}: {@code n = (z + z')^2 v / c^2} with
 * c the true contrast and v its delta-method variance for one person, at the true risks.
 *
 * <p>Misleads for the relative excess risk when few without both factors have the outcome: it is
 * then far from normal.
 *
 * <p>Source: Hosmer and Lemeshow, Epidemiology 1992, for the variance.
 */
public final class AdditiveInteractionPower {

  private final double distance;
  private final WaldPower test;

  private AdditiveInteractionPower(InteractionContrast onePerson, double alpha) {
    distance = Math.abs(onePerson.estimate()) / onePerson.standardError();
    test = new WaldPower(alpha);
    if (!(distance > 1e-12)) {
      throw new IllegalArgumentException("the risks add up: there is nothing to find");
    }
  }

  /**
   * For {@link AdditiveInteraction#riskDifference}.
   *
   * @param risks true risks with neither factor, the second only, the first only, both
   * @param sizes relative sizes of these groups; they need not add up to 1
   * @param alpha two-sided level
   * @throws IllegalArgumentException unless there are four of each, risks and level are strictly
   *     between 0 and 1, sizes positive and the contrast is not 0
   */
  public static AdditiveInteractionPower ofRiskDifference(
      double[] risks, double[] sizes, double alpha) {
    return new AdditiveInteractionPower(onePerson(risks, sizes).riskDifference(), alpha);
  }

  /** For {@link AdditiveInteraction#relativeExcessRisk}; arguments as above. */
  public static AdditiveInteractionPower ofRelativeExcessRisk(
      double[] risks, double[] sizes, double alpha) {
    return new AdditiveInteractionPower(onePerson(risks, sizes).relativeExcessRisk(), alpha);
  }

  private static AdditiveInteraction onePerson(double[] risks, double[] sizes) {
    Arguments.sameLength("neither, second, first, both; risks and sizes", 4, risks.length);
    Arguments.sameLength("neither, second, first, both; risks and sizes", 4, sizes.length);
    double total = 0;
    for (int group = 0; group < 4; group++) {
      Arguments.openUnit(risks[group], "risk");
      total += Arguments.positive(sizes[group], "size");
    }
    double[] shares = new double[4];
    for (int group = 0; group < 4; group++) {
      shares[group] = sizes[group] / total;
    }
    return AdditiveInteraction.independent(risks.clone(), shares);
  }

  /**
   * People needed in all groups together, not yet rounded up; 0 for a power of at most {@code alpha
   * / 2}.
   *
   * @throws IllegalArgumentException unless 0 &lt; power &lt; 1
   */
  public double people(double power) {
    double root = test.distance(power) / distance;
    return root * root;
  }

  /**
   * Chance to reject in either direction.
   *
   * @throws IllegalArgumentException unless there is somebody
   */
  public double power(long people) {
    Arguments.positive(people, "people");
    return test.power(Math.sqrt(people) * distance);
  }
}
