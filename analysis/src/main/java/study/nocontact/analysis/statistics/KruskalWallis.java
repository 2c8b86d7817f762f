package study.nocontact.analysis.statistics;

/**
 * Rank test of several groups (Kruskal and Wallis, JASA 1952).
 *
 * <p>H0: all groups have the same distribution. H compares mean midranks, divided by 1 - sum(t³ -
 * t) / (N³ - N) for ties, and is chi-squared with K - 1 degrees of freedom, as R's {@code
 * kruskal.test}.
 *
 * <p>Misleads when spreads differ: it may reject although no group tends to larger values. Below
 * about 5 people in a group the approximation is poor.
 */
public final class KruskalWallis {

  private KruskalWallis() {}

  /**
   * Tests the groups.
   *
   * @param values value of each cell
   * @param counts people of each group in each cell, one row per group
   * @throws IllegalArgumentException if there are fewer than two groups, a group has nobody,
   *     lengths differ, a value is not finite or a count negative
   * @throws NotEstimableException if everybody has the same value
   */
  public static ChiSquareResult test(double[] values, long[][] counts) {
    if (counts.length < 2) {
      throw new IllegalArgumentException("there must be at least two groups");
    }
    double between = 0;
    double spread = 0;
    for (int group = 0; group < counts.length; group++) {
      TwoSamples data = TwoSamples.of(values, counts[group], others(counts, group)).spread();
      double people = (double) data.n1() + data.n2();
      // Midranks less their mean, from the shares of the others and of the group itself below.
      double behind = data.overFirst(data.sharesOfSecondBelow()).mean() - .5;
      between += data.n1() * Math.pow(behind * data.n2(), 2);
      spread = tieFreeSpread(data, people);
    }
    return ChiSquareResult.of(between / spread, counts.length - 1);
  }

  private static long[] others(long[][] counts, int group) {
    long[] others = new long[counts[group].length];
    for (int other = 0; other < counts.length; other++) {
      Arguments.sameLength("counts of the groups", others.length, counts[other].length);
      for (int cell = 0; other != group && cell < others.length; cell++) {
        others[cell] = Math.addExact(others[cell], Arguments.count(counts[other][cell], "count"));
      }
    }
    return others;
  }

  /** Variance of a midrank, N (N + 1) / 12 less what ties take away. */
  private static double tieFreeSpread(TwoSamples data, double people) {
    double ties = 0;
    for (int cell = 0; cell < data.size(); cell++) {
      double tied = data.both(cell);
      ties += tied * (tied * tied - 1) / (people - 1);
    }
    return (people * (people + 1) - ties) / 12;
  }
}
