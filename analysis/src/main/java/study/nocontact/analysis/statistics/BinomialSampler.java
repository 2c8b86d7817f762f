package study.nocontact.analysis.statistics;

import java.util.random.RandomGenerator;

/**
 * Draws binomial counts at a cost that does not grow with the number of trials: inversion for small
 * means, otherwise transformed rejection with squeeze (W. Hörmann, The generation of binomial
 * random variates, J. Statistical Computation and Simulation 1993, algorithm BTRS).
 */
record BinomialSampler(RandomGenerator random) {

  private static final double LARGEST_MEAN_FOR_INVERSION = 10;

  /** So many factors, each about {@link #LARGEST_MODE}, stay within the range of double. */
  private static final long NEAR = 64;

  private static final long LARGEST_MODE = 10_000;

  /** One draw; {@code p} may be 0 or 1. */
  long sample(long n, double p) {
    if (n == 0 || p <= 0) {
      return 0;
    }
    if (p > 0.5) {
      return n - sample(n, 1 - p);
    }
    return n * p < LARGEST_MEAN_FOR_INVERSION ? invert(n, p) : reject(n, p);
  }

  private long invert(long n, double p) {
    double odds = p / (1 - p);
    double first = Math.exp(n * Math.log1p(-p));
    while (true) {
      double left = random.nextDouble();
      double mass = first;
      long x = 0;
      while (left > mass && x < n) {
        left -= mass;
        x++;
        mass *= (n - x + 1) * odds / x;
      }
      if (left <= mass) {
        return x;
      }
    }
  }

  private long reject(long n, double p) {
    double deviation = Math.sqrt(n * p * (1 - p));
    double b = 1.15 + 2.53 * deviation;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double alpha = (2.83 + 5.1 / b) * deviation;
    double squeeze = 0.92 - 4.2 / b;
    long mode = (long) Math.floor((n + 1) * p);
    while (true) {
      double u = random.nextDouble() - 0.5;
      double v = random.nextDouble();
      double edge = 0.5 - Math.abs(u);
      long x = (long) Math.floor((2 * a / edge + b) * u + n * p + 0.5);
      if (edge >= 0.07 && v <= squeeze) {
        return x;
      }
      if (x >= 0 && x <= n && reaches(v * alpha / (a / (edge * edge) + b), n, p, mode, x)) {
        return x;
      }
    }
  }

  /** Whether P(x) / P(mode) is at least {@code height}; near the mode without logarithms. */
  private static boolean reaches(double height, long n, double p, long mode, long x) {
    if (Math.abs(x - mode) > NEAR || mode > LARGEST_MODE) {
      Binomial model = new Binomial(n, p);
      return Math.log(height) <= model.logMass(x) - model.logMass(mode);
    }
    double odds = p / (1 - p);
    double above = 1;
    double below = height;
    for (long i = mode + 1; i <= x && above >= below; i++) {
      above *= (n - i + 1) * odds;
      below *= i;
    }
    for (long i = mode; i > x && above >= below; i--) {
      above *= i;
      below *= (n - i + 1) * odds;
    }
    return above >= below;
  }
}
