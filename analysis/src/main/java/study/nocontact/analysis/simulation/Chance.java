package study.nocontact.analysis.simulation;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** The random numbers of one report. */
final class Chance {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final UniformRandomProvider random;
  private final ZigguratSampler.NormalizedGaussian normal;

  Chance(long seed, long index) {
    random = RandomSource.XO_SHI_RO_256_PP.create(mix(mix(seed) + index * GOLDEN));
    normal = ZigguratSampler.NormalizedGaussian.of(random);
  }

  /** True with this probability. */
  boolean happens(double probability) {
    return random.nextDouble() < probability;
  }

  /** A number from 0 to below 1. */
  double uniform() {
    return random.nextDouble();
  }

  /** A whole number between two bounds, both included. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  double normal() {
    return normal.sample();
  }

  double lognormal(double median, double sigma) {
    return median * Math.exp(sigma * normal());
  }

  /** The position drawn by these shares, which sum to 1. */
  int position(double... shares) {
    double left = random.nextDouble();
    int position = 0;
    while (position < shares.length - 1 && left >= shares[position]) {
      left -= shares[position++];
    }
    return position;
  }

  /** The value drawn by these shares, one per value. */
  <E> E pick(E[] values, double... shares) {
    if (values.length != shares.length) {
      throw new IllegalArgumentException(
          values.length + " values need as many shares, not " + shares.length);
    }
    return values[position(shares)];
  }

  private static long mix(long value) {
    long z = value + GOLDEN;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
