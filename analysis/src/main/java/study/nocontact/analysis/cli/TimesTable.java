package study.nocontact.analysis.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import study.nocontact.analysis.statistics.EventTimes;

/**
 * Rows of a file with times to events.
 *
 * @param entry when each row came under observation
 * @param exit when its observation ended
 * @param event number of what ended it, 0 for censored
 * @param causes names of the events, number 1 first
 * @param others further columns as text, in the order asked for
 */
record TimesTable(
    double[] entry, double[] exit, int[] event, List<String> causes, List<String[]> others) {

  int rows() {
    return exit.length;
  }

  EventTimes times() {
    return times(IntStream.range(0, rows()).toArray());
  }

  /** The rows whose further column {@code other} has this value. */
  EventTimes times(int other, String value) {
    return times(
        IntStream.range(0, rows()).filter(row -> others.get(other)[row].equals(value)).toArray());
  }

  private EventTimes times(int[] rows) {
    long[] once = new long[rows.length];
    Arrays.fill(once, 1);
    return EventTimes.of(
        IntStream.of(rows).mapToDouble(row -> entry[row]).toArray(),
        IntStream.of(rows).mapToDouble(row -> exit[row]).toArray(),
        IntStream.of(rows).map(row -> event[row]).toArray(),
        once);
  }

  /** Distinct values of a further column, in order. */
  List<String> values(int other) {
    return List.copyOf(new TreeSet<>(Arrays.asList(others.get(other))));
  }

  /** Whether somebody came under observation after time 0. */
  boolean delayed() {
    return Arrays.stream(entry).anyMatch(time -> time > 0);
  }

  /** Number of the cause with this name; 0 if there is none. */
  int cause(String name) {
    return causes.indexOf(name) + 1;
  }

  /** Five times at which a fifth more of the events has happened each. */
  List<Double> fifthsOfEvents() {
    double[] ended =
        IntStream.range(0, rows())
            .filter(row -> event[row] > 0)
            .mapToDouble(row -> exit[row])
            .sorted()
            .toArray();
    List<Double> times = new ArrayList<>();
    for (int part = 1; part <= 5 && ended.length > 0; part++) {
      times.add(ended[(int) Math.ceil(ended.length * part / 5.0) - 1]);
    }
    return times.stream().distinct().toList();
  }
}
