package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Bootstrap of people given as cells with counts: resampling people with replacement means drawing
 * the cell counts from a multinomial distribution, at a cost that depends on the number of cells
 * only (Efron and Tibshirani, An Introduction to the Bootstrap, 1993). {@link #ofClusters}
 * resamples couples or other clusters whole; {@link #within} keeps the size of each stratum, as
 * {@code strata} does in R's {@code boot}.
 *
 * <p>Misleads for statistics decided by a few people (maxima, very rare cells): an empty cell stays
 * empty in every resample. People who reported several times must form one cluster.
 */
public final class Bootstrap {

  private final long[] units;
  private final UnaryOperator<long[]> cells;
  private final int[] strata;
  private final long[] unitsByStratum;

  private Bootstrap(long[] units, UnaryOperator<long[]> cells, int[] strata) {
    this.units = units;
    this.cells = cells;
    this.strata = strata;
    this.unitsByStratum = new long[1 + Arrays.stream(strata).max().orElse(0)];
    for (int kind = 0; kind < units.length; kind++) {
      unitsByStratum[strata[kind]] =
          Math.addExact(
              unitsByStratum[strata[kind]], Arguments.count(units[kind], "number of people"));
    }
    Arguments.positive(Arrays.stream(units).sum(), "number of people");
  }

  /**
   * Cells by their number of people.
   *
   * @throws IllegalArgumentException if a count is negative or there is nobody
   */
  public static Bootstrap of(long... counts) {
    return new Bootstrap(counts.clone(), long[]::clone, new int[counts.length]);
  }

  /**
   * Clusters of several kinds; those of one kind have the same people in the same cells.
   *
   * @param clusters number of clusters of each kind
   * @param members people per cell in one cluster, one row per kind
   * @throws IllegalArgumentException if shapes differ, a number is negative or there are no
   *     clusters
   */
  public static Bootstrap ofClusters(long[] clusters, long[][] members) {
    Arguments.sameLength("clusters and members", clusters.length, members.length);
    long[][] copy = Arrays.stream(members).map(long[]::clone).toArray(long[][]::new);
    for (long[] kind : copy) {
      Arguments.sameLength("rows of members", copy[0].length, kind.length);
      for (long people : kind) {
        Arguments.count(people, "members");
      }
    }
    return new Bootstrap(
        clusters.clone(), drawn -> peopleIn(drawn, copy), new int[clusters.length]);
  }

  private static long[] peopleIn(long[] clusters, long[][] members) {
    long[] people = new long[members[0].length];
    for (int kind = 0; kind < clusters.length; kind++) {
      for (int cell = 0; cell < people.length; cell++) {
        people[cell] += clusters[kind] * members[kind][cell];
      }
    }
    return people;
  }

  /**
   * Draws within strata, each of which keeps its number of people (of clusters, if these are
   * drawn).
   *
   * @param strata number of the stratum of each cell, or kind of cluster, counted from 0
   * @throws IllegalArgumentException if lengths differ or a number is negative
   */
  public Bootstrap within(int... strata) {
    Arguments.sameLength("cells and strata", units.length, strata.length);
    for (int stratum : strata) {
      Arguments.count(stratum, "stratum");
    }
    return new Bootstrap(units, cells, strata.clone());
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
            .mapToDouble(i -> value(statistic, resample(replicates.generator(i))))
            .toArray();
    return BootstrapDistribution.of(value(statistic, units), values, () -> acceleration(statistic));
  }

  private double value(ToDoubleFunction<long[]> statistic, long[] drawn) {
    return statistic.applyAsDouble(cells.apply(drawn));
  }

  /** A multinomial draw in each stratum, as a chain of binomial draws from what is left. */
  private long[] resample(RandomGenerator random) {
    BinomialSampler sampler = new BinomialSampler(random);
    long[] drawn = new long[units.length];
    long[] unitsLeft = unitsByStratum.clone();
    long[] drawsLeft = unitsByStratum.clone();
    for (int kind = 0; kind < units.length; kind++) {
      int stratum = strata[kind];
      drawn[kind] =
          units[kind] == unitsLeft[stratum]
              ? drawsLeft[stratum]
              : sampler.sample(drawsLeft[stratum], (double) units[kind] / unitsLeft[stratum]);
      unitsLeft[stratum] -= units[kind];
      drawsLeft[stratum] -= drawn[kind];
    }
    return drawn;
  }

  /**
   * Sum of L^3 over 6 (sum of L^2)^1.5, with L = (n - 1)(t - t without that person) and n the size
   * of the person's stratum; one evaluation per cell, as all of a cell have the same L.
   */
  double acceleration(ToDoubleFunction<long[]> statistic) {
    double estimate = value(statistic, units);
    double[] influence =
        IntStream.range(0, units.length)
            .parallel()
            .mapToDouble(kind -> influence(statistic, estimate, kind))
            .toArray();
    double squares = 0;
    double cubes = 0;
    for (int kind = 0; kind < units.length; kind++) {
      squares += units[kind] * influence[kind] * influence[kind];
      cubes += units[kind] * Math.pow(influence[kind], 3);
    }
    if (!(squares > 0 && Double.isFinite(cubes))) {
      throw new NotEstimableException(
          "leaving one person out never changes the statistic, or leaves it without a value");
    }
    return cubes / (6 * Math.pow(squares, 1.5));
  }

  private double influence(ToDoubleFunction<long[]> statistic, double estimate, int kind) {
    long others = unitsByStratum[strata[kind]] - 1;
    if (units[kind] == 0 || others == 0) {
      return 0;
    }
    long[] without = units.clone();
    without[kind]--;
    return others * (estimate - value(statistic, without));
  }
}
