package study.nocontact.analysis.claim;

import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import study.nocontact.analysis.claim.ReunionTally.Count;
import study.nocontact.analysis.statistics.Heaping;

/**
 * How lengths pile up on round days, as Whipple's index has it: 100 times the share of reports on a
 * preferred day over the share of preferred days in a window; 100 is no preference.
 */
record HeapingIndices(ReunionTally tally, Look look, Words words) {

  /** Holds every multiple of 7 in the middle of its week. */
  private static final int SEVENS_FROM = 4;

  private static final int SEVENS_TO = 101;

  /** Holds every multiple of 10 in the middle of its ten. */
  private static final int TENS_FROM = 5;

  private static final int TENS_TO = 104;
  private static final int LIST_TO = 400;

  Stream<Estimate> estimates() {
    return Stream.of(
            index("heaping_sevens", days -> days.whipple(7, SEVENS_FROM, SEVENS_TO), SEVENS_TO),
            index("heaping_tens", days -> days.whipple(10, TENS_FROM, TENS_TO), TENS_TO),
            index(
                "heaping_list",
                days -> days.whipple(CatchmentBins.preferred(), SEVENS_FROM, LIST_TO),
                LIST_TO))
        .flatMap(Optional::stream);
  }

  private Optional<Estimate> index(String id, Function<Heaping, Heaping.Whipple> of, int to) {
    if (tally.total(day -> TENS_FROM <= day && day <= to).all() == 0) {
      return Optional.empty();
    }
    Heaping.Whipple whipple = of.apply(days());
    return Optional.of(
        new Estimate(
            id,
            words.text("estimate." + id),
            Estimate.Scale.INDEX,
            whipple.index(),
            whipple.interval(look.coverage()),
            words.method("clopper_pearson"),
            whipple.reports()));
  }

  private Heaping days() {
    SortedMap<Integer, Count> byDay = tally.byDay();
    return Heaping.of(
        byDay.keySet().stream().mapToInt(Integer::intValue).toArray(),
        byDay.values().stream().mapToLong(Count::all).toArray());
  }
}
