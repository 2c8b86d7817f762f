package study.nocontact.analysis.statistics;

import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Power to find that a treatment with two arms works on the outcome through a mediator: H0: a b =
 * 0, with a the effect on the mediator and b the mediator's slope in the linear model of the
 * outcome, as {@link Mediation} estimates them without interaction and covariates.
 *
 * <p>With share t treated, the estimates are independent with variances 1 / (n t (1 - t)) and 1 /
 * n. {@link #people} is for the two-sided Wald test of the product with Sobel's error, {@code n =
 * (z + z')^2 (1 / b^2 + 1 / (a^2 t (1 - t)))}: the sum of the people that a and b would need alone.
 * {@link #peopleJointly} is for joint significance: a and b are each tested at alpha, and its power
 * is the product of both.
 *
 * <p>Misleads, for the Wald test, on the safe side: the product of two small estimates is not
 * normal, and the test then rejects more often than said here, though less often than joint
 * significance. The chance of a rejection in the wrong direction counts as power.
 *
 * <p>Source: Sobel, Sociological Methodology 1982; Fritz and MacKinnon, Psychological Science 2007;
 * Vittinghoff, Sen and McCulloch, Statistics in Medicine 2009.
 *
 * @param onMediator a, in standard deviations of the mediator within an arm
 * @param onOutcome b, in residual standard deviations of the outcome per standard deviation of the
 *     mediator within an arm
 * @param treated share of the people who are treated
 * @param alpha two-sided level
 */
public record IndirectEffectPower(
    double onMediator, double onOutcome, double treated, double alpha) {

  /** Refuses effects of 0 and a share or level that is not strictly between 0 and 1. */
  public IndirectEffectPower {
    Arguments.different(onMediator, 0, "onMediator");
    Arguments.different(onOutcome, 0, "onOutcome");
    Arguments.openUnit(treated, "treated");
    Arguments.openUnit(alpha, "alpha");
  }

  /**
   * Chance that the Wald test rejects.
   *
   * @throws IllegalArgumentException unless there is somebody
   */
  public double power(long people) {
    Arguments.positive(people, "people");
    return test().power(Math.sqrt(people) / Math.hypot(1 / first(), 1 / second()));
  }

  /**
   * People needed for the Wald test in both arms together, not yet rounded up; 0 for a power of at
   * most {@code alpha / 2}.
   *
   * @throws IllegalArgumentException unless 0 &lt; power &lt; 1
   */
  public double people(double power) {
    double distance = test().distance(power) * Math.hypot(1 / first(), 1 / second());
    return distance * distance;
  }

  /**
   * Chance that both effects are significant.
   *
   * @throws IllegalArgumentException unless there is somebody
   */
  public double powerJointly(long people) {
    Arguments.positive(people, "people");
    return jointly(Math.sqrt(people));
  }

  /**
   * People needed in both arms together for joint significance, not yet rounded up; 0 for a power
   * of at most {@code alpha * alpha}.
   *
   * @throws IllegalArgumentException unless 0 &lt; power &lt; 1
   */
  public double peopleJointly(double power) {
    if (Arguments.openUnit(power, "power") <= alpha * alpha) {
      return 0;
    }
    double enough = 1 + test().distance(Math.sqrt(power)) / Math.min(first(), second());
    double root =
        new BrentSolver(1e-15, Double.MIN_NORMAL, 0)
            .solve(1000, n -> jointly(n) - power, 0, enough);
    return root * root;
  }

  private double jointly(double rootOfPeople) {
    return test().power(rootOfPeople * first()) * test().power(rootOfPeople * second());
  }

  private WaldPower test() {
    return new WaldPower(alpha);
  }

  /** Standard errors per square root of a person that the effect on the mediator lies off 0. */
  private double first() {
    return Math.abs(onMediator) * Math.sqrt(treated * (1 - treated));
  }

  /** The same for the effect on the outcome. */
  private double second() {
    return Math.abs(onOutcome);
  }
}
