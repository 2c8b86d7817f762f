package study.nocontact.analysis.statistics;

/**
 * Effective size of a weighted sample, sum(w)² / sum(w²) (Kish, Survey Sampling, 1965): how many
 * people of equal weight would give a mean with the same error.
 *
 * <p>Misleads when weights and the outcome are related: raking on margins that explain the outcome
 * loses less, or even gains.
 *
 * @param people people in the sample
 * @param value effective size, at most {@code people}
 */
public record KishEffectiveSize(long people, double value) {

  /**
   * From the weight of each person of a row.
   *
   * @throws IllegalArgumentException if lengths differ, a weight is not positive, a count is
   *     negative, or there is nobody
   */
  public static KishEffectiveSize of(double[] weights, long[] counts) {
    Arguments.sameLength("weights and counts", weights.length, counts.length);
    long people = 0;
    double sum = 0;
    double squares = 0;
    for (int row = 0; row < weights.length; row++) {
      double weight = Arguments.positive(weights[row], "weight");
      people = Math.addExact(people, Arguments.count(counts[row], "count"));
      sum += counts[row] * weight;
      squares += counts[row] * weight * weight;
    }
    Arguments.positive(people, "number of people");
    return new KishEffectiveSize(people, sum / squares * sum);
  }

  /** Design effect: how much larger the weights make the variance of a mean. */
  public double designEffect() {
    return people / value;
  }
}
