package study.nocontact.analysis.statistics;

import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Order-restricted likelihood-ratio test of hazard rates over intervals.
 *
 * <p>H0: one rate for all intervals. Alternative: the rates never rise ({@code LESS}), or never
 * fall ({@code GREATER}), whatever their form. The restricted estimates pool adjacent intervals
 * that are out of order; the statistic is 2 sum d ln(restricted rate / common rate). Its p-value
 * comes from drawing the events of H0 anew: given their number, multinomial with the shares of the
 * exposure, p = (1 + draws at least as large) / (1 + draws).
 *
 * <p>Misleads when neither holds: with rates that rise and then fall more, it may speak for a fall.
 * Rates that fall because the people with high ones leave first count as falling. Exposures count
 * as given, though events shorten them.
 *
 * <p>Source: Barlow, Bartholomew, Bremner and Brunk 1972; Robertson, Wright and Dykstra 1988.
 */
public final class MonotoneHazardTest {

  /**
   * What was tested and what came out.
   *
   * @param statistic twice the gain in log-likelihood, at least 0
   * @param rates estimated rates under the alternative, one per interval
   * @param alternative {@code LESS} or {@code GREATER}
   * @param pValue p-value, at least 1 / (replicates + 1)
   * @param replicates number of draws
   */
  public record Result(
      double statistic, double[] rates, Alternative alternative, double pValue, int replicates) {

    /** Keeps a copy. */
    public Result {
      rates = rates.clone();
    }

    @Override
    public double[] rates() {
      return rates.clone();
    }
  }

  private static final double SLACK = 1e-9;

  private static final MonotoneHazardTest DEFAULTS = new MonotoneHazardTest(Alternative.LESS, 9999);

  private final Alternative alternative;
  private final int replicates;

  private MonotoneHazardTest(Alternative alternative, int replicates) {
    this.alternative = alternative;
    this.replicates = replicates;
  }

  /** A falling hazard is the alternative, 9999 draws. */
  public static MonotoneHazardTest withDefaults() {
    return DEFAULTS;
  }

  /**
   * The same test against another alternative.
   *
   * @throws IllegalArgumentException for {@code TWO_SIDED}, which is no order
   */
  public MonotoneHazardTest with(Alternative alternative) {
    if (Objects.requireNonNull(alternative, "alternative") == Alternative.TWO_SIDED) {
      throw new IllegalArgumentException("an order of rates is either falling or rising");
    }
    return new MonotoneHazardTest(alternative, replicates);
  }

  /** The same test with another number of draws. */
  public MonotoneHazardTest withReplicates(int replicates) {
    Arguments.positive(replicates, "replicates");
    return new MonotoneHazardTest(alternative, replicates);
  }

  /**
   * Tests the rates of {@code hazard}.
   *
   * @param seed seed of the draws; the result depends on it and not on the number of threads
   * @throws NotEstimableException if there are fewer than two intervals, or no events
   */
  public Result test(PiecewiseHazard hazard, long seed) {
    int intervals = hazard.intervals().size();
    if (intervals < 2 || hazard.events() == 0) {
      throw new NotEstimableException("needs at least two intervals with exposure, and an event");
    }
    long[] events = new long[intervals];
    double[] exposure = new double[intervals];
    for (int i = 0; i < intervals; i++) {
      EventRate observed = hazard.intervals().get(i).observed();
      events[place(i, intervals)] = observed.events();
      exposure[place(i, intervals)] = observed.exposure();
    }
    PooledRates pooled = PooledRates.falling(events, exposure);
    SeededReplicates seeds = new SeededReplicates(seed);
    long asLarge =
        IntStream.range(0, replicates)
            .parallel()
            .mapToDouble(i -> drawn(hazard.events(), exposure, seeds.generator(i)))
            .filter(drawn -> drawn >= pooled.statistic() - SLACK)
            .count();
    double[] rates = new double[intervals];
    for (int i = 0; i < intervals; i++) {
      rates[i] = pooled.rates()[place(i, intervals)];
    }
    return new Result(
        pooled.statistic(), rates, alternative, (1. + asLarge) / (1. + replicates), replicates);
  }

  /** A rising order is a falling one read backwards. */
  private int place(int interval, int intervals) {
    return alternative == Alternative.LESS ? interval : intervals - 1 - interval;
  }

  private static double drawn(long total, double[] exposure, RandomGenerator random) {
    long[] events = new MultinomialSampler(random).sample(total, exposure);
    return PooledRates.falling(events, exposure).statistic();
  }
}
