package study.nocontact.analysis.statistics;

/** What Stirling's formula leaves of a log factorial, exact to rounding for counts of any size. */
final class Stirling {

  private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
  private static final double[] LOG_FACTORIALS = logFactorials(16);

  private Stirling() {}

  /** log(n!) minus Stirling's approximation of it. */
  static double error(long n) {
    return n < LOG_FACTORIALS.length ? LOG_FACTORIALS[(int) n] - approximation(n) : series(n);
  }

  private static double approximation(double n) {
    return n == 0 ? 0 : HALF_LOG_TWO_PI + (n + 0.5) * Math.log(n) - n;
  }

  private static double series(double n) {
    double square = n * n;
    return (1 / 12.0
            - (1 / 360.0 - (1 / 1260.0 - (1 / 1680.0 - 1 / 1188.0 / square) / square) / square)
                / square)
        / n;
  }

  private static double[] logFactorials(int size) {
    double[] logs = new double[size];
    double factorial = 1;
    for (int n = 1; n < size; n++) {
      factorial *= n;
      logs[n] = Math.log(factorial);
    }
    return logs;
  }
}
