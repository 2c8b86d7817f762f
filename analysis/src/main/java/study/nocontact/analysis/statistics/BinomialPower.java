package study.nocontact.analysis.statistics;

/**
 * Exact power of the one-sided binomial test of H0: probability at most {@code p0}. For H0: at
 * least p0, count failures instead. Power is not monotone in the number of trials: it saws because
 * counts are whole.
 *
 * @param p0 probability under H0
 * @param alpha one-sided level
 */
public record BinomialPower(double p0, double alpha) {

  /** Refuses probabilities that are not strictly between 0 and 1. */
  public BinomialPower {
    Arguments.openUnit(p0, "p0");
    Arguments.openUnit(alpha, "alpha");
  }

  /**
   * The smallest number of successes in {@code n} trials that rejects; n + 1 if none does.
   *
   * @throws IllegalArgumentException unless n &gt;= 1
   */
  public long criticalValue(long n) {
    Arguments.positive(n, "n");
    return critical(n, p0, alpha);
  }

  /**
   * Chance to reject if the probability is {@code p}.
   *
   * @throws IllegalArgumentException unless n &gt;= 1 and 0 &lt; p &lt; 1
   */
  public double power(long n, double p) {
    return new Binomial(n, Arguments.openUnit(p, "p")).atLeast(criticalValue(n));
  }

  /**
   * The number of trials from which on the power stays at least {@code power}, checked over ten
   * further cycles of its saw; smaller numbers may reach it too.
   *
   * @throws IllegalArgumentException unless p0 &lt; p &lt; 1, 0 &lt; power &lt; 1 and a thousand
   *     million trials are enough
   */
  public long trialsNeeded(double p, double power) {
    if (!(Arguments.openUnit(p, "p") > p0)) {
      throw new IllegalArgumentException("no number of trials is enough for a proportion of " + p);
    }
    long cycle = (long) Math.ceil(1 / Math.min(p0, 1 - p0));
    return new SawtoothSearch(n -> power(n, p), cycle).trials(power);
  }

  static long critical(long n, double p0, double alpha) {
    Binomial model = new Binomial(n, p0);
    long low = 0;
    long high = n + 1;
    while (low < high) {
      long middle = low + (high - low) / 2;
      if (model.atLeast(middle) <= alpha) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
