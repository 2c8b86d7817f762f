package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Times to one of several events, possibly censored and possibly with delayed entry.
 *
 * <p>Each row is a subject seen from {@code entry} (exclusive) to {@code exit} (inclusive), with
 * the event that ended the observation: 0 for censored, 1..K for a cause. A subject is at risk at t
 * when {@code entry < t <= exit}, as in R's {@code Surv(entry, exit, event)}. Rows that agree are
 * held once with their count, so that later work grows with the number of distinct rows only.
 */
public final class EventTimes {

  /** Distinct row, ordered by exit, entry and event. */
  record Cell(double entry, double exit, int event) implements Comparable<Cell> {

    @Override
    public int compareTo(Cell other) {
      int order = Double.compare(exit, other.exit);
      order = order == 0 ? Double.compare(entry, other.entry) : order;
      return order == 0 ? Integer.compare(event, other.event) : order;
    }
  }

  private final List<Cell> cells;
  private final long[] counts;

  /** Distinct cells in rising order. */
  EventTimes(List<Cell> cells, long[] counts) {
    if (cells.isEmpty()) {
      throw new IllegalArgumentException("there must be at least one subject");
    }
    this.cells = cells;
    this.counts = counts;
  }

  /** One subject per row, all seen from time 0. */
  public static EventTimes of(double[] exit, int[] event) {
    long[] once = new long[exit.length];
    Arrays.fill(once, 1);
    return of(exit, event, once);
  }

  /** {@code count[i]} subjects per row, all seen from time 0. */
  public static EventTimes of(double[] exit, int[] event, long[] count) {
    return of(new double[exit.length], exit, event, count);
  }

  /**
   * {@code count[i]} subjects per row; a row with count 0 is left out.
   *
   * @param entry time the subject came under observation, at least 0
   * @param exit end of observation, later than {@code entry}
   * @param event 0 for censored, 1..K for the cause
   * @param count frequency weight
   * @throws IllegalArgumentException if lengths differ, a time is not a finite number, an entry is
   *     negative or not before its exit, an event or count is negative, or nobody is left
   */
  public static EventTimes of(double[] entry, double[] exit, int[] event, long[] count) {
    Arguments.sameLength(
        "entry, exit, event and count", entry.length, exit.length, event.length, count.length);
    CellCounts rows = new CellCounts();
    for (int i = 0; i < exit.length; i++) {
      check(entry[i], exit[i], event[i]);
      if (Arguments.count(count[i], "count") > 0) {
        // Adding 0.0 turns -0.0 into 0.0, which would otherwise be a cell of its own.
        rows.add(new Cell(entry[i] + 0.0, exit[i], event[i]), count[i]);
      }
    }
    return rows.times();
  }

  private static void check(double entry, double exit, int event) {
    Arguments.finite(entry, "entry");
    Arguments.finite(exit, "exit");
    if (entry < 0) {
      throw new IllegalArgumentException("entry must not be negative, was " + entry);
    }
    if (entry >= exit) {
      throw new IllegalArgumentException(
          "entry must be before exit, was " + entry + " with exit " + exit);
    }
    if (event < 0) {
      throw new IllegalArgumentException("event must be 0 or a cause, was " + event);
    }
  }

  /** These subjects and those of {@code other} together. */
  public EventTimes plus(EventTimes other) {
    CellCounts rows = new CellCounts();
    addTo(rows);
    other.addTo(rows);
    return rows.times();
  }

  /** The same subjects with {@code cause} as event 1 and every other cause as censoring. */
  public EventTimes censoringAllBut(int cause) {
    cause(cause);
    CellCounts rows = new CellCounts();
    for (int i = 0; i < counts.length; i++) {
      Cell cell = cells.get(i);
      int event = cell.event() == cause ? 1 : 0;
      rows.add(new Cell(cell.entry(), cell.exit(), event), counts[i]);
    }
    return rows.times();
  }

  /**
   * The subjects whose observation ends at or after {@code start}, for what happens from then on.
   *
   * @throws IllegalArgumentException if the start is negative or after the last exit
   */
  EventTimes seenFrom(double start) {
    if (Arguments.finite(start, "start") < 0) {
      throw new IllegalArgumentException("start must not be negative, was " + start);
    }
    int from = 0;
    while (from < counts.length && cells.get(from).exit() < start) {
      from++;
    }
    if (from == counts.length) {
      throw new IllegalArgumentException("nobody is seen at or after " + start);
    }
    return new EventTimes(
        cells.subList(from, counts.length), Arrays.copyOfRange(counts, from, counts.length));
  }

  void refuseDelayedEntry() {
    if (cells.stream().anyMatch(cell -> cell.entry() > 0)) {
      throw new IllegalArgumentException("delayed entry is not supported");
    }
  }

  private void addTo(CellCounts rows) {
    for (int i = 0; i < counts.length; i++) {
      rows.add(cells.get(i), counts[i]);
    }
  }

  static int cause(int cause) {
    if (cause < 1) {
      throw new IllegalArgumentException("cause must be at least 1, was " + cause);
    }
    return cause;
  }

  /** Number of subjects. */
  public long subjects() {
    return Arrays.stream(counts).sum();
  }

  /** Number of events of {@code cause}; 0 for a cause nobody had. */
  public long events(int cause) {
    cause(cause);
    long sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += cells.get(i).event() == cause ? counts[i] : 0;
    }
    return sum;
  }

  /** Number of subjects at risk at {@code time}: entry before it, exit at or after it. */
  public long atRisk(double time) {
    long sum = 0;
    for (int i = 0; i < counts.length; i++) {
      Cell cell = cells.get(i);
      sum += cell.entry() < time && time <= cell.exit() ? counts[i] : 0;
    }
    return sum;
  }

  /** The highest cause seen, 0 if all are censored. */
  public int causes() {
    return cells.stream().mapToInt(Cell::event).max().orElse(0);
  }

  /** Distinct exit times in rising order. */
  public double[] times() {
    double[] times = new double[counts.length];
    int size = 0;
    for (Cell cell : cells) {
      if (size == 0 || cell.exit() != times[size - 1]) {
        times[size++] = cell.exit();
      }
    }
    return Arrays.copyOf(times, size);
  }

  List<Cell> cells() {
    return cells;
  }

  long count(int cell) {
    return counts[cell];
  }
}
