package study.nocontact.analysis.statistics;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * The binomial distribution for counts of any size: both tails through the regularised incomplete
 * beta function, so that neither is found by subtraction, and Loader's saddle-point mass (C.
 * Loader, Fast and accurate computation of binomial probabilities, 2000), as R does.
 */
record Binomial(long trials, double probability) {

  private static final double LOG_TWO_PI = Math.log(2 * Math.PI);

  /** P(X at most {@code x}). */
  double atMost(long x) {
    if (x < 0) {
      return 0;
    }
    return x >= trials ? 1 : RegularizedBeta.complement(probability, x + 1.0, trials - x);
  }

  /** P(X at least {@code x}). */
  double atLeast(long x) {
    if (x <= 0) {
      return 1;
    }
    return x > trials ? 0 : RegularizedBeta.value(probability, x, trials - x + 1.0);
  }

  double mass(long x) {
    return Math.exp(logMass(x));
  }

  double logMass(long x) {
    if (x < 0 || x > trials) {
      return Double.NEGATIVE_INFINITY;
    }
    if (x == 0) {
      return trials == 0 ? 0 : trials * Math.log1p(-probability);
    }
    if (x == trials) {
      return trials * Math.log(probability);
    }
    double failures = trials - x;
    return Stirling.error(trials)
        - Stirling.error(x)
        - Stirling.error(trials - x)
        - deviance(x, trials * probability)
        - deviance(failures, trials * (1 - probability))
        - 0.5 * (LOG_TWO_PI + Math.log(x) + Math.log(failures / trials));
  }

  /** x log(x/mean) + mean - x, without cancellation when x is near the mean. */
  private static double deviance(double x, double mean) {
    if (Math.abs(x - mean) >= 0.1 * (x + mean)) {
      return x * Math.log(x / mean) + mean - x;
    }
    double ratio = (x - mean) / (x + mean);
    double sum = (x - mean) * ratio;
    double term = 2 * x * ratio;
    for (int odd = 3; ; odd += 2) {
      term *= ratio * ratio;
      double next = sum + term / odd;
      if (next == sum) {
        return sum;
      }
      sum = next;
    }
  }
}
