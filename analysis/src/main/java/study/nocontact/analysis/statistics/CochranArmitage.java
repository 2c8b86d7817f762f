package study.nocontact.analysis.statistics;

import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Test for a trend of a proportion over ordered groups (Cochran, Biometrics 1954; Armitage,
 * Biometrics 1955).
 *
 * <p>H0: the proportion is the same in all groups. The statistic is z = sum(x (s - mean s)) /
 * sqrt(p (1 - p) sum(n (s - mean s)²)) for scores s, so that z² is the chi-squared of R's {@code
 * prop.trend.test}; {@code GREATER} is a proportion that rises with the score. The exact p-value is
 * conditional on the number of outcomes; two-sided, it adds all sums of scores as far from the
 * expectation as the observed one.
 *
 * <p>Misleads when the scores are chosen after the data were seen, and for a proportion that rises
 * and falls. The scores need not be right for the size to hold, but decide the power.
 */
public final class CochranArmitage {

  /**
   * What was tested and what came out.
   *
   * @param slope least-squares change of the proportion per unit of the score
   * @param z statistic
   * @param pValue p-value, between 0 and 1
   */
  public record Result(double slope, double z, double pValue) {

    /** The statistic squared, chi-squared with one degree of freedom under H0. */
    public double chiSquare() {
      return z * z;
    }
  }

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final CochranArmitage DEFAULTS = new CochranArmitage(Alternative.TWO_SIDED, false);

  private final Alternative alternative;
  private final boolean exact;

  private CochranArmitage(Alternative alternative, boolean exact) {
    this.alternative = Objects.requireNonNull(alternative, "alternative");
    this.exact = exact;
  }

  /** Two-sided, normal approximation. */
  public static CochranArmitage withDefaults() {
    return DEFAULTS;
  }

  /** The same test against another alternative. */
  public CochranArmitage with(Alternative alternative) {
    return new CochranArmitage(alternative, exact);
  }

  /** The same test with the exact p-value, for scores that are whole numbers. */
  public CochranArmitage withExact() {
    return new CochranArmitage(alternative, true);
  }

  /**
   * Tests groups with the scores 1, 2, 3 and so on.
   *
   * @throws IllegalArgumentException as with scores
   */
  public Result test(long[] successes, long[] trials) {
    return test(
        successes, trials, IntStream.rangeClosed(1, trials.length).asDoubleStream().toArray());
  }

  /**
   * Tests groups.
   *
   * @throws IllegalArgumentException if lengths differ, successes exceed trials, a score is not
   *     finite, or the exact p-value is asked for with scores that are not whole numbers or would
   *     take too long
   * @throws NotEstimableException if all or none had the outcome, or everybody has the same score
   */
  public Result test(long[] successes, long[] trials, double[] scores) {
    Arguments.sameLength(
        "successes, trials and scores", successes.length, trials.length, scores.length);
    double people = 0;
    double outcomes = 0;
    for (int i = 0; i < trials.length; i++) {
      Arguments.successes(successes[i], trials[i]);
      Arguments.finite(scores[i], "score");
      people += trials[i];
      outcomes += successes[i];
    }
    if (outcomes == 0 || outcomes == people) {
      throw new NotEstimableException("all or none had the outcome: there is no trend");
    }
    Moments moments = Moments.of(scores, trials, (long) people);
    double spread = moments.variance() * (people - 1);
    if (!(spread > 0)) {
      throw new NotEstimableException("everybody has the same score: there is no trend");
    }
    double share = outcomes / people;
    double departure = 0;
    for (int i = 0; i < trials.length; i++) {
      departure += (scores[i] - moments.mean()) * (successes[i] - trials[i] * share);
    }
    double z = departure / Math.sqrt(share * (1 - share) * spread);
    double p = exact ? exact(successes, trials, scores) : alternative.pValue(NORMAL, z);
    return new Result(departure / spread, z, p);
  }

  private double exact(long[] successes, long[] trials, double[] scores) {
    long[] whole = new long[scores.length];
    long sum = 0;
    long outcomes = 0;
    for (int i = 0; i < scores.length; i++) {
      whole[i] = (long) scores[i];
      if (whole[i] != scores[i] || Math.abs(scores[i]) > Integer.MAX_VALUE) {
        throw new IllegalArgumentException(
            "the exact p-value needs whole-number scores, was " + scores[i]);
      }
      sum += whole[i] * successes[i];
      outcomes += successes[i];
    }
    return ConditionalSum.of(whole, trials, outcomes).pValue(sum, alternative);
  }
}
