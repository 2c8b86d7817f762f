package study.nocontact.analysis.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Power of the two-sided z test of H0: two answers to one question are equally frequent, as in
 * McNemar's test: {@code n = (z sqrt(p1 + p2) + z' sqrt(p1 + p2 - (p1 - p2)^2))^2 / (p1 - p2)^2}
 * people of whom each gives one answer (Miettinen, Biometrics 1968; Connor, Biometrics 1987).
 *
 * <p>To claim that an answer is the most frequent, compare it with the second; choosing the second
 * from the data costs a correction for the number of candidates.
 *
 * @param p1 true share of one answer
 * @param p2 true share of the other
 * @param alpha two-sided level
 */
public record CategoryContrastPower(double p1, double p2, double alpha) {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** Refuses equal shares, and shares or a level that are not strictly between 0 and 1. */
  public CategoryContrastPower {
    Arguments.openUnit(p1, "p1");
    Arguments.different(Arguments.openUnit(p2, "p2"), p1, "p2");
    Arguments.closedUnit(p1 + p2, "p1 + p2");
    Arguments.openUnit(alpha, "alpha");
  }

  /**
   * People needed, not yet rounded up; 0 for a power that even nobody would reach by chance.
   *
   * @throws IllegalArgumentException unless 0 &lt; power &lt; 1
   */
  public double people(double power) {
    Arguments.openUnit(power, "power");
    double reach = Math.max(0, critical() + NORMAL.inverseCumulativeProbability(power) * spread());
    return reach * reach / ((p1 - p2) * (p1 - p2));
  }

  /**
   * Chance to reject in either direction.
   *
   * @throws IllegalArgumentException unless there is somebody
   */
  public double power(long people) {
    Arguments.positive(people, "people");
    double distance = Math.sqrt(people) * Math.abs(p1 - p2);
    return NORMAL.survivalProbability((critical() - distance) / spread())
        + NORMAL.survivalProbability((critical() + distance) / spread());
  }

  private double critical() {
    return NORMAL.inverseSurvivalProbability(alpha / 2) * Math.sqrt(p1 + p2);
  }

  private double spread() {
    return Math.sqrt(p1 + p2 - (p1 - p2) * (p1 - p2));
  }
}
