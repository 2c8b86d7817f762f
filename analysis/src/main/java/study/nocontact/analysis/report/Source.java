package study.nocontact.analysis.report;

import java.util.Optional;
import java.util.SortedMap;
import study.nocontact.analysis.claim.Setting;
import study.nocontact.analysis.dataset.CaseTable;

/**
 * What a report is made from.
 *
 * @param file what was read
 * @param sha256 SHA-256 of its bytes
 * @param cases the reports in it
 * @param badRows rows that could not be used, by the column at fault
 * @param setting what the claims are examined with
 * @param margins SHA-256 of the population margins that reports are also weighted to
 */
public record Source(
    String file,
    String sha256,
    CaseTable cases,
    SortedMap<String, Long> badRows,
    Setting setting,
    Optional<String> margins) {

  long numberOfBadRows() {
    return badRows.values().stream().mapToLong(Long::longValue).sum();
  }
}
