package study.nocontact.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import study.nocontact.analysis.statistics.LinearScore;
import study.nocontact.analysis.statistics.MaxTPermutation;
import study.nocontact.analysis.statistics.NaturalCubicSpline;

/** Windows of 3 days on either side of nine days against a spline, by permutation within strata. */
final class WindowScan {

  private static final int[] CENTRES = {7, 14, 21, 30, 45, 60, 90, 120, 180};
  private static final int HALF_WIDTH = 3;
  private static final int RELATIONSHIPS = 5;

  private final MaxTPermutation permutation;
  private final LinearScore score;
  private final int[] dayOfCell;
  private final int days;

  /** One pass over the silences, and the spline. */
  WindowScan(SilenceRows silences) {
    SortedMap<Integer, long[][]> cells = new TreeMap<>();
    for (int i = 0; i < silences.size(); i++) {
      int stratum = silences.relationship(i) + RELATIONSHIPS * silences.onPurpose(i);
      long[][] counts =
          cells.computeIfAbsent(silences.days(i), day -> new long[2][2 * RELATIONSHIPS]);
      counts[silences.backTogether(i) ? 1 : 0][stratum]++;
    }
    double[] logs = cells.keySet().stream().mapToDouble(Math::log).toArray();
    long[] trials = cells.values().stream().mapToLong(WindowScan::sum).toArray();
    days = logs.length;
    score =
        LinearScore.of(
            NaturalCubicSpline.withDegreesOfFreedom(5, logs, trials).design(logs),
            windows(cells.keySet().stream().mapToInt(Integer::intValue).toArray()),
            trials);
    int strata = 2 * RELATIONSHIPS;
    dayOfCell = IntStream.range(0, days * strata).map(cell -> cell / strata).toArray();
    permutation =
        MaxTPermutation.of(
            IntStream.range(0, days * strata).map(cell -> cell % strata).toArray(),
            counts(cells, 1),
            counts(cells, 0));
  }

  private static long sum(long[][] counts) {
    return Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
  }

  private static long[] counts(SortedMap<Integer, long[][]> cells, int outcome) {
    return cells.values().stream().flatMapToLong(day -> Arrays.stream(day[outcome])).toArray();
  }

  private static List<double[]> windows(int[] days) {
    return Arrays.stream(CENTRES)
        .mapToObj(
            centre ->
                Arrays.stream(days)
                    .mapToDouble(day -> Math.abs(day - centre) <= HALF_WIDTH ? 1 : 0)
                    .toArray())
        .toList();
  }

  MaxTPermutation.Result test(int permutations) {
    return permutation.test(together -> score.statistics(byDay(together)), permutations, 1);
  }

  private long[] byDay(long[] together) {
    long[] sums = new long[days];
    for (int cell = 0; cell < together.length; cell++) {
      sums[dayOfCell[cell]] += together[cell];
    }
    return sums;
  }
}
