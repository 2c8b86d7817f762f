package study.nocontact.analysis.statistics;

/**
 * Infinitesimal-jackknife variances of one cumulative incidence F at all times in one pass over
 * times and cells.
 *
 * <p>With R(s) = (F(t) - F(s)) / S(s), the influence of {@link IncidenceInfluence} on F(t) is
 * linear in F(t). So from one time to the next, with e = dF / Y and g = d / (Y (Y - d)), everybody
 * moves by dF times a slope; those at risk also move by -e, and their slope by g. Whoever exits
 * with an event gains S(s-) / Y (if by this cause) and loses 1 / (Y - d) of slope, and has no
 * further moves of their own.
 */
final class IncidenceErrors {

  /** Sums below this part of the largest so far have lost too many digits. */
  private static final double CANCELLED = 1e-8;

  private final EventTimes data;
  private final RiskTable table;
  private final int cause;
  private final DriftingSums atRisk = new DriftingSums();
  private final DriftingSums gone = new DriftingSums();

  /** F before the first time and after each; likewise the value and slope of the first at risk. */
  private final double[] incidence;

  private final double[] value;
  private final double[] slope;
  private int next;
  private double largest;

  IncidenceErrors(EventTimes data, RiskTable table, int cause) {
    this.data = data;
    this.table = table;
    this.cause = cause;
    incidence = new double[table.size() + 1];
    value = new double[table.size() + 1];
    slope = new double[table.size() + 1];
  }

  /**
   * Standard error at each time, from S(s-)/Y(s); {@code influence} gives those that cancellation
   * would spoil.
   */
  double[] curve(double[] jump, IncidenceInfluence influence) {
    double[] errors = new double[table.size()];
    for (int j = 0; j < errors.length; j++) {
      step(j, jump[j]);
      double variance = atRisk.squares() + gone.squares();
      if (incidence[j + 1] == incidence[j]) {
        errors[j] = j == 0 ? 0 : errors[j - 1];
      } else if (variance < CANCELLED * largest) {
        errors[j] = influence.standardError(influence.of(cause, table.time(j)));
      } else {
        errors[j] = Math.sqrt(variance);
      }
    }
    return errors;
  }

  private void step(int j, double jump) {
    double people = table.atRisk(j);
    double left = people - table.allEvents(j);
    double rise = jump * table.events(cause, j);
    double tilt = left == 0 ? 0 : table.allEvents(j) / (people * left);
    incidence[j + 1] = incidence[j] + rise;
    value[j + 1] = value[j] + rise * slope[j] - rise / people;
    slope[j + 1] = slope[j] + tilt;
    gone.move(rise, 0);
    atRisk.add(people - atRisk.subjects(), 0, 0);
    atRisk.move(rise, -rise / people);
    atRisk.tilt(tilt);
    largest = Math.max(largest, atRisk.squares() + gone.squares());
    for (; next < data.cells().size() && exits(next, j); next++) {
      leave(next, j + 1, jump, left == 0 ? 0 : 1 / left);
    }
  }

  private boolean exits(int cell, int j) {
    return data.cells().get(cell).exit() == table.time(j);
  }

  private void leave(int i, int now, double jump, double ownSlope) {
    EventTimes.Cell cell = data.cells().get(i);
    int entry = table.last(cell.entry()) + 1;
    double missed = value[entry] + (incidence[now] - incidence[entry]) * slope[entry];
    double last = value[now] - missed;
    double lastSlope = slope[now] - slope[entry];
    atRisk.add(-data.count(i), last, lastSlope);
    gone.add(
        data.count(i),
        last + (cell.event() == cause ? jump : 0),
        lastSlope - (cell.event() > 0 ? ownSlope : 0));
  }
}
