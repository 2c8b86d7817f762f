package study.nocontact.analysis.statistics;

import java.util.random.RandomGenerator;

/**
 * Draws hypergeometric counts at a cost that does not grow with the population: inversion for small
 * means, otherwise ratio of uniforms (E. Stadlober, The ratio of uniforms approach for generating
 * discrete random variates, J. Computational and Applied Mathematics 1990, algorithm HRUA).
 */
record HypergeometricSampler(RandomGenerator random) {

  private static final double LARGEST_MEAN_FOR_INVERSION = 10;

  /** So many factors of up to 1e15 stay within the range of double. */
  private static final long NEAR = 16;

  private static final double SLOPE = 2 * Math.sqrt(2 / Math.E);
  private static final double OFFSET = 3 - 2 * Math.sqrt(3 / Math.E);

  /** Marked ones among {@code draws} without replacement from a population partly marked. */
  long sample(long population, long marked, long draws) {
    if (marked > population - marked) {
      return draws - sample(population, population - marked, draws);
    }
    if (draws > population - draws) {
      return marked - sample(population, marked, population - draws);
    }
    if (marked == 0 || draws == 0) {
      return 0;
    }
    double mean = (double) draws / population * marked;
    return mean < LARGEST_MEAN_FOR_INVERSION
        ? invert(population, marked, draws, mean)
        : reject(population, marked, draws, mean);
  }

  private long invert(long population, long marked, long draws, double mean) {
    long last = Math.min(marked, draws);
    long rest = population - marked - draws;
    while (true) {
      double left = random.nextDouble();
      // P(0) is at least 1 - mean, so that it need not be known for many of the small draws.
      if (left <= 1 - mean) {
        return 0;
      }
      double mass = none(population, marked, draws);
      long x = 0;
      while (left > mass && x < last) {
        left -= mass;
        mass *= (double) (marked - x) * (draws - x);
        x++;
        mass /= (double) x * (rest + x);
      }
      if (left <= mass) {
        return x;
      }
    }
  }

  /** P(0). */
  private static double none(long population, long marked, long draws) {
    long fewer = Math.min(marked, draws);
    if (fewer > NEAR) {
      return Math.exp(logMass(population, marked, draws, 0));
    }
    long others = population - Math.max(marked, draws);
    double without = 1;
    double all = 1;
    for (long i = 0; i < fewer; i++) {
      without *= others - i;
      all *= population - i;
    }
    return without / all;
  }

  private long reject(long population, long marked, long draws, double mean) {
    double share = (double) marked / population;
    double variance = mean * (1 - share) * ((double) (population - draws) / (population - 1));
    double width = SLOPE * Math.sqrt(variance + 0.5) + OFFSET;
    long mode = (long) Math.floor((draws + 1.0) / (population + 2.0) * (marked + 1.0));
    long last = Math.min(marked, draws);
    while (true) {
      double u = random.nextDouble();
      double w = mean + 0.5 + width * (random.nextDouble() - 0.5) / u;
      if (w >= 0 && w < last + 1.0) {
        long x = (long) Math.floor(w);
        if (u * u <= relativeMass(population, marked, draws, mode, x)) {
          return x;
        }
      }
    }
  }

  /** P(x) / P(mode): near the mode factor by factor, which spares the logarithms. */
  private static double relativeMass(long population, long marked, long draws, long mode, long x) {
    if (Math.abs(x - mode) > NEAR) {
      double atMode = logMass(population, marked, draws, mode);
      return Math.exp(logMass(population, marked, draws, x) - atMode);
    }
    long rest = population - marked - draws;
    double perPerson = 1.0 / population;
    double up = 1;
    double down = 1;
    for (long i = Math.min(x, mode) + 1; i <= Math.max(x, mode); i++) {
      up *= (marked - i + 1) * (perPerson * (draws - i + 1));
      down *= i * (perPerson * (rest + i));
    }
    return x > mode ? up / down : down / up;
  }

  static double logMass(long population, long marked, long draws, long x) {
    double share = (double) draws / population;
    return new Binomial(marked, share).logMass(x)
        + new Binomial(population - marked, share).logMass(draws - x)
        - new Binomial(population, share).logMass(draws);
  }
}
