package study.nocontact.analysis.claim;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import study.nocontact.analysis.dataset.SilenceEnd;
import study.nocontact.analysis.statistics.EventTimes;
import study.nocontact.analysis.statistics.WeightedProportion;

/** How many silences of each length ended in each way. */
final class BreakTally {

  /** How a silence can end, in the order of the causes 1, 2, 3. */
  static final SilenceEnd[] CAUSES = {SilenceEnd.DUMPEE, SilenceEnd.DUMPER, SilenceEnd.OTHER};

  private final SortedMap<Integer, long[]> byDay = new TreeMap<>();

  private BreakTally() {}

  static BreakTally of(Selection silences) {
    BreakTally tally = new BreakTally();
    int[] days = silences.codes(report -> report.silence().days());
    int[] ends = silences.codes(report -> report.silence().end().ordinal());
    Cells cells = Cells.of(days, ends);
    long[] reports = cells.sums(silences::reports);
    for (int cell = 0; cell < reports.length; cell++) {
      int i = cells.first()[cell];
      tally.byDay.computeIfAbsent(days[i], day -> new long[SilenceEnd.values().length])[ends[i]] =
          reports[cell];
    }
    return tally;
  }

  long count(SilenceEnd end) {
    return until(Integer.MAX_VALUE, end);
  }

  /** How many had ended in this way by a day. */
  long until(int day, SilenceEnd end) {
    return byDay.entrySet().stream()
        .filter(entry -> entry.getKey() <= day)
        .mapToLong(entry -> entry.getValue()[end.ordinal()])
        .sum();
  }

  long ended() {
    return count(SilenceEnd.DUMPEE) + count(SilenceEnd.DUMPER) + count(SilenceEnd.OTHER);
  }

  long all() {
    return ended() + count(SilenceEnd.ONGOING);
  }

  /** Lengths in days, ongoing silences censored; there must be at least one silence. */
  EventTimes times() {
    int cells = byDay.size() * (CAUSES.length + 1);
    double[] exit = new double[cells];
    int[] event = new int[cells];
    long[] count = new long[cells];
    int cell = 0;
    for (Map.Entry<Integer, long[]> day : byDay.entrySet()) {
      for (int cause = 0; cause <= CAUSES.length; cause++, cell++) {
        SilenceEnd end = cause == 0 ? SilenceEnd.ONGOING : CAUSES[cause - 1];
        exit[cell] = day.getKey();
        event[cell] = cause;
        count[cell] = day.getValue()[end.ordinal()];
      }
    }
    return EventTimes.of(exit, event, count);
  }

  /**
   * The share broken by the side that was left when every silence that ended weighs 1 over its
   * length; there must be at least one.
   */
  WeightedProportion shareByInverseLength() {
    int[] days = byDay.keySet().stream().mapToInt(Integer::intValue).toArray();
    return WeightedProportion.of(
        Arrays.stream(days).mapToDouble(day -> 1.0 / day).toArray(),
        byDay.values().stream().mapToLong(ends -> ends[SilenceEnd.DUMPEE.ordinal()]).toArray(),
        byDay.values().stream()
            .mapToLong(ends -> Arrays.stream(ends).sum() - ends[SilenceEnd.ONGOING.ordinal()])
            .toArray());
  }
}
