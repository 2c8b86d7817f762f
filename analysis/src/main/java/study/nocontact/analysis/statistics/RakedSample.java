package study.nocontact.analysis.statistics;

import java.util.List;

/** A sample with weights that meet known margins, and means under them. */
public final class RakedSample {

  private static final double CENTRED = 1e-13;
  private static final int MOST_ROUNDS = 10_000;

  private final double[] weights;
  private final long[] counts;
  private final List<RakingMargin> margins;
  private final int rounds;

  RakedSample(double[] weights, long[] counts, List<RakingMargin> margins, int rounds) {
    this.weights = weights;
    this.counts = counts;
    this.margins = margins;
    this.rounds = rounds;
  }

  /** Weight of each person of a row. */
  public double[] weights() {
    return weights.clone();
  }

  /** Rounds that were needed. */
  public int rounds() {
    return rounds;
  }

  /** How many people of equal weight would be as informative. */
  public KishEffectiveSize effectiveSize() {
    return KishEffectiveSize.of(weights, counts);
  }

  /**
   * Weighted mean of a number per row.
   *
   * <p>The standard error is linearised: that of the weighted total of the residuals which a
   * regression on the margins leaves, people taken as drawn with replacement (Deville, Särndal and
   * Sautory, JASA 1993; R's {@code survey::svymean} after {@code rake}). It takes the margins as
   * known without error.
   *
   * @throws IllegalArgumentException if the length differs, a number is not finite, or there are
   *     fewer than two people
   */
  public WeightedMean mean(double[] numbers) {
    Arguments.sameLength("weights and numbers", weights.length, numbers.length);
    double people = 0;
    double total = 0;
    double sum = 0;
    for (int row = 0; row < weights.length; row++) {
      Arguments.finite(numbers[row], "number");
      people += counts[row];
      total += counts[row] * weights[row];
      sum += counts[row] * weights[row] * numbers[row];
    }
    if (people < 2) {
      throw new IllegalArgumentException("there must be at least two people");
    }
    double mean = sum / total;
    double[] parts = residuals(numbers, mean);
    for (int row = 0; row < parts.length; row++) {
      parts[row] *= weights[row] / total;
    }
    Moments moments = Moments.of(parts, counts, (long) people);
    return new WeightedMean(mean, Math.sqrt(people * moments.variance()));
  }

  /** What additive effects of the margins leave, found by centring margin after margin. */
  private double[] residuals(double[] numbers, double mean) {
    double[] left = new double[numbers.length];
    double scale = 0;
    for (int row = 0; row < left.length; row++) {
      left[row] = numbers[row] - mean;
      scale = Math.max(scale, Math.abs(left[row]));
    }
    double moved = Double.POSITIVE_INFINITY;
    for (int round = 0; round < MOST_ROUNDS && moved > CENTRED * scale; round++) {
      moved = 0;
      for (RakingMargin margin : margins) {
        moved = Math.max(moved, margin.centre(left, counts));
      }
    }
    return left;
  }
}
