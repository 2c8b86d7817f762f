package study.nocontact.analysis.statistics;

/**
 * Exact chance that the Clopper-Pearson interval of a proportion will lie inside a band.
 *
 * <p>With a level of 0.90 this is the power of two one-sided exact tests at 0.05 each of H0: the
 * proportion is at most {@code low} or at least {@code high}. Power is not monotone in the number
 * of trials: it saws because counts are whole.
 *
 * @param low lower end of the band
 * @param high upper end of the band
 * @param level level of the interval
 */
public record BinomialBandPower(double low, double high, double level) {

  /** Refuses a band that is empty or not strictly between 0 and 1. */
  public BinomialBandPower {
    Arguments.openUnit(low, "low");
    Arguments.openUnit(high, "high");
    Arguments.openUnit(level, "level");
    Tost.margins(low, high);
  }

  /**
   * Chance that the interval from {@code n} trials lies inside the band if the true proportion is
   * {@code p}.
   *
   * @throws IllegalArgumentException unless n &gt;= 1 and 0 &lt; p &lt; 1
   */
  public double power(long n, double p) {
    Arguments.positive(n, "n");
    Binomial truth = new Binomial(n, Arguments.openUnit(p, "p"));
    double tail = (1 - level) / 2;
    long fewest = BinomialPower.critical(n, low, tail);
    long most = n - BinomialPower.critical(n, 1 - high, tail);
    return fewest > most ? 0 : Math.max(0, 1 - truth.atMost(fewest - 1) - truth.atLeast(most + 1));
  }

  /**
   * The number of trials from which on the power stays at least {@code power}, checked over ten
   * further cycles of its saw; smaller numbers may reach it too.
   *
   * @throws IllegalArgumentException unless the true proportion lies inside the band, 0 &lt; power
   *     &lt; 1 and a thousand million trials are enough
   */
  public long trialsNeeded(double p, double power) {
    if (!(low < p && p < high)) {
      throw new IllegalArgumentException("no number of trials is enough for a proportion of " + p);
    }
    long cycle = (long) Math.ceil(1 / Math.min(Math.min(low, 1 - low), Math.min(high, 1 - high)));
    return new SawtoothSearch(n -> power(n, p), cycle).trials(power);
  }
}
