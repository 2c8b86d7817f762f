package study.nocontact.analysis.statistics;

/** Counts by position with fast sums of all positions below one (a Fenwick tree). */
final class RunningCounts {

  private final long[] tree;
  private long total;

  RunningCounts(int positions) {
    tree = new long[positions + 1];
  }

  void add(int position, long count) {
    total += count;
    for (int i = position + 1; i < tree.length; i += i & -i) {
      tree[i] += count;
    }
  }

  /** People at positions below {@code position}. */
  long below(int position) {
    long sum = 0;
    for (int i = position; i > 0; i -= i & -i) {
      sum += tree[i];
    }
    return sum;
  }

  long total() {
    return total;
  }
}
