package study.nocontact.analysis.report;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.statistics.Heaping;

/**
 * How many reports gave each number.
 *
 * @param counts reports by number
 */
record Distribution(SortedMap<Integer, Long> counts) {

  /** The answers of the rows that gave one and meet a condition. */
  static Distribution of(CaseTable cases, Item<?> item, IntPredicate condition) {
    TreeMap<Integer, Long> counts = new TreeMap<>();
    for (int row = 0; row < cases.rows(); row++) {
      if (cases.answered(row, item) && condition.test(row)) {
        counts.merge(cases.code(row, item), cases.count(row), Long::sum);
      }
    }
    return new Distribution(counts);
  }

  long n() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The smallest number that at least half of the reports do not exceed. */
  Cell median() {
    long n = n();
    long seen = 0;
    for (var entry : counts.entrySet()) {
      seen += entry.getValue();
      if (2 * seen >= n) {
        return Cell.count(entry.getKey());
      }
    }
    return Cell.empty();
  }

  Heaping heaping() {
    return Heaping.of(
        counts.keySet().stream().mapToInt(Integer::intValue).toArray(),
        counts.values().stream().mapToLong(Long::longValue).toArray());
  }
}
