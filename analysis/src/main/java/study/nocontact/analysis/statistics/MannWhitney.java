package study.nocontact.analysis.statistics;

import java.util.Objects;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The rank-sum test of Wilcoxon, Mann and Whitney, with ties.
 *
 * <p>H0: both groups have the same distribution. W counts the pairs in which the value of group 1
 * is the larger, ties counting half; {@code GREATER} looks for larger values in group 1. Normal
 * p-values use the variance given the ties, as R's {@code wilcox.test(exact = FALSE)}. The exact
 * p-value is conditional on the ties; two-sided, it adds all W as far from n1 n2 / 2 as the
 * observed one, as {@code coin::wilcox_test(distribution = "exact")}. The shift is the median of
 * all differences between a value of group 1 and one of group 2 (Hodges and Lehmann, Annals of
 * Mathematical Statistics 1963).
 *
 * <p>Misleads when the groups differ in spread: it may then reject although neither tends to larger
 * values, for which see {@link BrunnerMunzel}. The shift is coarse with many ties.
 */
public final class MannWhitney {

  /** Where the p-value comes from. */
  public enum Method {
    /** Normal approximation with the continuity correction 1/2. */
    NORMAL_CONTINUITY,
    /** Normal approximation. */
    NORMAL,
    /** Exact, given the ties; refused when it would take long. */
    EXACT
  }

  /**
   * What was tested and what came out.
   *
   * @param n1 people in group 1
   * @param n2 people in group 2
   * @param statistic W, pairs in which group 1 has the larger value, ties counting half
   * @param expected W expected under H0, n1 n2 / 2
   * @param variance variance of W under H0 given the ties
   * @param shift median difference, group 1 less group 2
   * @param pValue p-value, between 0 and 1
   */
  public record Result(
      long n1,
      long n2,
      double statistic,
      double expected,
      double variance,
      double shift,
      double pValue) {

    /** Probability that a value of group 1 is the larger, ties counting half. */
    public double probability() {
      return statistic / n1 / n2;
    }
  }

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final MannWhitney DEFAULTS =
      new MannWhitney(Alternative.TWO_SIDED, Method.NORMAL_CONTINUITY);

  private final Alternative alternative;
  private final Method method;

  private MannWhitney(Alternative alternative, Method method) {
    this.alternative = Objects.requireNonNull(alternative, "alternative");
    this.method = Objects.requireNonNull(method, "method");
  }

  /** Two-sided, normal approximation with continuity correction. */
  public static MannWhitney withDefaults() {
    return DEFAULTS;
  }

  /** The same test against another alternative. */
  public MannWhitney with(Alternative alternative) {
    return new MannWhitney(alternative, method);
  }

  /** The same test with another kind of p-value. */
  public MannWhitney with(Method method) {
    return new MannWhitney(alternative, method);
  }

  /**
   * Tests the groups.
   *
   * @throws IllegalArgumentException if the exact p-value would take too long
   * @throws NotEstimableException if everybody has the same value
   */
  public Result test(TwoSamples data) {
    data.spread();
    double statistic = statistic(data);
    double expected = (double) data.n1() * data.n2() / 2;
    double variance = variance(data);
    double p =
        method == Method.EXACT ? exact(data) : normal(statistic - expected, Math.sqrt(variance));
    return new Result(
        data.n1(), data.n2(), statistic, expected, variance, new MedianShift(data).value(), p);
  }

  private static double statistic(TwoSamples data) {
    double twice = 0;
    long below = 0;
    for (int cell = 0; cell < data.size(); cell++) {
      twice += (double) data.first(cell) * (2 * below + data.second(cell));
      below += data.second(cell);
    }
    return twice / 2;
  }

  private static double variance(TwoSamples data) {
    double n = (double) data.n1() + data.n2();
    double ties = 0;
    for (int cell = 0; cell < data.size(); cell++) {
      double tied = data.both(cell);
      ties += tied * (tied * tied - 1) / (n * (n - 1));
    }
    return (double) data.n1() * data.n2() / 12 * (n + 1 - ties);
  }

  private double normal(double departure, double deviation) {
    double correction = method == Method.NORMAL ? 0 : .5;
    double corrected =
        switch (alternative) {
          case LESS -> departure + correction;
          case GREATER -> departure - correction;
          case TWO_SIDED -> departure - Math.signum(departure) * correction;
        };
    return alternative.pValue(NORMAL, corrected / deviation);
  }

  /** By the sum of twice the midranks of group 1, a whole number. */
  private double exact(TwoSamples data) {
    long[] ranks = new long[data.size()];
    long[] sizes = new long[data.size()];
    long below = 0;
    long sum = 0;
    for (int cell = 0; cell < ranks.length; cell++) {
      sizes[cell] = data.both(cell);
      ranks[cell] = 2 * below + sizes[cell] + 1;
      sum += ranks[cell] * data.first(cell);
      below += sizes[cell];
    }
    return ConditionalSum.of(ranks, sizes, data.n1()).pValue(sum, alternative);
  }
}
