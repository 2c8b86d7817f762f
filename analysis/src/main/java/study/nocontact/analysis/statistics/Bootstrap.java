package study.nocontact.analysis.statistics;

import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Bootstrap of people given as cells with counts: resampling people with replacement means drawing
 * the cell counts from a multinomial distribution, at a cost that depends on the number of cells
 * only (Efron and Tibshirani, An Introduction to the Bootstrap, 1993).
 *
 * <p>Misleads for statistics decided by a few people (maxima, very rare cells): an empty cell stays
 * empty in every resample. People who reported several times must form one unit.
 */
public final class Bootstrap {

  private final long[] counts;
  private final double[] weights;
  private final long total;

  private Bootstrap(long[] counts) {
    this.counts = counts;
    this.weights = LongStream.of(counts).asDoubleStream().toArray();
    this.total = LongStream.of(counts).sum();
  }

  /**
   * Cells by their number of people.
   *
   * @throws IllegalArgumentException if a count is negative or there is nobody
   */
  public static Bootstrap of(long... counts) {
    for (long count : counts) {
      Arguments.count(count, "count");
    }
    Bootstrap bootstrap = new Bootstrap(counts.clone());
    Arguments.positive(bootstrap.total, "number of people");
    return bootstrap;
  }

  /**
   * Distribution of a statistic over resamples. It depends on the seed and not on the number of
   * threads.
   *
   * @param statistic from the counts of the cells to a number; called from several threads at once;
   *     resamples for which it is not finite are left out
   * @param resamples number of resamples; 999 or more for intervals
   * @param seed seed of the random numbers
   * @throws IllegalArgumentException if the statistic of the data is not finite or that of fewer
   *     than two resamples is
   */
  public BootstrapDistribution distribution(
      ToDoubleFunction<long[]> statistic, int resamples, long seed) {
    Arguments.positive(resamples, "resamples");
    SeededReplicates replicates = new SeededReplicates(seed);
    double[] values =
        IntStream.range(0, resamples)
            .parallel()
            .mapToDouble(i -> statistic.applyAsDouble(resample(replicates.generator(i))))
            .toArray();
    return BootstrapDistribution.of(statistic.applyAsDouble(counts.clone()), values);
  }

  private long[] resample(RandomGenerator random) {
    return new MultinomialSampler(random).sample(total, weights);
  }
}
