package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Rows by rising exit time, with the Kaplan-Meier estimate G of not being censored.
 *
 * <p>The distinct exit times are numbered; rows that end at time k stand from {@code start(k)} to
 * before {@code start(k + 1)}. As in R's {@code crr}, people with an event are still at risk of
 * being censored at that time.
 */
final class FineGrayData {

  static final int CENSORED = 0;
  static final int CAUSE = 1;
  static final int OTHER = 2;

  private final double[] times;
  private final int[] starts;
  private final long[] count;
  private final int[] status;
  private final StandardDesign design;

  /** People who end at each time, by status. */
  private final long[][] ending;

  private final double[] uncensoredBefore;
  private final double[] atRisk;

  FineGrayData(SurvivalRows rows, int cause) {
    int[] kept = IntStream.range(0, rows.size()).filter(row -> rows.count(row) > 0).toArray();
    double[] exits = Arrays.stream(kept).mapToDouble(rows::exit).toArray();
    times = Arrays.stream(exits).sorted().distinct().toArray();
    int[] time = Arrays.stream(exits).mapToInt(t -> Arrays.binarySearch(times, t)).toArray();
    starts = starts(time);
    int[] order = order(time, kept);
    count = Arrays.stream(order).mapToLong(rows::count).toArray();
    status = Arrays.stream(order).map(row -> status(rows.event(row), cause)).toArray();
    ending = new long[3][times.length];
    for (int k = 0; k < times.length; k++) {
      for (int i = starts[k]; i < starts[k + 1]; i++) {
        ending[status[i]][k] += count[i];
      }
    }
    if (people(CAUSE) == 0) {
      throw new NotEstimableException("there are no events of the cause");
    }
    atRisk = atRisk();
    uncensoredBefore = uncensoredBefore();
    design = new StandardDesign(rows, order, rows.strata());
  }

  private static int status(int event, int cause) {
    if (event == 0) {
      return CENSORED;
    }
    return event == cause ? CAUSE : OTHER;
  }

  private int[] starts(int[] time) {
    int[] starts = new int[times.length + 1];
    for (int t : time) {
      starts[t + 1]++;
    }
    for (int k = 0; k < times.length; k++) {
      starts[k + 1] += starts[k];
    }
    return starts;
  }

  private int[] order(int[] time, int[] kept) {
    int[] next = starts.clone();
    int[] order = new int[time.length];
    for (int i = 0; i < time.length; i++) {
      order[next[time[i]]++] = kept[i];
    }
    return order;
  }

  private double[] atRisk() {
    double[] atRisk = new double[times.length];
    long sum = 0;
    for (int k = times.length - 1; k >= 0; k--) {
      sum += ending[CENSORED][k] + ending[CAUSE][k] + ending[OTHER][k];
      atRisk[k] = sum;
    }
    return atRisk;
  }

  private double[] uncensoredBefore() {
    double[] before = new double[times.length];
    double product = 1;
    for (int k = 0; k < times.length; k++) {
      before[k] = product;
      product *= (atRisk[k] - ending[CENSORED][k]) / atRisk[k];
    }
    return before;
  }

  StandardDesign design() {
    return design;
  }

  /** Number of distinct times. */
  int times() {
    return times.length;
  }

  double[] distinctTimes() {
    return times.clone();
  }

  /** First row that ends at time k. */
  int start(int k) {
    return starts[k];
  }

  int status(int i) {
    return status[i];
  }

  long count(int i) {
    return count[i];
  }

  /** People who end at time k with a status. */
  long ending(int status, int k) {
    return ending[status][k];
  }

  /** People with a status. */
  long people(int status) {
    return Arrays.stream(ending[status]).sum();
  }

  /** People seen until time k or longer. */
  double atRisk(int k) {
    return atRisk[k];
  }

  /** G just before time k. */
  double uncensoredBefore(int k) {
    return uncensoredBefore[k];
  }
}
