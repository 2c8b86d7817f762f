package study.nocontact.analysis.disclosure;

import java.util.Arrays;
import java.util.List;
import study.nocontact.analysis.disclosure.CountSystem.Row;

/** What follows for single cells from each row of a system in turn, until nothing more follows. */
@SuppressWarnings("ArrayRecordComponent")
record CellBounds(double[] low, double[] high) {

  private static final int ROUNDS = 100;

  static CellBounds of(CountSystem system, double most) {
    double[] low = new double[system.unknowns()];
    double[] high = new double[system.unknowns()];
    Arrays.fill(high, most);
    CellBounds bounds = new CellBounds(low, high);
    boolean changed = true;
    for (int round = 0; changed && round < ROUNDS; round++) {
      changed = false;
      for (Row row : system.rows()) {
        changed |= bounds.tighten(row);
      }
    }
    return bounds;
  }

  boolean fixed(int cell) {
    return high[cell] - low[cell] < 0.5;
  }

  private boolean tighten(Row row) {
    double least = 0;
    double greatest = 0;
    for (int i = 0; i < row.cells().length; i++) {
      least += row.signs()[i] > 0 ? low[row.cells()[i]] : -high[row.cells()[i]];
      greatest += row.signs()[i] > 0 ? high[row.cells()[i]] : -low[row.cells()[i]];
    }
    boolean changed = false;
    for (int i = 0; i < row.cells().length; i++) {
      int cell = row.cells()[i];
      double ownLow = row.signs()[i] > 0 ? low[cell] : -high[cell];
      double ownHigh = row.signs()[i] > 0 ? high[cell] : -low[cell];
      double newHigh = Math.min(ownHigh, row.high() - (least - ownLow));
      double newLow = Math.max(ownLow, row.low() - (greatest - ownHigh));
      if (newHigh < ownHigh || newLow > ownLow) {
        changed = true;
        low[cell] = row.signs()[i] > 0 ? newLow : -newHigh;
        high[cell] = row.signs()[i] > 0 ? newHigh : -newLow;
        least += (row.signs()[i] > 0 ? low[cell] : -high[cell]) - ownLow;
        greatest += (row.signs()[i] > 0 ? high[cell] : -low[cell]) - ownHigh;
      }
    }
    return changed;
  }

  /** The unknowns that are not determined yet. */
  static long open(CellBounds bounds, List<Integer> cells) {
    return cells.stream().filter(cell -> !bounds.fixed(cell)).count();
  }
}
