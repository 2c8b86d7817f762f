package study.nocontact.analysis.claim;

import java.util.OptionalDouble;

/**
 * From which day on, in the time of the spells, a report belongs to the first of two groups:
 * infinite if never; empty where it is not known or the report is in neither group.
 */
@FunctionalInterface
interface Exposure {

  OptionalDouble from(Report report);

  /** Groups that nobody moves between. */
  static Exposure of(Arms arms) {
    return report -> {
      if (!arms.either(report)) {
        return OptionalDouble.empty();
      }
      return OptionalDouble.of(arms.first().test(report) ? 0 : Double.POSITIVE_INFINITY);
    };
  }
}
