package study.nocontact.analysis.statistics;

import java.util.Arrays;

/** Distinct event times of the strata, rising within a stratum, one stratum after the other. */
final class EventGrid {

  private final int[] starts;
  private final double[] times;
  private final long[] deaths;
  private final double[] masses;

  /**
   * Finds the times. A count of 0 is no event.
   *
   * @throws NotEstimableException if there are no events
   */
  EventGrid(SurvivalRows rows, Codes strata) {
    double[][] found = new double[strata.size()][];
    starts = new int[strata.size() + 1];
    int[] events = new int[strata.size()];
    for (int i = 0; i < rows.size(); i++) {
      events[strata.of(i)] += isEvent(rows, i) ? 1 : 0;
    }
    Arrays.setAll(found, s -> new double[events[s]]);
    for (int i = 0; i < rows.size(); i++) {
      if (isEvent(rows, i)) {
        int stratum = strata.of(i);
        found[stratum][--events[stratum]] = rows.exit(i);
      }
    }
    for (int s = 0; s < found.length; s++) {
      found[s] = Arrays.stream(found[s]).sorted().distinct().toArray();
      starts[s + 1] = starts[s] + found[s].length;
    }
    times = Arrays.stream(found).flatMapToDouble(Arrays::stream).toArray();
    if (times.length == 0) {
      throw new NotEstimableException("there are no events");
    }
    deaths = new long[times.length];
    masses = new double[times.length];
    for (int i = 0; i < rows.size(); i++) {
      if (isEvent(rows, i)) {
        int k = lastNotAfter(strata.of(i), rows.exit(i));
        deaths[k] += rows.count(i);
        masses[k] += rows.mass(i);
      }
    }
  }

  private static boolean isEvent(SurvivalRows rows, int i) {
    return rows.event(i) > 0 && rows.count(i) > 0;
  }

  int size() {
    return times.length;
  }

  /** Index of the first time of a stratum. */
  int start(int stratum) {
    return starts[stratum];
  }

  /** Index after the last time of a stratum. */
  int end(int stratum) {
    return starts[stratum + 1];
  }

  double time(int k) {
    return times[k];
  }

  /** Number of people with an event at time k. */
  long deaths(int k) {
    return deaths[k];
  }

  /** Probability weight of those with an event at time k, over their number. */
  double meanWeight(int k) {
    return masses[k] / deaths[k];
  }

  /** Probability weight of all with an event, over their number. */
  double meanWeight() {
    return Arrays.stream(masses).sum() / Arrays.stream(deaths).sum();
  }

  /** Index of the last time of a stratum not after {@code time}, one below its start if none. */
  int lastNotAfter(int stratum, double time) {
    int found = Arrays.binarySearch(times, starts[stratum], starts[stratum + 1], time);
    return found >= 0 ? found : -found - 2;
  }
}
