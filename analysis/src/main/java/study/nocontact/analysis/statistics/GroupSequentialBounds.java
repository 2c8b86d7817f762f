package study.nocontact.analysis.statistics;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Symmetric two-sided bounds for a z statistic that is looked at repeatedly while information
 * accrues.
 *
 * <p>H0: no difference, at every look. The chance that |z| reaches its bound at any look so far is
 * the error probability spent so far. A bound depends on the looks before it only, so looks may be
 * added later as long as their times do not depend on the results. The joint distribution is that
 * of Brownian motion at the information fractions, integrated look by look (Armitage, McPherson and
 * Rowe, JRSS A 1969), the method of R's {@code ldbounds}.
 *
 * <p>Misleads when the statistics do not have independent increments (for example when old reports
 * change), and estimates after an early stop are too extreme.
 *
 * @param looks one entry per look, in order
 */
public record GroupSequentialBounds(List<Look> looks) {

  /**
   * One look.
   *
   * @param fraction information fraction
   * @param spent cumulative two-sided error probability
   * @param z bound for |z|; infinite when nothing measurable may be spent yet
   * @param nominalLevel two-sided level of an ordinary test with that bound
   */
  public record Look(double fraction, double spent, double z, double nominalLevel) {}

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final double LEAST_SPENT = 1e-200;
  private static final double FARTHEST_Z = 38;

  /** Keeps its own copy of the looks. */
  public GroupSequentialBounds {
    looks = List.copyOf(looks);
  }

  /**
   * Bounds at increasing information fractions.
   *
   * @param alpha two-sided error probability at fraction 1
   * @throws IllegalArgumentException unless alpha is strictly between 0 and 1 and the fractions
   *     increase, above 0 and at most 1
   */
  public static GroupSequentialBounds of(
      AlphaSpending spending, double alpha, double... fractions) {
    List<Look> looks = new ArrayList<>();
    SurvivingPaths paths = SurvivingPaths.atStart();
    double before = 0;
    double spentBefore = 0;
    double finest = Math.sqrt(smallestIncrement(fractions));
    for (double fraction : fractions) {
      double spent = spending.spent(fraction, alpha);
      double increment = fraction - before;
      double bound = bound(paths, increment, fraction, spent - spentBefore);
      looks.add(new Look(fraction, spent, bound, 2 * NORMAL.survivalProbability(bound)));
      paths = paths.advance(increment, Math.min(bound, FARTHEST_Z) * Math.sqrt(fraction), finest);
      before = fraction;
      spentBefore = spent;
    }
    return new GroupSequentialBounds(looks);
  }

  private static double smallestIncrement(double[] fractions) {
    double before = 0;
    double smallest = 1;
    for (double fraction : fractions) {
      if (!(fraction > before)) {
        throw new IllegalArgumentException("information fractions must increase from above 0");
      }
      smallest = Math.min(smallest, fraction - before);
      before = fraction;
    }
    return smallest;
  }

  /** The z whose chance of being reached for the first time now is what may be spent now. */
  private static double bound(
      SurvivingPaths paths, double increment, double fraction, double toSpend) {
    if (toSpend < LEAST_SPENT) {
      return Double.POSITIVE_INFINITY;
    }
    double low = 0;
    double high = FARTHEST_Z;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (paths.probabilityBeyond(middle * Math.sqrt(fraction), increment) > toSpend) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
