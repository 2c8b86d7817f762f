package study.nocontact.analysis.statistics;

import java.util.Arrays;

/** Sums in their order, with the probabilities of all up to and from each. */
final class CumulatedSums {

  private final long[] keys;
  private final double[] upTo;
  private final double[] from;

  CumulatedSums(LongDoubleMap sums) {
    keys = sums.sortedKeys();
    upTo = new double[keys.length + 1];
    from = new double[keys.length + 1];
    for (int i = 0; i < keys.length; i++) {
      int last = keys.length - 1 - i;
      upTo[i + 1] = upTo[i] + sums.get(keys[i]);
      from[last] = from[last + 1] + sums.get(keys[last]);
    }
  }

  /** Probability that with one of {@code others} a sum is at most or at least a limit. */
  double outside(LongDoubleMap others, long low, long high) {
    double[] total = new double[1];
    others.forEach(
        (sum, probability) ->
            total[0] += probability * (upTo[below(low - sum + 1)] + from[below(high - sum)]));
    return total[0];
  }

  /** How many sums are below {@code limit}. */
  private int below(long limit) {
    int found = Arrays.binarySearch(keys, limit);
    return found >= 0 ? found : -found - 1;
  }
}
