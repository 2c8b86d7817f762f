package study.nocontact.analysis.claim;

import java.util.function.Predicate;

/**
 * Two groups of reports that a contrast compares, first less second.
 *
 * @param first the first group
 * @param second the second group
 * @param firstName key of the first group's name
 * @param secondName key of the second group's name
 */
record Arms(
    Predicate<Report> first, Predicate<Report> second, String firstName, String secondName) {

  /** No contact on purpose against contact about important things only. */
  static final Arms STRICT_AND_LIMITED =
      new Arms(Report::strict, Report::limited).called("strict", "limited");

  /** No contact on purpose against any kept contact. */
  static final Arms STRICT_AND_CONTACT =
      new Arms(Report::strict, report -> report.limited() || report.open())
          .called("strict", "contact");

  Arms(Predicate<Report> first, Predicate<Report> second) {
    this(first, second, "first", "second");
  }

  /** The same groups under these names. */
  Arms called(String one, String other) {
    return new Arms(first, second, one, other);
  }

  /** Whether a report is in either group. */
  boolean either(Report report) {
    return first.test(report) || second.test(report);
  }
}
