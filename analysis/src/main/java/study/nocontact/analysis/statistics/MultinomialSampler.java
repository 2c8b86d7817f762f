package study.nocontact.analysis.statistics;

import java.util.random.RandomGenerator;

/**
 * Draws multinomial counts as a chain of binomial draws from what is left, at a cost that grows
 * with the number of categories only.
 */
record MultinomialSampler(RandomGenerator random) {

  /**
   * One draw of {@code n} into categories.
   *
   * @param weights of the categories, in proportion to their probabilities; not all 0
   */
  long[] sample(long n, double... weights) {
    double[] from = new double[weights.length + 1];
    for (int i = weights.length - 1; i >= 0; i--) {
      from[i] = from[i + 1] + weights[i];
    }
    BinomialSampler sampler = new BinomialSampler(random);
    long[] drawn = new long[weights.length];
    long left = n;
    for (int i = 0; i < weights.length && left > 0; i++) {
      drawn[i] = from[i + 1] == 0 ? left : sampler.sample(left, weights[i] / from[i]);
      left -= drawn[i];
    }
    return drawn;
  }
}
