package study.nocontact.analysis.statistics;

import java.util.Arrays;

/**
 * A proportion of trials that carry unequal weights.
 *
 * <p>Estimand: the probability of success in the population the weights stand for, estimated by p =
 * sum(w y) / sum(w). Its variance is sum(w^2 (y - p)^2) / sum(w)^2, and {@link #interval} is the
 * exact interval of {@link BinomialInterval#CLOPPER_PEARSON} for the number of unweighted trials
 * that would have this variance (Korn and Graubard, Survey Methodology 1998; R's {@code
 * survey::svyciprop(method = "beta")} without its t correction). With equal weights it is the exact
 * interval itself.
 *
 * <p>Misleads when few trials carry most of the weight, and says nothing of error in the weights.
 *
 * @param estimate weighted proportion
 * @param effectiveN trials of equal weight that would be as informative
 */
public record WeightedProportion(double estimate, double effectiveN) {

  /**
   * Trials by weight.
   *
   * @param weights weight of each trial of a row, above 0
   * @param successes successes per row
   * @param trials trials per row
   * @throws IllegalArgumentException if lengths differ, a weight is not positive, successes exceed
   *     trials, or there are no trials
   */
  public static WeightedProportion of(double[] weights, long[] successes, long[] trials) {
    Arguments.sameLength(
        "weights, successes and trials", weights.length, successes.length, trials.length);
    double sum = 0;
    double squares = 0;
    double won = 0;
    for (int i = 0; i < weights.length; i++) {
      Arguments.positive(weights[i], "weight");
      if (successes[i] != 0 || trials[i] != 0) {
        Arguments.successes(successes[i], trials[i]);
      }
      sum += weights[i] * trials[i];
      squares += weights[i] * weights[i] * trials[i];
      won += weights[i] * successes[i];
    }
    Arguments.positive(Arrays.stream(trials).sum(), "number of trials");
    double p = Math.min(1, won / sum);
    if (p == 0 || p == 1) {
      return new WeightedProportion(p, sum * sum / squares);
    }
    double spread = 0;
    for (int i = 0; i < weights.length; i++) {
      double failures = trials[i] - successes[i];
      spread += weights[i] * weights[i] * (successes[i] * (1 - p) * (1 - p) + failures * p * p);
    }
    return new WeightedProportion(p, p * (1 - p) * sum * sum / spread);
  }

  /**
   * The interval.
   *
   * @throws IllegalArgumentException unless {@code level} lies strictly between 0 and 1
   */
  public Interval interval(double level) {
    Arguments.openUnit(level, "level");
    double tail = (1 - level) / 2;
    double x = estimate * effectiveN;
    double rest = effectiveN - x;
    return new Interval(
        estimate == 0 ? 0 : new BetaQuantile(x, rest + 1).lower(tail),
        estimate == 1 ? 1 : new BetaQuantile(x + 1, rest).upper(tail),
        level);
  }
}
