package study.nocontact.analysis.claim;

import java.util.OptionalDouble;

/**
 * From which day on, in the time of the spells, a report belongs to the first of two groups:
 * infinite if never; empty where it is not known or the report is in neither group.
 */
@FunctionalInterface
interface Exposure {

  OptionalDouble from(Report report);

  /** The days of the reports of a selection. */
  default Coded<OptionalDouble> in(Selection selection) {
    return Coded.of(selection, this, this::from);
  }

  /** The reports of which it is known. */
  default Selection known(Selection selection) {
    Coded<OptionalDouble> days = in(selection);
    return selection.at(i -> days.value(i).isPresent());
  }

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
