package study.nocontact.analysis.statistics;

/** Mean and unbiased variance of numbers that occur several times. */
record Moments(long n, double mean, double variance) {

  static Moments of(double[] numbers, long[] counts, long n) {
    // Measured from one of the numbers, equal numbers have variance 0 exactly.
    int start = 0;
    while (counts[start] == 0) {
      start++;
    }
    double sum = 0;
    for (int i = 0; i < numbers.length; i++) {
      sum += counts[i] * (numbers[i] - numbers[start]);
    }
    double shift = sum / n;
    double squares = 0;
    for (int i = 0; i < numbers.length; i++) {
      double departure = numbers[i] - numbers[start] - shift;
      squares += counts[i] * departure * departure;
    }
    return new Moments(n, numbers[start] + shift, squares / (n - 1));
  }

  /** Variance of the mean. */
  double ofMean() {
    return variance / n;
  }

  /** Degrees of freedom of the summed variances of two means (Satterthwaite 1946). */
  double degreesOfFreedom(Moments other) {
    double share = ofMean() / (ofMean() + other.ofMean());
    return 1 / (share * share / (n - 1) + (1 - share) * (1 - share) / (other.n - 1));
  }
}
