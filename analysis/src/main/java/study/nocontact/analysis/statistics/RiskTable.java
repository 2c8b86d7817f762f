package study.nocontact.analysis.statistics;

import java.util.Arrays;

/** Numbers at risk and numbers of events at given times. */
final class RiskTable {

  private final double[] times;
  private final double[] atRisk;
  private final double[][] events;
  private final double[] allEvents;

  /** At each distinct exit time. */
  RiskTable(EventTimes data) {
    this(data, data.times());
  }

  /** At rising times, every exit among them. */
  RiskTable(EventTimes data, double[] times) {
    this.times = times.clone();
    atRisk = new double[times.length];
    events = new double[data.causes() + 1][times.length];
    allEvents = new double[times.length];
    double[] change = new double[times.length + 1];
    int exit = 0;
    for (int i = 0; i < data.cells().size(); i++) {
      EventTimes.Cell cell = data.cells().get(i);
      while (times[exit] < cell.exit()) {
        exit++;
      }
      events[cell.event()][exit] += data.count(i);
      allEvents[exit] += cell.event() > 0 ? data.count(i) : 0;
      change[last(cell.entry()) + 1] += data.count(i);
      change[exit + 1] -= data.count(i);
    }
    double sum = 0;
    for (int j = 0; j < times.length; j++) {
      sum += change[j];
      atRisk[j] = sum;
    }
  }

  int size() {
    return times.length;
  }

  /** Index of the last distinct time not after {@code time}, or -1. */
  int last(double time) {
    if (Double.isNaN(time)) {
      throw new IllegalArgumentException("time must be a number");
    }
    if (time < times[0]) {
      return -1;
    }
    int found = Arrays.binarySearch(times, time);
    return found >= 0 ? found : -found - 2;
  }

  double time(int index) {
    return times[index];
  }

  double atRisk(int index) {
    return atRisk[index];
  }

  double events(int cause, int index) {
    return cause < events.length ? events[cause][index] : 0;
  }

  double allEvents(int index) {
    return allEvents[index];
  }

  /** Product-limit estimate just after each time: the share free of all events. */
  double[] eventFree() {
    double[] survival = new double[size()];
    double product = 1;
    for (int j = 0; j < size(); j++) {
      product *= (atRisk[j] - allEvents(j)) / atRisk[j];
      survival[j] = product;
    }
    return survival;
  }
}
