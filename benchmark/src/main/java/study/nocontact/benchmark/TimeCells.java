package study.nocontact.benchmark;

import java.util.Arrays;
import study.nocontact.analysis.statistics.EventTimes;

/** How many silences lasted so many days and ended so, as rows of an {@link EventTimes}. */
record TimeCells(double[] days, int[] ends, long[] counts) {

  private static final int ENDS = 4;

  /** One pass over the silences of one role, or of all for a role of -1. */
  static TimeCells of(SilenceRows silences, int role) {
    return of(counted(silences, role, new long[1024]));
  }

  /** The counts with those of further silences added, at {@code days * ENDS + end}. */
  static long[] counted(SilenceRows silences, int role, long[] before) {
    long[] counts = before;
    for (int i = 0; i < silences.size(); i++) {
      if (role < 0 || silences.role(i) == role) {
        int cell = silences.days(i) * ENDS + silences.end(i);
        if (cell >= counts.length) {
          counts = Arrays.copyOf(counts, 2 * cell);
        }
        counts[cell]++;
      }
    }
    return counts;
  }

  /** The cells with a count above 0. */
  static TimeCells of(long[] counts) {
    int size = (int) Arrays.stream(counts).filter(count -> count > 0).count();
    TimeCells cells = new TimeCells(new double[size], new int[size], new long[size]);
    int next = 0;
    for (int cell = 0; cell < counts.length; cell++) {
      if (counts[cell] > 0) {
        cells.days[next] = cell / ENDS;
        cells.ends[next] = cell % ENDS;
        cells.counts[next++] = counts[cell];
      }
    }
    return cells;
  }

  EventTimes times() {
    return times(counts);
  }

  /** The same rows with other counts. */
  EventTimes times(long[] others) {
    return EventTimes.of(days, ends, others);
  }
}
