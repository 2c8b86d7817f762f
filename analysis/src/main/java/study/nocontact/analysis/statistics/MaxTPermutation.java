package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Permutation test of many candidates at once by their largest statistic.
 *
 * <p>H0: within each stratum the outcome does not depend on the cell. Outcomes are exchanged
 * between the people of a stratum, which for cells with counts means drawing the successes of the
 * cells without replacement. Adjusted p-values are single-step max-T, {@code (1 + number of
 * permuted maxima at least as large) / (permutations + 1)}, and control the chance of any false
 * finding (Westfall and Young, Resampling-Based Multiple Testing, 1993).
 *
 * <p>Misleads when the outcome varies smoothly with the position of a cell inside a stratum: that
 * trend too is a departure from H0. Take it out in the statistic or stratify by it. Reports of one
 * person in several cells are not exchangeable.
 */
public final class MaxTPermutation {

  /**
   * The largest statistic and what permutation says of it.
   *
   * @param observed statistic of each candidate
   * @param adjusted adjusted p-value of each candidate
   * @param maximum largest observed statistic
   * @param pValue overall p-value, that of the maximum
   * @param permutations number of permutations
   */
  public record Result(
      List<Double> observed,
      List<Double> adjusted,
      double maximum,
      double pValue,
      int permutations) {

    /** Keeps its own copies. */
    public Result {
      observed = List.copyOf(observed);
      adjusted = List.copyOf(adjusted);
    }
  }

  /** Statistics equal but for rounding count as equal. */
  private static final double SLACK = 1e-10;

  private final int[] strata;
  private final long[] successes;
  private final long[] failures;

  /** The cells with people. */
  private final int[] occupied;

  private final long[] successesByStratum;
  private final long[] peopleByStratum;

  private MaxTPermutation(int[] strata, long[] successes, long[] failures) {
    this.strata = strata;
    this.successes = successes;
    this.failures = failures;
    occupied =
        IntStream.range(0, strata.length).filter(i -> successes[i] + failures[i] > 0).toArray();
    int highest = Arrays.stream(strata).max().orElseThrow();
    this.successesByStratum = new long[highest + 1];
    this.peopleByStratum = new long[highest + 1];
    for (int cell = 0; cell < strata.length; cell++) {
      successesByStratum[strata[cell]] += successes[cell];
      peopleByStratum[strata[cell]] += successes[cell] + failures[cell];
    }
  }

  /**
   * Cells, each with its stratum and its counts.
   *
   * @param strata number of each cell's stratum, counted from 0
   * @param successes people with the outcome in each cell
   * @param failures people without it in each cell
   * @throws IllegalArgumentException if lengths differ, there are no cells or a number is negative
   */
  public static MaxTPermutation of(int[] strata, long[] successes, long[] failures) {
    Arguments.sameLength(
        "strata, successes and failures", strata.length, successes.length, failures.length);
    Arguments.positive(strata.length, "number of cells");
    for (int cell = 0; cell < strata.length; cell++) {
      Arguments.count(strata[cell], "stratum");
      Arguments.count(successes[cell], "successes");
      Arguments.count(failures[cell], "failures");
    }
    return new MaxTPermutation(strata.clone(), successes.clone(), failures.clone());
  }

  /**
   * Runs the test. The result depends on the seed and not on the number of threads.
   *
   * @param statistics from the successes of each cell to one number per candidate, large for a
   *     departure; called from several threads at once
   * @param permutations number of permutations, at least 1
   * @param seed seed of the random numbers
   * @throws IllegalArgumentException if there are no permutations, no candidates, or a largest
   *     statistic is not finite
   */
  public Result test(Function<long[], double[]> statistics, int permutations, long seed) {
    Arguments.positive(permutations, "permutations");
    double[] observed = statistics.apply(successes.clone());
    double maximum = maximum(observed);
    SeededReplicates replicates = new SeededReplicates(seed);
    double[] maxima =
        IntStream.range(0, permutations)
            .parallel()
            .mapToDouble(i -> maximum(statistics.apply(permuted(replicates.generator(i)))))
            .sorted()
            .toArray();
    List<Double> adjusted =
        Arrays.stream(observed).map(statistic -> pValue(statistic, maxima)).boxed().toList();
    return new Result(
        Arrays.stream(observed).boxed().toList(),
        adjusted,
        maximum,
        pValue(maximum, maxima),
        permutations);
  }

  private static double maximum(double[] statistics) {
    double maximum =
        Arrays.stream(statistics)
            .reduce(Math::max)
            .orElseThrow(() -> new IllegalArgumentException("there are no candidates"));
    return Arguments.finite(maximum, "the largest statistic");
  }

  private static double pValue(double statistic, double[] maxima) {
    double limit = statistic - SLACK * Math.abs(statistic);
    long atLeast = Arrays.stream(maxima).filter(maximum -> maximum >= limit).count();
    return (1.0 + atLeast) / (maxima.length + 1.0);
  }

  /** One pass over the cells, keeping what is left of each stratum. */
  private long[] permuted(RandomGenerator random) {
    HypergeometricSampler sampler = new HypergeometricSampler(random);
    long[] people = peopleByStratum.clone();
    long[] left = successesByStratum.clone();
    long[] drawn = new long[strata.length];
    for (int cell : occupied) {
      int stratum = strata[cell];
      long size = successes[cell] + failures[cell];
      drawn[cell] = sampler.sample(people[stratum], left[stratum], size);
      people[stratum] -= size;
      left[stratum] -= drawn[cell];
    }
    return drawn;
  }
}
