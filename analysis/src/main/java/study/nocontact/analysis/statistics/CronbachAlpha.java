package study.nocontact.analysis.statistics;

import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Reliability of the sum of k items: alpha = k / (k - 1) (1 - sum of item variances / variance of
 * the sum).
 *
 * <p>A lower bound of the reliability when the errors of items are independent; it equals it when
 * all items reflect the same thing to the same degree. Misleads when read as proof that the items
 * measure one thing, and grows with the number of items. Negative when items point in opposite
 * directions: turn them first.
 *
 * <p>Source: Cronbach 1951; interval: Feldt, Woodruff and Salih, Applied Psychological Measurement
 * 1987, for normal items (R's {@code psych::alpha.ci} uses the same formula, but was not run).
 *
 * @param estimate alpha, at most 1
 * @param items number of items k
 * @param people number of people n
 */
public record CronbachAlpha(double estimate, int items, long people) {

  /**
   * From answers of people without missing items.
   *
   * @param answers one row per group of equal people, one column per item
   * @param count people per row
   * @throws IllegalArgumentException if shapes differ, an answer is not finite, a count is negative
   *     or there are fewer than two items
   * @throws NotEstimableException if there are fewer than two people or their sums do not differ
   */
  public static CronbachAlpha of(double[][] answers, long[] count) {
    Arguments.sameLength("answers and count", answers.length, count.length);
    Arguments.rectangle(answers, "answers");
    int items = answers[0].length;
    if (items < 2) {
      throw new IllegalArgumentException("there must be at least two items, there are " + items);
    }
    long people = 0;
    double[] sums = new double[answers.length];
    for (int i = 0; i < answers.length; i++) {
      people += Arguments.count(count[i], "count");
      for (double answer : answers[i]) {
        sums[i] += answer;
      }
    }
    double whole = squares(sums, count, people);
    if (people < 2 || !(whole > 0)) {
      throw new NotEstimableException("the sums of the items do not differ between people");
    }
    double parts = 0;
    for (int j = 0; j < items; j++) {
      double[] item = new double[answers.length];
      for (int i = 0; i < item.length; i++) {
        item[i] = answers[i][j];
      }
      parts += squares(item, count, people);
    }
    return new CronbachAlpha(items / (items - 1.0) * (1 - parts / whole), items, people);
  }

  private static double squares(double[] values, long[] count, long people) {
    double mean = 0;
    for (int i = 0; i < values.length; i++) {
      mean += values[i] * count[i] / people;
    }
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += count[i] * (values[i] - mean) * (values[i] - mean);
    }
    return sum;
  }

  /** 1 - (1 - alpha) times the F quantiles with n - 1 and (n - 1)(k - 1) degrees of freedom. */
  public Interval interval(double level) {
    Arguments.openUnit(level, "level");
    FDistribution ratio = FDistribution.of(people - 1.0, (people - 1.0) * (items - 1));
    double tail = (1 - level) / 2;
    return new Interval(
        1 - (1 - estimate) * ratio.inverseSurvivalProbability(tail),
        1 - (1 - estimate) * ratio.inverseCumulativeProbability(tail),
        level);
  }
}
