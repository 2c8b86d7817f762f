package study.nocontact.analysis.statistics;

import java.util.List;

/**
 * Weights that make a sample agree with several known margins of its population (iterative
 * proportional fitting: Deming and Stephan, Annals of Mathematical Statistics 1940; R's {@code
 * survey::rake}).
 *
 * <p>Weights are multiplied margin by margin, in turn, until every margin agrees. With a largest
 * weight, weights above it are cut after every round, so that margins and bound hold together; of
 * the weights that do so these are some, not those nearest to the start.
 *
 * <p>Misleads when within a category those who answered differ from those who did not: raking mends
 * only what the margins explain. Few people in a category give them large weights and every
 * estimate a large error; look at {@link KishEffectiveSize}.
 */
public final class Raking {

  /** The margins' totals may differ by this much, as published totals are rounded. */
  private static final double ROUNDED = 1e-6;

  private static final Raking DEFAULTS = new Raking(1e-12, 1000, Double.POSITIVE_INFINITY);

  private final double tolerance;
  private final int mostRounds;
  private final double bound;

  private Raking(double tolerance, int mostRounds, double bound) {
    this.tolerance = tolerance;
    this.mostRounds = mostRounds;
    this.bound = bound;
  }

  /** Margins to a relative 1e-12 within 1000 rounds, weights of any size. */
  public static Raking withDefaults() {
    return DEFAULTS;
  }

  /**
   * The same with another largest relative distance of a margin.
   *
   * @throws IllegalArgumentException unless it lies strictly between 0 and 1
   */
  public Raking withTolerance(double tolerance) {
    return new Raking(Arguments.openUnit(tolerance, "tolerance"), mostRounds, bound);
  }

  /**
   * The same with another number of rounds.
   *
   * @throws IllegalArgumentException unless it is above 0
   */
  public Raking withMostRounds(int mostRounds) {
    Arguments.positive(mostRounds, "rounds");
    return new Raking(tolerance, mostRounds, bound);
  }

  /**
   * The same without weights above {@code times} the mean weight.
   *
   * @throws IllegalArgumentException unless {@code times} is above 1
   */
  public Raking withLargestWeight(double times) {
    if (!(times > 1)) {
      throw new IllegalArgumentException("the largest weight must exceed the mean, was " + times);
    }
    return new Raking(tolerance, mostRounds, times);
  }

  /**
   * Rakes a sample.
   *
   * @param weights weight of each person of a row to begin with, above 0
   * @param counts people per row
   * @param margins the known margins, whose totals agree
   * @throws IllegalArgumentException if lengths differ, a weight is not positive, a count is
   *     negative, there are no margins, their totals differ, or nobody in the sample is in some
   *     category
   * @throws NotEstimableException if the margins are not met within the rounds
   */
  public RakedSample fit(double[] weights, long[] counts, List<RakingMargin> margins) {
    check(weights, counts, margins);
    double[] raked = weights.clone();
    double people = 0;
    for (long count : counts) {
      people += count;
    }
    double largest = bound * margins.get(0).total() / people;
    double distance = Double.POSITIVE_INFINITY;
    for (int round = 1; round <= mostRounds; round++) {
      for (RakingMargin margin : margins) {
        margin.scale(raked, counts);
      }
      for (int row = 0; row < raked.length; row++) {
        raked[row] = Math.min(raked[row], largest);
      }
      distance = 0;
      for (RakingMargin margin : margins) {
        distance = Math.max(distance, margin.distance(raked, counts));
      }
      if (distance <= tolerance) {
        return new RakedSample(raked, counts.clone(), List.copyOf(margins), round);
      }
    }
    throw new NotEstimableException(
        "no weights found that meet the margins: after "
            + mostRounds
            + " rounds one is off by a factor of 1 +- "
            + distance
            + "; merge small categories or allow larger weights");
  }

  private static void check(double[] weights, long[] counts, List<RakingMargin> margins) {
    if (margins.isEmpty()) {
      throw new IllegalArgumentException("there must be at least one margin");
    }
    Arguments.sameLength("weights and counts", weights.length, counts.length);
    for (int row = 0; row < weights.length; row++) {
      Arguments.positive(weights[row], "weight");
      Arguments.count(counts[row], "count");
    }
    double total = margins.get(0).total();
    for (RakingMargin margin : margins) {
      Arguments.sameLength("weights and categories", weights.length, margin.rows());
      margin.represented(counts);
      if (Math.abs(margin.total() - total) > ROUNDED * total) {
        throw new IllegalArgumentException(
            "margins must have the same total: "
                + margins.get(0).name()
                + " has "
                + total
                + ", "
                + margin.name()
                + " has "
                + margin.total());
      }
    }
  }
}
