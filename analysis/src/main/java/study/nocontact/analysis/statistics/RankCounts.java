package study.nocontact.analysis.statistics;

/** People by rank of their score, with sums over ranks in logarithmic time (a Fenwick tree). */
final class RankCounts {

  private final double[] tree;
  private final double[] at;
  private double total;

  RankCounts(int ranks) {
    tree = new double[ranks + 1];
    at = new double[ranks];
  }

  void add(int rank, double people) {
    at[rank] += people;
    total += people;
    for (int node = rank + 1; node < tree.length; node += node & -node) {
      tree[node] += people;
    }
  }

  double below(int rank) {
    double sum = 0;
    for (int node = rank; node > 0; node -= node & -node) {
      sum += tree[node];
    }
    return sum;
  }

  double at(int rank) {
    return at[rank];
  }

  double above(int rank) {
    return total - below(rank) - at[rank];
  }

  double total() {
    return total;
  }
}
