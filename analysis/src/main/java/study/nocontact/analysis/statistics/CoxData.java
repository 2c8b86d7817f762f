package study.nocontact.analysis.statistics;

import java.util.Arrays;

/**
 * Rows laid out for one pass over the event times of all strata, last time first.
 *
 * <p>The distinct event times of the strata stand one stratum after the other on one grid. A row is
 * at risk at the grid times from {@code first} to {@code last}; rows at risk at none are left out.
 * Rows stand by falling {@code last}, and {@code leaving} names by falling {@code first} those that
 * entered after their stratum's first event.
 */
final class CoxData {

  private final SurvivalRows rows;
  private final Codes strata;
  private final EventGrid grid;
  private final int[] order;
  private final int[] first;
  private final int[] last;
  private final int[] leaving;
  private final StandardDesign design;

  /**
   * Sorts the rows.
   *
   * @throws NotEstimableException if there are no events, or a covariate does not vary
   */
  CoxData(SurvivalRows rows) {
    this.rows = rows;
    strata = rows.strata();
    grid = new EventGrid(rows, strata);
    int[] from = new int[rows.size()];
    int[] to = new int[rows.size()];
    int[] kept = new int[rows.size()];
    int size = 0;
    for (int i = 0; i < from.length; i++) {
      from[i] = grid.lastNotAfter(strata.of(i), rows.entry(i)) + 1;
      to[i] = grid.lastNotAfter(strata.of(i), rows.exit(i));
      if (rows.count(i) > 0 && from[i] <= to[i]) {
        kept[size++] = i;
      }
    }
    order = byFalling(to, Arrays.copyOf(kept, size));
    first = Arrays.stream(order).map(i -> from[i]).toArray();
    last = Arrays.stream(order).map(i -> to[i]).toArray();
    leaving = byFalling(first, late());
    design = new StandardDesign(rows, order, strata);
  }

  private int[] late() {
    int[] late = new int[first.length];
    int size = 0;
    for (int i = 0; i < first.length; i++) {
      if (first[i] > grid.start(strata.of(order[i]))) {
        late[size++] = i;
      }
    }
    return Arrays.copyOf(late, size);
  }

  private int[] byFalling(int[] key, int[] items) {
    int[] next = new int[grid.size() + 1];
    for (int item : items) {
      next[key[item]]++;
    }
    int sum = 0;
    for (int k = grid.size(); k >= 0; k--) {
      int here = next[k];
      next[k] = sum;
      sum += here;
    }
    int[] sorted = new int[items.length];
    for (int item : items) {
      sorted[next[key[item]]++] = item;
    }
    return sorted;
  }

  SurvivalRows rows() {
    return rows;
  }

  Codes strata() {
    return strata;
  }

  EventGrid grid() {
    return grid;
  }

  StandardDesign design() {
    return design;
  }

  int size() {
    return order.length;
  }

  /** Row of the data as given. */
  int row(int i) {
    return order[i];
  }

  int first(int i) {
    return first[i];
  }

  int last(int i) {
    return last[i];
  }

  /** Whether row i ends with an event; that is then at its last grid time. */
  boolean dies(int i) {
    return rows.event(order[i]) > 0;
  }

  double mass(int i) {
    return rows.mass(order[i]);
  }

  int[] leaving() {
    return leaving;
  }
}
