package study.nocontact.analysis.statistics;

import java.util.Objects;

/**
 * Two-sample test of Kolmogorov and Smirnov, with ties.
 *
 * <p>H0: both groups have the same distribution. D is the largest distance between the two
 * empirical distribution functions. The exact p-value is conditional on the ties, as R's {@code
 * ks.test(exact = TRUE)} (Schröer and Trenkler, Computational Statistics and Data Analysis 1995);
 * the asymptotic one, Kolmogorov's series at D sqrt(n1 n2 / (n1 + n2)), ignores them and is then
 * too large.
 *
 * <p>Misleads as a test of which group has larger values: it has little power for that. It is
 * weakest in the tails of the distribution.
 */
public final class KolmogorovSmirnov {

  /** Where the p-value comes from. */
  public enum Method {
    /** Exact below 10,000 pairs, as R decides, else asymptotic. */
    AUTOMATIC,
    /** Exact, given the ties; refused when it would take long. */
    EXACT,
    /** Asymptotic. */
    ASYMPTOTIC
  }

  /**
   * What was tested and what came out.
   *
   * @param n1 people in group 1
   * @param n2 people in group 2
   * @param statistic D, between 0 and 1
   * @param exact whether the p-value is exact
   * @param pValue p-value, between 0 and 1
   */
  public record Result(long n1, long n2, double statistic, boolean exact, double pValue) {}

  private static final long MOST_PAIRS = 4_000_000;
  private static final long PAIRS_IN_R = 10_000;
  private static final KolmogorovSmirnov DEFAULTS = new KolmogorovSmirnov(Method.AUTOMATIC);

  private final Method method;

  private KolmogorovSmirnov(Method method) {
    this.method = Objects.requireNonNull(method, "method");
  }

  /** Exact in small groups, asymptotic in large ones. */
  public static KolmogorovSmirnov withDefaults() {
    return DEFAULTS;
  }

  /** The same test with another kind of p-value. */
  public KolmogorovSmirnov with(Method method) {
    return new KolmogorovSmirnov(method);
  }

  /**
   * Tests the groups.
   *
   * @throws IllegalArgumentException if the exact p-value would take too long
   */
  public Result test(TwoSamples data) {
    double n1 = data.n1();
    double n2 = data.n2();
    double distance = distance(data);
    boolean exact = method == Method.EXACT || (method == Method.AUTOMATIC && n1 * n2 < PAIRS_IN_R);
    if (exact && n1 * n2 > MOST_PAIRS) {
      throw new IllegalArgumentException(
          "the exact p-value would take too long for so many people");
    }
    double p =
        exact
            ? Math.min(1, new TiedPaths(data, Math.round(distance)).reaching())
            : kolmogorov(distance / Math.sqrt(n1 * n2 * (n1 + n2)));
    return new Result(data.n1(), data.n2(), distance / (n1 * n2), exact, p);
  }

  /** D in units of 1/(n1 n2). */
  private static double distance(TwoSamples data) {
    double distance = 0;
    double first = 0;
    double second = 0;
    for (int cell = 0; cell < data.size(); cell++) {
      first += data.first(cell);
      second += data.second(cell);
      distance = Math.max(distance, Math.abs(first * data.n2() - second * data.n1()));
    }
    return distance;
  }

  /** Probability that Kolmogorov's limit exceeds {@code x}. */
  private static double kolmogorov(double x) {
    if (x == 0) {
      return 1;
    }
    double sum = 0;
    if (x < 1) {
      for (int k = 1; k < 20; k += 2) {
        sum += Math.exp(-k * k * Math.PI * Math.PI / (8 * x * x));
      }
      return 1 - Math.sqrt(2 * Math.PI) / x * sum;
    }
    for (int k = 1; k < 20; k++) {
      sum += (k % 2 == 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
    }
    return sum;
  }
}
