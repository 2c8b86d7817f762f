package study.nocontact.analysis.statistics;

import java.util.Arrays;

/**
 * Durations that are known exactly, known to lie above a bound, or known to lie between two bounds,
 * in the order given, so that rows can carry covariates.
 *
 * <p>Row i says that {@code lower <= T <= upper} for {@code count} subjects who came under
 * observation at {@code entry}: exact when the bounds agree, right-censored when {@code upper} is
 * infinite, left-censored when {@code lower} is 0. As R's {@code Surv(type = "interval2")}, with
 * delayed entry beside it. Times in any unit; the day 30 that may mean anything from 26 to 42 is
 * the row (26, 42).
 *
 * <p>Misleads when the bounds depend on the duration beyond containing it.
 */
public final class CensoredTimes {

  private final double[] entry;
  private final double[] lower;
  private final double[] upper;
  private final long[] count;

  private CensoredTimes(double[] entry, double[] lower, double[] upper, long[] count) {
    Arguments.sameLength(
        "entry, lower, upper and count", entry.length, lower.length, upper.length, count.length);
    this.entry = entry.clone();
    this.lower = lower.clone();
    this.upper = upper.clone();
    this.count = count.clone();
    for (int i = 0; i < count.length; i++) {
      check(i);
    }
    if (subjects() == 0) {
      throw new IllegalArgumentException("there must be at least one subject");
    }
  }

  private void check(int i) {
    Arguments.finite(entry[i], "entry");
    Arguments.finite(lower[i], "lower");
    Arguments.count(count[i], "count");
    if (entry[i] < 0 || lower[i] < entry[i]) {
      throw new IllegalArgumentException(
          "entry must be at least 0 and at most lower, was " + entry[i] + " with " + lower[i]);
    }
    if (!(upper[i] >= lower[i] && upper[i] > entry[i])) {
      throw new IllegalArgumentException(
          "upper must be at least lower and above entry, was " + upper[i] + " with " + lower[i]);
    }
  }

  /**
   * Rows whose event is known to lie between two bounds.
   *
   * @param entry time the subject came under observation, at least 0
   * @param lower lower bound, at least {@code entry}
   * @param upper upper bound, at least {@code lower} and above {@code entry}; may be infinite
   * @param count frequency weight; 0 leaves the row out
   * @throws IllegalArgumentException if lengths differ, a number is out of range, or nobody is left
   */
  public static CensoredTimes between(
      double[] entry, double[] lower, double[] upper, long[] count) {
    return new CensoredTimes(entry, lower, upper, count);
  }

  /**
   * Rows observed from {@code entry} to {@code exit}.
   *
   * @param entry time the subject came under observation, at least 0
   * @param exit end of observation, later than {@code entry}
   * @param event 0 for censored, anything above for the event
   * @param count frequency weight; 0 leaves the row out
   * @throws IllegalArgumentException if lengths differ, a number is out of range, or nobody is left
   */
  public static CensoredTimes observed(double[] entry, double[] exit, int[] event, long[] count) {
    Arguments.sameLength("exit and event", exit.length, event.length);
    double[] upper = new double[exit.length];
    for (int i = 0; i < upper.length; i++) {
      Arguments.count(event[i], "event");
      upper[i] = event[i] > 0 ? exit[i] : Double.POSITIVE_INFINITY;
      if (Arguments.finite(exit[i], "exit") <= 0) {
        throw new IllegalArgumentException("exit must be above zero, was " + exit[i]);
      }
    }
    return new CensoredTimes(entry, exit, upper, count);
  }

  /** The distinct rows of {@code data}; any cause counts as the event. */
  public static CensoredTimes of(EventTimes data) {
    int rows = data.cells().size();
    double[] entry = new double[rows];
    double[] exit = new double[rows];
    int[] event = new int[rows];
    long[] count = new long[rows];
    for (int i = 0; i < rows; i++) {
      EventTimes.Cell cell = data.cells().get(i);
      entry[i] = cell.entry();
      exit[i] = cell.exit();
      event[i] = cell.event();
      count[i] = data.count(i);
    }
    return observed(entry, exit, event, count);
  }

  /** Number of rows. */
  public int rows() {
    return count.length;
  }

  /** Number of subjects. */
  public long subjects() {
    return Arrays.stream(count).sum();
  }

  /** Number of subjects known to have had the event: those with a finite upper bound. */
  public long events() {
    long sum = 0;
    for (int i = 0; i < count.length; i++) {
      sum += hasEvent(i) ? count[i] : 0;
    }
    return sum;
  }

  boolean hasEvent(int row) {
    return upper[row] < Double.POSITIVE_INFINITY;
  }

  boolean isExact(int row) {
    return upper[row] == lower[row];
  }

  double entry(int row) {
    return entry[row];
  }

  double lower(int row) {
    return lower[row];
  }

  double upper(int row) {
    return upper[row];
  }

  long count(int row) {
    return count[row];
  }

  /** A time within the bounds, for starting values: their middle, or the lower one if censored. */
  double middle(int row) {
    return hasEvent(row) ? (lower[row] + upper[row]) / 2 : lower[row];
  }
}
