package study.nocontact.analysis.statistics;

import org.apache.commons.numbers.gamma.LogBeta;

/**
 * A Bayes factor of a point null hypothesis against an alternative with a prior, kept as a natural
 * logarithm so that strong evidence in millions of reports does not overflow.
 *
 * <p>Above 1, the data were more probable under the null. The answer depends on the prior: a wider
 * prior favours the null (Lindley's paradox), so state the prior with the number.
 *
 * @param logNull log of the Bayes factor in favour of the null (log BF01)
 */
public record BayesFactor(double logNull) {

  /** Refuses what is not a number. */
  public BayesFactor {
    if (Double.isNaN(logNull)) {
      throw new IllegalArgumentException("the Bayes factor is not a number");
    }
  }

  /** BF01; infinity or 0 when out of range of a double. */
  public double forNull() {
    return Math.exp(logNull);
  }

  /** BF10; infinity or 0 when out of range of a double. */
  public double forAlternative() {
    return Math.exp(-logNull);
  }

  /**
   * {@code x} successes in {@code n} trials: H0 probability {@code p0} against a Beta(a, b) prior,
   * in closed form. The logarithm is a difference of numbers of the size of n: its absolute error
   * is about n times 1e-16.
   *
   * @throws IllegalArgumentException unless 0 &lt;= x &lt;= n, 0 &lt; p0 &lt; 1, a &gt; 0, b &gt; 0
   */
  public static BayesFactor binomialBeta(long x, long n, double p0, double a, double b) {
    Arguments.successes(x, n);
    Arguments.openUnit(p0, "p0");
    Arguments.positive(a, "a");
    Arguments.positive(b, "b");
    double marginal = LogBeta.value(x + a, n - x + b) - LogBeta.value(a, b);
    return new BayesFactor(x * Math.log(p0) + (n - x) * Math.log1p(-p0) - marginal);
  }

  /**
   * {@code x} successes in {@code n} trials: H0 probability {@code p0} against a logistic prior on
   * the log odds, centred at the log odds of {@code p0} with scale {@code scale} (R's {@code
   * BayesFactor::proportionBF}, where "medium" is 0.5), by numerical integration.
   *
   * @throws IllegalArgumentException unless 0 &lt;= x &lt;= n, 0 &lt; p0 &lt; 1, scale &gt; 0
   */
  public static BayesFactor binomialLogistic(long x, long n, double p0, double scale) {
    Arguments.successes(x, n);
    Arguments.openUnit(p0, "p0");
    Arguments.positive(scale, "scale");
    return new BayesFactor(-new LogisticMarginal(x, n, p0, scale).logRatio());
  }

  /**
   * Savage-Dickey ratio for an estimate with a normal likelihood: H0 true value 0 against a normal
   * prior with mean 0 and standard deviation {@code priorSd}; posterior over prior density at 0
   * (Dickey, Annals of Mathematical Statistics 1971).
   *
   * @throws IllegalArgumentException unless the estimate is finite and both deviations positive
   */
  public static BayesFactor normal(double estimate, double standardError, double priorSd) {
    Arguments.finite(estimate, "estimate");
    Arguments.positive(standardError, "standardError");
    Arguments.positive(priorSd, "priorSd");
    double z = estimate / standardError;
    double ratio = priorSd / standardError;
    double shrunk = z / Math.hypot(1, 1 / ratio);
    return new BayesFactor(Math.log(Math.hypot(1, ratio)) - shrunk * shrunk / 2);
  }
}
