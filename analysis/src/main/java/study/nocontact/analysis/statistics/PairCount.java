package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Comparable pairs of censored times by whether the higher score has the event first. */
final class PairCount {

  private final double[] time;
  private final int[] event;
  private final long[] count;
  private final int[] rank;
  private final int ranks;
  private final int[] order;
  private final double[] signed;
  private final double[] comparable;
  private double concordant;
  private double discordant;
  private double tied;

  PairCount(double[] score, double[] time, int[] event, long[] count) {
    this.time = time;
    this.event = event;
    this.count = count;
    double[] distinct = Arrays.stream(score).map(s -> s + 0.0).sorted().distinct().toArray();
    ranks = distinct.length;
    rank = Arrays.stream(score).mapToInt(s -> Arrays.binarySearch(distinct, s + 0.0)).toArray();
    // At equal times events come first, as the censored are known to live on.
    order =
        IntStream.range(0, time.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(i -> time[i] + 0.0)
                    .thenComparingInt(i -> -event[i]))
            .mapToInt(i -> i)
            .toArray();
    signed = new double[time.length];
    comparable = new double[time.length];
    asEarlier();
    asLater();
  }

  /** Every event against those seen for longer. */
  private void asEarlier() {
    RankCounts later = new RankCounts(ranks);
    int end = order.length;
    while (end > 0) {
      int start = startOfBlock(end);
      for (int k = start; k < end && event[order[start]] == 1; k++) {
        int i = order[k];
        double lower = later.below(rank[i]);
        double higher = later.above(rank[i]);
        concordant += count[i] * lower;
        discordant += count[i] * higher;
        tied += count[i] * later.at(rank[i]);
        signed[i] += lower - higher;
        comparable[i] += later.total();
      }
      addBlock(later, start, end);
      end = start;
    }
  }

  /** Everybody against events before their time. */
  private void asLater() {
    RankCounts earlier = new RankCounts(ranks);
    int start = 0;
    while (start < order.length) {
      int end = endOfBlock(start);
      for (int k = start; k < end; k++) {
        int i = order[k];
        signed[i] += earlier.above(rank[i]) - earlier.below(rank[i]);
        comparable[i] += earlier.total();
      }
      if (event[order[start]] == 1) {
        addBlock(earlier, start, end);
      }
      start = end;
    }
  }

  private void addBlock(RankCounts counts, int start, int end) {
    for (int k = start; k < end; k++) {
      counts.add(rank[order[k]], count[order[k]]);
    }
  }

  private int startOfBlock(int end) {
    int start = end - 1;
    while (start > 0 && sameBlock(order[start - 1], order[end - 1])) {
      start--;
    }
    return start;
  }

  private int endOfBlock(int start) {
    int end = start + 1;
    while (end < order.length && sameBlock(order[end], order[start])) {
      end++;
    }
    return end;
  }

  private boolean sameBlock(int i, int j) {
    return time[i] == time[j] && event[i] == event[j];
  }

  double concordant() {
    return concordant;
  }

  double discordant() {
    return discordant;
  }

  double tied() {
    return tied;
  }

  /** Concordant less discordant pairs of one person of the row. */
  double signed(int row) {
    return signed[row];
  }

  /** Comparable pairs of one person of the row. */
  double comparable(int row) {
    return comparable[row];
  }
}
