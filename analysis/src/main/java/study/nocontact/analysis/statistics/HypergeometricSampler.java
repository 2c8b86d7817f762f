package study.nocontact.analysis.statistics;

import java.util.random.RandomGenerator;

/**
 * Draws hypergeometric counts at a cost that does not grow with the population: inversion for small
 * means, otherwise ratio of uniforms (E. Stadlober, The ratio of uniforms approach for generating
 * discrete random variates, J. Computational and Applied Mathematics 1990, algorithm HRUA).
 */
record HypergeometricSampler(RandomGenerator random) {

  private static final double LARGEST_MEAN_FOR_INVERSION = 10;

  /** So many factors, each at most {@link #LARGEST_MODE}, stay within the range of double. */
  private static final long NEAR = 64;

  private static final long LARGEST_MODE = 10_000;

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
    double perPerson = 1.0 / population;
    double without = 1;
    double all = 1;
    for (long i = 0; i < fewer; i++) {
      without *= perPerson * (others - i);
      all *= perPerson * (population - i);
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
        if (reaches(u * u, population, marked, draws, mode, x)) {
          return x;
        }
      }
    }
  }

  /** Whether P(x) / P(mode) is at least {@code height}; near the mode without logarithms. */
  private static boolean reaches(
      double height, long population, long marked, long draws, long mode, long x) {
    if (Math.abs(x - mode) > NEAR || mode > LARGEST_MODE) {
      double atMode = logMass(population, marked, draws, mode);
      return Math.log(height) <= logMass(population, marked, draws, x) - atMode;
    }
    long rest = population - marked - draws;
    double perPerson = 1.0 / population;
    double above = 1;
    double below = height;
    for (long i = mode + 1; i <= x && above >= below; i++) {
      above *= (marked - i + 1) * (perPerson * (draws - i + 1));
      below *= i * (perPerson * (rest + i));
    }
    for (long i = mode; i > x && above >= below; i--) {
      above *= i * (perPerson * (rest + i));
      below *= (marked - i + 1) * (perPerson * (draws - i + 1));
    }
    return above >= below;
  }

  static double logMass(long population, long marked, long draws, long x) {
    double share = (double) draws / population;
    return new Binomial(marked, share).logMass(x)
        + new Binomial(population - marked, share).logMass(draws - x)
        - new Binomial(population, share).logMass(draws);
  }
}
