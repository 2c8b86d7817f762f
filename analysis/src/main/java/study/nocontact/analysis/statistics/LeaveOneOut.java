package study.nocontact.analysis.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * Expected loss by a cause, with everybody and without one subject of each cell.
 *
 * <p>The estimate is the sum over times s of S(s-) d(s)/Y(s) loss(s). A left-out subject lowers Y
 * by 1 up to its exit and d by 1 at its exit if it had the event; nothing changes afterwards. So
 * sums from the front with Y - 1 and sums from the back with Y, made once, meet at the exit.
 */
final class LeaveOneOut {

  /**
   * Estimates of one loss.
   *
   * @param all from everybody
   * @param without per cell, without one of its subjects
   */
  record Estimates(double all, double[] without) {}

  private final EventTimes data;
  private final RiskTable table;

  /** Needs two subjects or more, all seen from time 0. */
  LeaveOneOut(EventTimes data) {
    this.data = data;
    table = new RiskTable(data);
  }

  /** Estimates for a cause, or for every event if {@code cause} is 0. */
  Estimates estimates(int cause, DoubleUnaryOperator lossAt) {
    int times = table.size();
    double[] loss = new double[times];
    for (int j = 0; j < times; j++) {
      loss[j] = lossAt.applyAsDouble(table.time(j));
    }
    double[] later = later(cause, loss);
    double[] free = new double[times];
    double[] sooner = new double[times];
    free[0] = 1;
    for (int j = 1; j < times; j++) {
      double others = table.atRisk(j - 1) - 1;
      sooner[j] = sooner[j - 1] + free[j - 1] * own(cause, j - 1) / others * loss[j - 1];
      free[j] = free[j - 1] * (others - table.allEvents(j - 1)) / others;
    }
    double[] without = new double[data.cells().size()];
    for (int i = 0; i < without.length; i++) {
      EventTimes.Cell cell = data.cells().get(i);
      int exit = table.last(cell.exit());
      double others = table.atRisk(exit) - 1;
      int event = cell.event() > 0 ? 1 : 0;
      int counted = event == 1 && (cause == 0 || cell.event() == cause) ? 1 : 0;
      double left = others - (table.allEvents(exit) - event);
      double rest = (own(cause, exit) - counted) * loss[exit] + left * later[exit + 1];
      // Without others nothing happens from here on.
      without[i] = sooner[exit] + (others == 0 ? 0 : free[exit] * rest / others);
    }
    return new Estimates(later[0], without);
  }

  /** Expected loss from each time on of somebody free of events until then; 0 past the last. */
  private double[] later(int cause, double[] loss) {
    double[] later = new double[loss.length + 1];
    for (int j = loss.length - 1; j >= 0; j--) {
      double left = table.atRisk(j) - table.allEvents(j);
      later[j] = (own(cause, j) * loss[j] + left * later[j + 1]) / table.atRisk(j);
    }
    return later;
  }

  private double own(int cause, int time) {
    return cause == 0 ? table.allEvents(time) : table.events(cause, time);
  }
}
