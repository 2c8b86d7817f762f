package study.nocontact.analysis.statistics;

import java.util.Map;
import java.util.TreeMap;

/**
 * Two independent groups with a value that has an order, as cells: a distinct value, and how many
 * of each group have it. Equal values are merged, values that nobody has are dropped, and the order
 * of the cells does not matter.
 */
public final class TwoSamples {

  private final double[] values;
  private final long[] first;
  private final long[] second;
  private final long n1;
  private final long n2;

  private TwoSamples(double[] values, long[] first, long[] second, long n1, long n2) {
    this.values = values;
    this.first = first;
    this.second = second;
    this.n1 = n1;
    this.n2 = n2;
  }

  /**
   * Cells of two groups.
   *
   * @param values value of each cell
   * @param first people of group 1 in each cell
   * @param second people of group 2 in each cell
   * @throws IllegalArgumentException if lengths differ, a value is not finite, a count is negative,
   *     or a group has nobody
   */
  public static TwoSamples of(double[] values, long[] first, long[] second) {
    Arguments.sameLength("values and counts", values.length, first.length, second.length);
    TreeMap<Double, long[]> cells = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      Arguments.finite(values[i], "value");
      if (Arguments.count(first[i], "count") + Arguments.count(second[i], "count") != 0) {
        // Adding 0 makes one value of 0 and -0.
        long[] counts = cells.computeIfAbsent(values[i] + 0.0, key -> new long[2]);
        counts[0] = Math.addExact(counts[0], first[i]);
        counts[1] = Math.addExact(counts[1], second[i]);
      }
    }
    double[] distinct = new double[cells.size()];
    long[][] counts = new long[2][cells.size()];
    long[] sums = new long[2];
    int cell = 0;
    for (Map.Entry<Double, long[]> entry : cells.entrySet()) {
      distinct[cell] = entry.getKey();
      for (int group = 0; group < 2; group++) {
        counts[group][cell] = entry.getValue()[group];
        sums[group] = Math.addExact(sums[group], counts[group][cell]);
      }
      cell++;
    }
    if (sums[0] == 0 || sums[1] == 0) {
      throw new IllegalArgumentException("a group has nobody");
    }
    return new TwoSamples(distinct, counts[0], counts[1], sums[0], sums[1]);
  }

  /** The same groups in the other order. */
  public TwoSamples swapped() {
    return new TwoSamples(values, second, first, n2, n1);
  }

  /** People in group 1. */
  public long n1() {
    return n1;
  }

  /** People in group 2. */
  public long n2() {
    return n2;
  }

  /** Number of distinct values. */
  int size() {
    return values.length;
  }

  double value(int cell) {
    return values[cell];
  }

  double[] values() {
    return values.clone();
  }

  long first(int cell) {
    return first[cell];
  }

  long second(int cell) {
    return second[cell];
  }

  long both(int cell) {
    return first[cell] + second[cell];
  }

  /** Throws unless both groups have at least {@code least} people. */
  TwoSamples atLeast(long least) {
    if (n1 < least || n2 < least) {
      throw new IllegalArgumentException("each group needs at least " + least + " people");
    }
    return this;
  }

  /** Throws if everybody has the same value. */
  TwoSamples spread() {
    if (size() == 1) {
      throw new NotEstimableException("everybody has the same value: nothing to rank");
    }
    return this;
  }

  /** Per cell, the share of group 2 below its value, ties counting half. */
  double[] sharesOfSecondBelow() {
    double[] shares = new double[values.length];
    long below = 0;
    for (int cell = 0; cell < values.length; cell++) {
      shares[cell] = (below + second[cell] / 2.0) / n2;
      below += second[cell];
    }
    return shares;
  }

  /** Moments of a number per cell over group 1. */
  Moments overFirst(double[] numbers) {
    return Moments.of(numbers, first, n1);
  }
}
