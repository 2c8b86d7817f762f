package study.nocontact.analysis.claim;

import java.util.SortedMap;
import study.nocontact.analysis.claim.ReunionTally.Count;

/** Silences by length, one entry per length. */
record DayCells(double[] days, long[] together, long[] all) {

  static DayCells of(ReunionTally tally) {
    SortedMap<Integer, Count> byDay = tally.byDay();
    return new DayCells(
        byDay.keySet().stream().mapToDouble(Integer::doubleValue).toArray(),
        byDay.values().stream().mapToLong(Count::together).toArray(),
        byDay.values().stream().mapToLong(Count::all).toArray());
  }
}
