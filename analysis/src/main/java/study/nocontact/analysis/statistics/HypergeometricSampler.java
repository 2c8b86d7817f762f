package study.nocontact.analysis.statistics;

import java.util.random.RandomGenerator;

/**
 * Draws hypergeometric counts at a cost that does not grow with the population: inversion for small
 * means, otherwise ratio of uniforms (E. Stadlober, The ratio of uniforms approach for generating
 * discrete random variates, J. Computational and Applied Mathematics 1990, algorithm HRUA).
 */
record HypergeometricSampler(RandomGenerator random) {

  private static final double LARGEST_MEAN_FOR_INVERSION = 10;
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
        ? invert(population, marked, draws)
        : reject(population, marked, draws, mean);
  }

  private long invert(long population, long marked, long draws) {
    double first = Math.exp(logMass(population, marked, draws, 0));
    long last = Math.min(marked, draws);
    while (true) {
      double left = random.nextDouble();
      double mass = first;
      long x = 0;
      while (left > mass && x < last) {
        left -= mass;
        mass *= (double) (marked - x) / (x + 1);
        mass *= (double) (draws - x) / (population - marked - draws + x + 1);
        x++;
      }
      if (left <= mass) {
        return x;
      }
    }
  }

  private long reject(long population, long marked, long draws, double mean) {
    double share = (double) marked / population;
    double variance = mean * (1 - share) * ((double) (population - draws) / (population - 1));
    double width = SLOPE * Math.sqrt(variance + 0.5) + OFFSET;
    long mode = (long) Math.floor((draws + 1.0) / (population + 2.0) * (marked + 1.0));
    double atMode = logMass(population, marked, draws, mode);
    long last = Math.min(marked, draws);
    while (true) {
      double u = random.nextDouble();
      double w = mean + 0.5 + width * (random.nextDouble() - 0.5) / u;
      if (w >= 0 && w < last + 1.0) {
        long x = (long) Math.floor(w);
        if (2 * Math.log(u) <= logMass(population, marked, draws, x) - atMode) {
          return x;
        }
      }
    }
  }

  static double logMass(long population, long marked, long draws, long x) {
    double share = (double) draws / population;
    return new Binomial(marked, share).logMass(x)
        + new Binomial(population - marked, share).logMass(draws - x)
        - new Binomial(population, share).logMass(draws);
  }
}
