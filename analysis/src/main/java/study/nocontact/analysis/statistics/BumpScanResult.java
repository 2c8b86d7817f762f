package study.nocontact.analysis.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The windows of a {@link BumpScan} and the p-value of the largest of them. */
public final class BumpScanResult {

  private final LogisticFit smooth;
  private final List<BumpWindow> windows;
  private final List<double[]> columns;
  private final List<AddedColumn> added;

  BumpScanResult(LogisticFit smooth, List<BumpWindow> windows, List<double[]> columns) {
    this.smooth = smooth;
    this.windows = List.copyOf(windows);
    this.columns = List.copyOf(columns);
    added = columns.stream().map(column -> new AddedColumn(smooth, column)).toList();
  }

  /** The fitted curve without any window. */
  public LogisticFit smooth() {
    return smooth;
  }

  /** The windows with trials, in the order of the centres. */
  public List<BumpWindow> windows() {
    return windows;
  }

  /** The window with the largest score statistic. */
  public BumpWindow largest() {
    return windows.stream().max(Comparator.comparingDouble(BumpWindow::score)).orElseThrow();
  }

  /**
   * Score statistics for other successes in the same cells, one per window, without refitting the
   * curve: right to first order when the other successes come from the fitted curve.
   *
   * @throws IllegalArgumentException if there is not one number per cell
   */
  public double[] scores(long[] successes) {
    Arguments.sameLength("successes and cells", successes.length, smooth.data().successes().length);
    return added.stream().mapToDouble(column -> column.statistic(successes)).toArray();
  }

  /**
   * P-value of the largest score by parametric bootstrap: successes are drawn from the fitted
   * curve. H0: the curve explains every window. The result depends on the seed and not on the
   * number of threads.
   *
   * @param replicates number of draws B; the p-value is (1 + draws at least as large) / (B + 1)
   * @param seed seed of the draws
   */
  public double bootstrapPValue(int replicates, long seed) {
    Arguments.positive(replicates, "replicates");
    double observed = largest().score() * (1 - 1e-10);
    ParametricBootstrap bootstrap = new ParametricBootstrap(smooth, seed);
    long reached =
        IntStream.range(0, replicates)
            .parallel()
            .filter(b -> largest(scores(bootstrap.successes(b))) >= observed)
            .count();
    return (reached + 1.0) / (replicates + 1.0);
  }

  private static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, value);
    }
    return largest;
  }

  /**
   * Max-T permutation of the scores, the curve fitted anew each time. H0: within strata the outcome
   * has nothing to do with the value, neither as a curve nor as a bump; where there is a curve,
   * {@link #bootstrapPValue} is the test that allows for it.
   *
   * @param strata stratum of each cell, 0 or more
   * @param permutations number of permutations
   * @param seed seed of the permutations
   * @throws NotEstimableException if the curve cannot be fitted to some permutation
   */
  public MaxTPermutation.Result permutationTest(int[] strata, int permutations, long seed) {
    GroupedOutcome data = smooth.data();
    long[] failures = new long[data.trials().length];
    for (int i = 0; i < failures.length; i++) {
      failures[i] = data.trials()[i] - data.successes()[i];
    }
    return MaxTPermutation.of(strata, data.successes(), failures)
        .test(this::refitted, permutations, seed);
  }

  private double[] refitted(long[] successes) {
    LogisticFit fit = LogisticRegression.withDefaults().fit(smooth.data().withSuccesses(successes));
    return columns.stream()
        .mapToDouble(column -> new AddedColumn(fit, column).statistic(successes))
        .toArray();
  }
}
