package study.nocontact.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Collects the distinct rows of an {@link EventTimes} with their counts. Rows that come in rising
 * order are only compared with the row before; a table of all rows is made for others.
 */
final class CellCounts {

  private final List<EventTimes.Cell> cells = new ArrayList<>();
  private long[] counts = new long[16];
  private Map<EventTimes.Cell, Integer> positions;

  void add(EventTimes.Cell cell, long count) {
    int last = cells.size() - 1;
    int order = last < 0 ? -1 : cells.get(last).compareTo(cell);
    if (positions == null && order > 0) {
      positions = new HashMap<>();
      for (int i = 0; i <= last; i++) {
        positions.put(cells.get(i), i);
      }
    }
    if (order == 0) {
      counts[last] = Math.addExact(counts[last], count);
      return;
    }
    Integer known = positions == null ? null : positions.putIfAbsent(cell, last + 1);
    if (known == null) {
      append(cell, count);
    } else {
      counts[known] = Math.addExact(counts[known], count);
    }
  }

  private void append(EventTimes.Cell cell, long count) {
    counts = cells.size() == counts.length ? Arrays.copyOf(counts, 2 * counts.length) : counts;
    counts[cells.size()] = count;
    cells.add(cell);
  }

  /** The data of all rows. */
  EventTimes times() {
    if (positions == null) {
      return new EventTimes(List.copyOf(cells), Arrays.copyOf(counts, cells.size()));
    }
    int[] order =
        IntStream.range(0, cells.size())
            .boxed()
            .sorted((a, b) -> cells.get(a).compareTo(cells.get(b)))
            .mapToInt(Integer::intValue)
            .toArray();
    return new EventTimes(
        Arrays.stream(order).mapToObj(cells::get).toList(),
        Arrays.stream(order).mapToLong(i -> counts[i]).toArray());
  }
}
