package study.nocontact.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ranks of categories by how common they are, with intervals that hold for all at once.
 *
 * <p>Estimand: the rank of each category's probability, 1 for the most common. Simultaneous
 * intervals for all differences of two probabilities come from the bootstrap of the largest
 * studentised difference; the rank of a category is at least 1 plus the categories surely above it
 * and at most the number of those not surely below it (Mogstad, Romano, Shaikh and Wilhelm, Review
 * of Economic Studies 2024). Resamples are multinomial; half a person is added to each category for
 * the resampling and the errors, so that empty categories are not taken as impossible.
 *
 * <p>Misleads by its width when many categories are about equally common. Not exact: counts of a
 * few people need {@link MultinomialMode}.
 */
public final class MultinomialRanks {

  private static final double ADDED = .5;

  /**
   * Where one category may stand.
   *
   * @param rank observed rank, 1 plus the categories given by more people
   * @param best smallest rank in the interval
   * @param worst largest rank in the interval
   */
  public record Rank(int rank, int best, int worst) {}

  private final long[] counts;
  private final double people;

  private MultinomialRanks(long[] counts, double people) {
    this.counts = counts;
    this.people = people;
  }

  /**
   * Categories by the people who gave them.
   *
   * @throws IllegalArgumentException if there are fewer than two categories, a count is negative,
   *     or nobody answered
   */
  public static MultinomialRanks of(long... counts) {
    if (counts.length < 2) {
      throw new IllegalArgumentException("there must be at least two categories");
    }
    long people = 0;
    for (long count : counts) {
      people = Math.addExact(people, Arguments.count(count, "count"));
    }
    Arguments.positive(people, "number of people");
    return new MultinomialRanks(counts.clone(), people);
  }

  /**
   * Rank of every category; the intervals all hold together with the chance {@code level}. The
   * result depends on the seed and not on the number of threads.
   *
   * @throws IllegalArgumentException unless 0 &lt; level &lt; 1 and there are resamples
   */
  public List<Rank> ranks(double level, int resamples, long seed) {
    double reach = reach(Arguments.openUnit(level, "level"), resamples, seed);
    List<Rank> ranks = new ArrayList<>();
    for (int one = 0; one < counts.length; one++) {
      int rank = 1;
      int best = 1;
      int worst = counts.length;
      for (int other = 0; other < counts.length; other++) {
        double ahead = (counts[one] - counts[other]) / error(counts, one, other);
        rank += counts[other] > counts[one] ? 1 : 0;
        best += ahead < -reach ? 1 : 0;
        worst -= ahead > reach ? 1 : 0;
      }
      ranks.add(new Rank(rank, best, worst));
    }
    return List.copyOf(ranks);
  }

  /** Standard error of the difference of two counts. */
  private double error(long[] drawn, int one, int other) {
    double a = drawn[one] + ADDED;
    double b = drawn[other] + ADDED;
    double total = people + ADDED * drawn.length;
    return Math.sqrt(a + b - (a - b) / total * (a - b));
  }

  /** How many standard errors no difference strays, with the chance {@code level}. */
  private double reach(double level, int resamples, long seed) {
    Arguments.positive(resamples, "resamples");
    SeededReplicates replicates = new SeededReplicates(seed);
    double[] weights = Arrays.stream(counts).mapToDouble(count -> count + ADDED).toArray();
    double shrink = people / Arrays.stream(weights).sum();
    double[] largest =
        IntStream.range(0, resamples)
            .parallel()
            .mapToDouble(
                i ->
                    largest(
                        new MultinomialSampler(replicates.generator(i))
                            .sample((long) people, weights),
                        weights,
                        shrink))
            .sorted()
            .toArray();
    int index = (int) Math.ceil(level * (resamples + 1)) - 1;
    return index < resamples ? largest[index] : Double.POSITIVE_INFINITY;
  }

  private double largest(long[] drawn, double[] weights, double shrink) {
    double largest = 0;
    for (int one = 0; one < drawn.length; one++) {
      for (int other = 0; other < one; other++) {
        double expected = (weights[one] - weights[other]) * shrink;
        double strayed = Math.abs(drawn[one] - drawn[other] - expected);
        largest = Math.max(largest, strayed / error(drawn, one, other));
      }
    }
    return largest;
  }
}
