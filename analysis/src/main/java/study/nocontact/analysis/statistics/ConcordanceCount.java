package study.nocontact.analysis.statistics;

import java.util.Arrays;

/** Counts pairs in one pass over the event times, last first, with a Fenwick tree of predictors. */
final class ConcordanceCount {

  private final CoxData data;
  private final int[] rank;
  private final double[] tree;
  private double inTree;
  private double concordant;
  private double discordant;
  private double tied;

  ConcordanceCount(CoxData data, double[] coefficients) {
    this.data = data;
    double[] linear = data.design().linear(coefficients);
    double[] distinct = Arrays.stream(linear).sorted().distinct().toArray();
    rank = new int[linear.length];
    for (int i = 0; i < rank.length; i++) {
      rank[i] = Arrays.binarySearch(distinct, linear[i]) + 1;
    }
    tree = new double[distinct.length + 1];
  }

  Concordance concordance() {
    int next = 0;
    int left = 0;
    int[] leaving = data.leaving();
    for (int stratum = data.strata().size() - 1; stratum >= 0; stratum--) {
      Arrays.fill(tree, 0);
      inTree = 0;
      for (int k = data.grid().end(stratum) - 1; k >= data.grid().start(stratum); k--) {
        int from = next;
        for (; next < data.size() && data.last(next) == k; next++) {
          if (!data.dies(next)) {
            enter(next, data.mass(next));
          }
        }
        for (; left < leaving.length && data.first(leaving[left]) == k + 1; left++) {
          enter(leaving[left], -data.mass(leaving[left]));
        }
        compare(from, next);
      }
    }
    return Concordance.of(concordant, discordant, tied);
  }

  private void compare(int from, int to) {
    for (int i = from; i < to; i++) {
      if (data.dies(i)) {
        double below = upTo(rank[i] - 1);
        double notAbove = upTo(rank[i]);
        concordant += data.mass(i) * below;
        tied += data.mass(i) * (notAbove - below);
        discordant += data.mass(i) * (inTree - notAbove);
      }
    }
    for (int i = from; i < to; i++) {
      if (data.dies(i)) {
        enter(i, data.mass(i));
      }
    }
  }

  private void enter(int i, double mass) {
    inTree += mass;
    for (int node = rank[i]; node < tree.length; node += node & -node) {
      tree[node] += mass;
    }
  }

  private double upTo(int last) {
    double sum = 0;
    for (int node = last; node > 0; node -= node & -node) {
      sum += tree[node];
    }
    return sum;
  }
}
