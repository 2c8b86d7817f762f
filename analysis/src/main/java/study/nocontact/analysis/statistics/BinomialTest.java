package study.nocontact.analysis.statistics;

import java.util.Objects;

/**
 * Exact test of one proportion.
 *
 * <p>H0: the probability of success is {@code p0}, given independent trials with a common
 * probability. Cost is of order log n, and both tails keep their relative precision, so counts of
 * tens of millions are fine.
 *
 * <p>Matches R's {@code binom.test} with the defaults. Misleads when trials come in clusters
 * (several reports by one person, both members of a couple): the p-value is then too small. With
 * very many trials any departure, however small, is significant; look at {@link BinomialInterval}
 * or an equivalence test beside it.
 */
public final class BinomialTest {

  /** How outcomes are turned into a p-value. */
  public enum Method {
    /**
     * One tail if one-sided; two-sided, the sum over all outcomes no likelier than the observed one
     * (relative slack 1e-7), as R does.
     */
    MINIMUM_LIKELIHOOD,
    /** One tail if one-sided; two-sided, twice the smaller tail, at most 1. */
    CENTRAL,
    /**
     * As {@link #CENTRAL} with half the probability of the observed outcome (Lancaster, JASA 1961).
     * Less conservative, but the size is no longer guaranteed.
     */
    MID_P
  }

  /**
   * What was tested and what came out.
   *
   * @param successes observed successes
   * @param trials number of trials
   * @param nullProbability probability under H0
   * @param pValue p-value, between 0 and 1
   */
  public record Result(long successes, long trials, double nullProbability, double pValue) {

    /** The observed proportion. */
    public double estimate() {
      return (double) successes / trials;
    }
  }

  private static final double SLACK = Math.log1p(1e-7);
  private static final BinomialTest DEFAULTS =
      new BinomialTest(Alternative.TWO_SIDED, Method.MINIMUM_LIKELIHOOD);

  private final Alternative alternative;
  private final Method method;

  private BinomialTest(Alternative alternative, Method method) {
    this.alternative = Objects.requireNonNull(alternative, "alternative");
    this.method = Objects.requireNonNull(method, "method");
  }

  /** Two-sided, by minimum likelihood. */
  public static BinomialTest withDefaults() {
    return DEFAULTS;
  }

  /** The same test against another alternative. */
  public BinomialTest with(Alternative alternative) {
    return new BinomialTest(alternative, method);
  }

  /** The same test with another kind of p-value. */
  public BinomialTest with(Method method) {
    return new BinomialTest(alternative, method);
  }

  /**
   * Tests {@code x} successes in {@code n} trials against probability {@code p0}.
   *
   * @throws IllegalArgumentException unless 0 &lt;= x &lt;= n, n &gt;= 1 and 0 &lt; p0 &lt; 1
   */
  public Result test(long x, long n, double p0) {
    Arguments.successes(x, n);
    Binomial model = new Binomial(n, Arguments.openUnit(p0, "p0"));
    double p =
        switch (alternative) {
          case LESS -> lower(model, x);
          case GREATER -> upper(model, x);
          case TWO_SIDED ->
              method == Method.MINIMUM_LIKELIHOOD
                  ? minimumLikelihood(model, x)
                  : 2 * Math.min(lower(model, x), upper(model, x));
        };
    return new Result(x, n, p0, Math.min(1, p));
  }

  private double lower(Binomial model, long x) {
    return method == Method.MID_P ? model.atMost(x - 1) + model.mass(x) / 2 : model.atMost(x);
  }

  private double upper(Binomial model, long x) {
    return method == Method.MID_P ? model.atLeast(x + 1) + model.mass(x) / 2 : model.atLeast(x);
  }

  private static double minimumLikelihood(Binomial model, long x) {
    double mean = model.trials() * model.probability();
    if (x == mean) {
      return 1;
    }
    double limit = model.logMass(x) + SLACK;
    return x < mean
        ? model.atMost(x) + model.atLeast(firstAbove(model, (long) Math.ceil(mean), limit))
        : model.atLeast(x) + model.atMost(lastBelow(model, (long) Math.floor(mean), limit));
  }

  /** The first outcome from {@code start} on, where masses fall, with log mass within the limit. */
  private static long firstAbove(Binomial model, long start, double limit) {
    long low = start;
    long high = model.trials() + 1;
    while (low < high) {
      long middle = low + (high - low) / 2;
      if (model.logMass(middle) <= limit) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The last outcome up to {@code end}, where masses rise, with log mass within the limit. */
  private static long lastBelow(Binomial model, long end, double limit) {
    long low = -1;
    long high = end;
    while (low < high) {
      long middle = high - (high - low) / 2;
      if (model.logMass(middle) <= limit) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
