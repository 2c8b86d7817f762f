package study.nocontact.analysis.report;

import java.util.SortedMap;
import study.nocontact.analysis.dataset.CaseTable;

/**
 * What a report is made from.
 *
 * @param file what was read
 * @param sha256 SHA-256 of its bytes
 * @param cases the reports in it
 * @param badRows rows that could not be used, by the column at fault
 * @param seed seed of everything random
 */
public record Source(
    String file, String sha256, CaseTable cases, SortedMap<String, Long> badRows, long seed) {

  long numberOfBadRows() {
    return badRows.values().stream().mapToLong(Long::longValue).sum();
  }
}
