package study.nocontact.analysis.claim;

import java.util.function.Predicate;

/**
 * Two groups of reports that a contrast compares, first less second.
 *
 * @param first the first group
 * @param second the second group
 */
record Arms(Predicate<Report> first, Predicate<Report> second) {

  /** No contact on purpose against contact about important things only. */
  static final Arms STRICT_AND_LIMITED = new Arms(Report::strict, Report::limited);

  /** No contact on purpose against any kept contact. */
  static final Arms STRICT_AND_CONTACT =
      new Arms(Report::strict, report -> report.limited() || report.open());

  /** Whether a report is in either group. */
  boolean either(Report report) {
    return first.test(report) || second.test(report);
  }
}
