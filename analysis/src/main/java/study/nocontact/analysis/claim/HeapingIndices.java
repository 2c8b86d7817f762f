package study.nocontact.analysis.claim;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import study.nocontact.analysis.claim.ReunionTally.Count;
import study.nocontact.analysis.statistics.BinomialInterval;
import study.nocontact.analysis.statistics.Interval;

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

  Stream<Estimate> estimates() {
    Set<Integer> list =
        Arrays.stream(CatchmentBins.preferred()).boxed().collect(Collectors.toSet());
    return Stream.of(
            index("heaping_sevens", day -> day % 7 == 0, SEVENS_FROM, SEVENS_TO),
            index("heaping_tens", day -> day % 10 == 0, TENS_FROM, TENS_TO),
            index("heaping_list", list::contains, SEVENS_FROM, 400))
        .flatMap(Optional::stream);
  }

  private Optional<Estimate> index(String id, IntPredicate preferred, int from, int to) {
    IntPredicate window = day -> from <= day && day <= to;
    Count all = tally.total(window);
    if (all.all() == 0) {
      return Optional.empty();
    }
    long on = tally.total(window.and(preferred)).all();
    double flat =
        (double) IntStream.rangeClosed(from, to).filter(preferred).count() / (to - from + 1);
    Interval share = BinomialInterval.CLOPPER_PEARSON.of(on, all.all(), look.coverage());
    return Optional.of(
        new Estimate(
            id,
            words.text("estimate." + id),
            Estimate.Scale.INDEX,
            100.0 * on / all.all() / flat,
            new Interval(100 * share.lower() / flat, 100 * share.upper() / flat, share.level()),
            words.method("clopper_pearson"),
            all.all()));
  }
}
