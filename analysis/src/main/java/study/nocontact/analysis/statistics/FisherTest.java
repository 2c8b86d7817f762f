package study.nocontact.analysis.statistics;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Fisher's exact test of two proportions, with the conditional odds ratio.
 *
 * <p>H0: the odds ratio is 1, given the sizes of both groups and the total number of outcomes. The
 * estimate maximises the conditional likelihood, so it differs from the sample odds ratio; its
 * interval inverts the two one-sided tests and is exact. Two-sided, the p-value sums all tables no
 * likelier than the observed one (relative slack 1e-7), as R's {@code fisher.test}; the two-sided
 * interval can therefore contain 1 although p is below 1 - level, or the reverse. The cost grows
 * with the square root of the counts, and small p-values keep their relative precision.
 *
 * <p>Misleads as every exact test of discrete data: it is conservative, much so in small groups.
 * Clustered reports make the p-value too small.
 */
public final class FisherTest {

  /**
   * What was tested and what came out.
   *
   * @param data the two groups
   * @param oddsRatio conditional maximum likelihood estimate, 0 or infinite at the end of the range
   * @param interval exact interval for the odds ratio, one-sided when the test is
   * @param pValue p-value, between 0 and 1
   */
  public record Result(TwoProportions data, double oddsRatio, Interval interval, double pValue) {}

  private static final int MOST_EVALUATIONS = 1000;
  private static final FisherTest DEFAULTS = new FisherTest(Alternative.TWO_SIDED, .95);

  private final Alternative alternative;
  private final double level;

  private FisherTest(Alternative alternative, double level) {
    this.alternative = Objects.requireNonNull(alternative, "alternative");
    this.level = Arguments.openUnit(level, "level");
  }

  /** Two-sided, with an interval of level .95. */
  public static FisherTest withDefaults() {
    return DEFAULTS;
  }

  /** The same test against another alternative; {@code GREATER} is an odds ratio above 1. */
  public FisherTest with(Alternative alternative) {
    return new FisherTest(alternative, level);
  }

  /**
   * The same test with an interval of another level.
   *
   * @throws IllegalArgumentException unless {@code level} lies strictly between 0 and 1
   */
  public FisherTest withLevel(double level) {
    return new FisherTest(alternative, level);
  }

  /**
   * Tests the groups.
   *
   * @throws IllegalArgumentException if all or none of the people had the outcome
   */
  public Result test(TwoProportions data) {
    long outcomes = Math.addExact(data.x1(), data.x2());
    if (outcomes == 0 || outcomes == Math.addExact(data.n1(), data.n2())) {
      throw new IllegalArgumentException("all or none had the outcome: nothing to compare");
    }
    NoncentralHypergeometric model = model(data, 1);
    double p =
        switch (alternative) {
          case LESS -> model.atMost(data.x1());
          case GREATER -> model.atLeast(data.x1());
          case TWO_SIDED -> model.noLikelierThan(data.x1());
        };
    return new Result(data, estimate(data), interval(data), Math.min(1, p));
  }

  private static NoncentralHypergeometric model(TwoProportions data, double oddsRatio) {
    return NoncentralHypergeometric.of(data.n1(), data.n2(), data.x1() + data.x2(), oddsRatio);
  }

  private static boolean atLowEnd(TwoProportions data) {
    return data.x1() == 0 || data.x2() == data.n2();
  }

  private static boolean atHighEnd(TwoProportions data) {
    return data.x2() == 0 || data.x1() == data.n1();
  }

  private static double estimate(TwoProportions data) {
    if (atLowEnd(data)) {
      return 0;
    }
    return atHighEnd(data)
        ? Double.POSITIVE_INFINITY
        : solve(data, oddsRatio -> model(data, oddsRatio).meanLess(data.x1()));
  }

  private Interval interval(TwoProportions data) {
    double tail = alternative == Alternative.TWO_SIDED ? (1 - level) / 2 : 1 - level;
    double lower =
        alternative == Alternative.LESS || atLowEnd(data)
            ? 0
            : solve(data, oddsRatio -> model(data, oddsRatio).atLeast(data.x1()) - tail);
    double upper =
        alternative == Alternative.GREATER || atHighEnd(data)
            ? Double.POSITIVE_INFINITY
            : solve(data, oddsRatio -> tail - model(data, oddsRatio).atMost(data.x1()));
    return new Interval(lower, upper, level);
  }

  /** The odds ratio at which an increasing function is 0, looked for about that of the sample. */
  private static double solve(TwoProportions data, DoubleUnaryOperator function) {
    double start =
        Math.log(data.x1() + .5)
            + Math.log(data.n2() - data.x2() + .5)
            - Math.log(data.n1() - data.x1() + .5)
            - Math.log(data.x2() + .5);
    double low = start;
    double high = start;
    for (double step = .5; function.applyAsDouble(Math.exp(low)) > 0; step *= 2) {
      low -= step;
    }
    for (double step = .5; function.applyAsDouble(Math.exp(high)) < 0; step *= 2) {
      high += step;
    }
    return Math.exp(
        new BrentSolver(1e-15, 1e-15, 0)
            .solve(MOST_EVALUATIONS, x -> function.applyAsDouble(Math.exp(x)), low, high));
  }
}
