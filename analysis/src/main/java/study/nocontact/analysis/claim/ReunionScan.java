package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntUnaryOperator;
import study.nocontact.analysis.claim.ReunionTally.Count;
import study.nocontact.analysis.statistics.LinearScore;
import study.nocontact.analysis.statistics.MaxTPermutation;
import study.nocontact.analysis.statistics.NaturalCubicSpline;
import study.nocontact.analysis.statistics.NotEstimableException;

/**
 * Looks for a bump at any of several days: the score statistic of each over a smooth curve, and the
 * largest of them against permutations of the outcome within covariate strata. Orthogonal to the
 * curve, the statistics do not mind that permutations flatten it.
 *
 * <p>{@link #overBins} takes a bump to be one of the catchment bin that holds a day and is safe
 * with recalled lengths, as rounding moves nobody between bins. A window of single days is not: the
 * pile on a round day holds silences from all over its bin. {@link #overDays} therefore is for
 * silences that were followed.
 */
final class ReunionScan {

  /** A stratum and a row of the design. */
  private record Cell(int stratum, int row) {}

  private static final int[] CANDIDATES = {7, 14, 21, 30, 45, 60, 90, 120, 180};
  private static final int PERMUTATIONS = 999;
  private static final int HALF_WIDTH = 3;
  private static final int SPLINE_COLUMNS = 5;

  /** One more than the primary test's: no bin is singled out, so the curve has to fit them all. */
  private static final int DEGREE = 3;

  private final ReunionTally tally;
  private final double[][] smooth;
  private final long[] trials;
  private final IntUnaryOperator rowOfDay;
  private final List<Integer> days = new ArrayList<>();
  private final List<double[]> columns = new ArrayList<>();

  private ReunionScan(
      ReunionTally tally, double[][] smooth, long[] trials, IntUnaryOperator rowOfDay) {
    this.tally = tally;
    this.smooth = smooth;
    this.trials = trials;
    this.rowOfDay = rowOfDay;
  }

  /** Over catchment bins, against a cubic in log time. */
  static Optional<Scan> overBins(ReunionTally tally, String title, long seed) {
    BinnedReunions bins = BinnedReunions.of(tally);
    ReunionScan scan =
        new ReunionScan(tally, bins.polynomial(DEGREE), bins.all(), CatchmentBins::of);
    for (int day : CANDIDATES) {
      double[] column = new double[CatchmentBins.COUNT];
      column[CatchmentBins.of(day)] = 1;
      scan.candidate(day, column);
    }
    return scan.run("bins", title, seed);
  }

  /** Over windows of three days on either side, against a spline in log time. */
  static Optional<Scan> overDays(ReunionTally tally, String title, long seed) {
    DayCells cells = DayCells.of(tally);
    double[] logs = Arrays.stream(cells.days()).map(Math::log).toArray();
    if (logs.length <= SPLINE_COLUMNS + 1) {
      return Optional.empty();
    }
    ReunionScan scan =
        new ReunionScan(
            tally,
            NaturalCubicSpline.withDegreesOfFreedom(SPLINE_COLUMNS, logs, cells.all()).design(logs),
            cells.all(),
            day -> Arrays.binarySearch(cells.days(), day));
    for (int day : CANDIDATES) {
      scan.candidate(
          day,
          Arrays.stream(cells.days())
              .map(each -> Math.abs(each - day) <= HALF_WIDTH ? 1 : 0)
              .toArray());
    }
    return scan.run("days", title, seed);
  }

  private void candidate(int day, double[] column) {
    if (reports(column) > 0) {
      days.add(day);
      columns.add(column);
    }
  }

  private long reports(double[] column) {
    long sum = 0;
    for (int row = 0; row < column.length; row++) {
      sum += column[row] > 0 ? trials[row] : 0;
    }
    return sum;
  }

  private Optional<Scan> run(String id, String title, long seed) {
    List<Map.Entry<Cell, Count>> cells = cells();
    MaxTPermutation permutation =
        MaxTPermutation.of(
            strata(cells),
            cells.stream().mapToLong(cell -> cell.getValue().together()).toArray(),
            cells.stream().mapToLong(cell -> cell.getValue().apart()).toArray());
    int[] rows = cells.stream().mapToInt(cell -> cell.getKey().row()).toArray();
    Queue<Double> maxima = new ConcurrentLinkedQueue<>();
    try {
      LinearScore score = LinearScore.of(smooth, columns, trials);
      MaxTPermutation.Result result =
          permutation.test(
              together -> {
                double[] statistics = score.statistics(byRow(rows, together));
                maxima.add(Arrays.stream(statistics).max().orElse(Double.NaN));
                return statistics;
              },
              PERMUTATIONS,
              seed);
      return Optional.of(scan(id, title, result, maxima));
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  /** As few cells as the strata and the rows of the design need. */
  private List<Map.Entry<Cell, Count>> cells() {
    SortedMap<Cell, Count> cells =
        new TreeMap<>(Comparator.comparingInt(Cell::stratum).thenComparingInt(Cell::row));
    tally
        .cells()
        .forEach(
            (cell, count) ->
                cells.merge(
                    new Cell(cell.stratum(), rowOfDay.applyAsInt(cell.day())), count, Count::plus));
    return List.copyOf(cells.entrySet());
  }

  /** Strata numbered from 0. */
  private static int[] strata(List<Map.Entry<Cell, Count>> cells) {
    List<Integer> distinct =
        cells.stream().map(cell -> cell.getKey().stratum()).distinct().toList();
    return cells.stream().mapToInt(cell -> distinct.indexOf(cell.getKey().stratum())).toArray();
  }

  private long[] byRow(int[] rows, long[] together) {
    long[] successes = new long[trials.length];
    for (int cell = 0; cell < rows.length; cell++) {
      successes[rows[cell]] += together[cell];
    }
    return successes;
  }

  private Scan scan(String id, String title, MaxTPermutation.Result result, Queue<Double> maxima) {
    double[] sorted = maxima.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    List<Scan.Candidate> candidates = new ArrayList<>();
    for (int c = 0; c < days.size(); c++) {
      candidates.add(
          new Scan.Candidate(
              days.get(c),
              result.observed().get(c),
              result.adjusted().get(c),
              reports(columns.get(c))));
    }
    double critical = sorted[(int) Math.ceil(.95 * sorted.length) - 1];
    return new Scan(id, title, candidates, critical, result.pValue());
  }
}
