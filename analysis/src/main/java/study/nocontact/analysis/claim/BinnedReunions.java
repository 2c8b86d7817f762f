package study.nocontact.analysis.claim;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import study.nocontact.analysis.claim.ReunionTally.Count;
import study.nocontact.analysis.statistics.LogisticRegression;

/**
 * Silences by catchment bin.
 *
 * <p>A bin's place on the axis of log time is the mean over the lengths in it that are not its
 * preferred day: those said exactly show where in the bin silences really end, which the bin's
 * middle does not (with a steep curve and many reports the difference looks like a bump), and which
 * the pile on the preferred day hides. Only the place depends on them; the outcomes counted are
 * those of everybody, so nobody is selected by how they rounded. With few such lengths the middle
 * of the bin stands in.
 *
 * @param logTimes place of each bin in log days
 * @param together reports back together per bin
 * @param all reports per bin
 */
record BinnedReunions(double[] logTimes, long[] together, long[] all) {

  private static final long LEAST_TO_PLACE = 20;

  static BinnedReunions of(ReunionTally tally) {
    long[] together = new long[CatchmentBins.COUNT];
    long[] all = new long[CatchmentBins.COUNT];
    double[] logs = new double[CatchmentBins.COUNT];
    long[] placing = new long[CatchmentBins.COUNT];
    for (Map.Entry<Integer, Count> day : tally.byDay().entrySet()) {
      int bin = CatchmentBins.of(day.getKey());
      together[bin] += day.getValue().together();
      all[bin] += day.getValue().all();
      if (day.getKey() != CatchmentBins.preferred(bin)) {
        placing[bin] += day.getValue().all();
        logs[bin] += day.getValue().all() * Math.log(day.getKey());
      }
    }
    for (int bin = 0; bin < CatchmentBins.COUNT; bin++) {
      logs[bin] =
          placing[bin] < LEAST_TO_PLACE ? CatchmentBins.middle(bin) : logs[bin] / placing[bin];
    }
    return new BinnedReunions(logs, together, all);
  }

  Count target() {
    return count(CatchmentBins.TARGET);
  }

  Count count(int bin) {
    return new Count(together[bin], all[bin]);
  }

  /** The smallest number of reports with either outcome in any bin. */
  long smallestCell() {
    return IntStream.range(0, CatchmentBins.COUNT)
        .mapToLong(bin -> Math.min(count(bin).together(), count(bin).apart()))
        .min()
        .orElseThrow();
  }

  /** Powers of log time from 0 to {@code degree}, one row per bin. */
  double[][] polynomial(int degree) {
    return Arrays.stream(logTimes)
        .map(log -> log - CatchmentBins.middle(CatchmentBins.TARGET))
        .mapToObj(
            x ->
                IntStream.rangeClosed(0, degree).mapToDouble(power -> Math.pow(x, power)).toArray())
        .toArray(double[][]::new);
  }

  /** What a curve through the other bins expects in each bin. */
  double[] expected(int degree) {
    long[] otherTogether = together.clone();
    long[] others = all.clone();
    otherTogether[CatchmentBins.TARGET] = 0;
    others[CatchmentBins.TARGET] = 0;
    return LogisticRegression.withDefaults()
        .fit(polynomial(degree), otherTogether, others)
        .fitted();
  }
}
