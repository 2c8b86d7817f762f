package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Per cell, the people concordant with it less those discordant with it, found by sweeping over x
 * and counting people by y: of order k log k for k cells.
 */
final class ConcordantPairs {

  private final int[] x;
  private final int[] y;
  private final long[] counts;
  private final Ties tiesX;
  private final Ties tiesY;
  private final double[] balance;

  private ConcordantPairs(int[] x, int[] y, long[] counts) {
    this.x = x;
    this.y = y;
    this.counts = counts;
    this.tiesX = ties(x, counts);
    this.tiesY = ties(y, counts);
    this.balance = new double[x.length];
    Integer[] order = IntStream.range(0, x.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingInt(cell -> x[cell]));
    sweep(order, 1);
    Arrays.sort(order, Comparator.comparingInt(cell -> -x[cell]));
    sweep(order, -1);
  }

  static ConcordantPairs of(double[] x, double[] y, long[] counts) {
    Arguments.sameLength("x, y and counts", x.length, y.length, counts.length);
    for (int cell = 0; cell < counts.length; cell++) {
      Arguments.finite(x[cell], "x");
      Arguments.finite(y[cell], "y");
      Arguments.count(counts[cell], "count");
    }
    int[] used = IntStream.range(0, counts.length).filter(cell -> counts[cell] > 0).toArray();
    return new ConcordantPairs(
        ranks(x, used), ranks(y, used), Arrays.stream(used).mapToLong(i -> counts[i]).toArray());
  }

  /** Values numbered from 0 in their order, equal values alike. */
  private static int[] ranks(double[] values, int[] used) {
    double[] distinct =
        Arrays.stream(used).mapToDouble(i -> values[i] + 0.0).sorted().distinct().toArray();
    return Arrays.stream(used).map(i -> Arrays.binarySearch(distinct, values[i] + 0.0)).toArray();
  }

  private static Ties ties(int[] ranks, long[] counts) {
    long[] sizes = new long[Arrays.stream(ranks).max().orElse(0) + 1];
    for (int cell = 0; cell < ranks.length; cell++) {
      sizes[ranks[cell]] = Math.addExact(sizes[ranks[cell]], counts[cell]);
    }
    return new Ties(sizes);
  }

  /** Adds to each cell the people before it in {@code order} by the side of y they are on. */
  private void sweep(Integer[] order, int direction) {
    RunningCounts seen = new RunningCounts(tiesY.sizes().length);
    int start = 0;
    for (int end = 0; end <= order.length; end++) {
      if (end == order.length || x[order[end]] != x[order[start]]) {
        for (int i = start; i < end; i++) {
          int cell = order[i];
          long below = seen.below(y[cell]);
          long above = seen.total() - seen.below(y[cell] + 1);
          balance[cell] += direction * (double) (below - above);
        }
        for (int i = start; i < end; i++) {
          seen.add(y[order[i]], counts[order[i]]);
        }
        start = end;
      }
    }
  }

  long n() {
    return Arrays.stream(tiesX.sizes()).reduce(0, Math::addExact);
  }

  Ties tiesX() {
    return tiesX;
  }

  Ties tiesY() {
    return tiesY;
  }

  /** Concordant less discordant pairs. */
  double surplus() {
    double sum = 0;
    for (int cell = 0; cell < counts.length; cell++) {
      sum += counts[cell] * balance[cell];
    }
    return sum / 2;
  }

  /** Brown and Benedetti's variance of tau-b, from the influence of each person. */
  double varianceOfTau(double rows, double columns, double tau) {
    double n = n();
    double scale = Math.sqrt(rows) * Math.sqrt(columns);
    double squares = 0;
    double mean = 0;
    for (int cell = 0; cell < counts.length; cell++) {
      double tied = tiesX.sizes()[x[cell]] / rows + tiesY.sizes()[y[cell]] / columns;
      double influence = 2 * balance[cell] / scale + tau * tied;
      squares += counts[cell] * influence * influence;
      mean += counts[cell] / n * influence;
    }
    return squares - n * mean * mean;
  }
}
