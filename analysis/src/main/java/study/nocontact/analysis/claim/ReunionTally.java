package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.RELATIONSHIP_LENGTH;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;

/** How many of the silences of each length, in each covariate stratum, led back together. */
final class ReunionTally {

  /** A stratum and a length in days. */
  record Cell(int stratum, int day) {}

  /** Reports back together, and all reports. */
  record Count(long together, long all) {

    static final Count NONE = new Count(0, 0);

    Count plus(Count other) {
      return new Count(together + other.together, all + other.all);
    }

    long apart() {
      return all - together;
    }
  }

  /** Smaller strata are taken together. */
  private static final long LEAST_PER_STRATUM = 100;

  private static final int MERGED = Integer.MAX_VALUE;

  private final SortedMap<Cell, Count> cells =
      new TreeMap<>(Comparator.comparingInt(Cell::stratum).thenComparingInt(Cell::day));

  private ReunionTally() {}

  static ReunionTally of(Silences silences) {
    return of(silences, Silence::reports);
  }

  /** Each report counting a multiple of its weight. */
  static ReunionTally weighted(Silences silences, Weighting weights) {
    return of(silences, silence -> weights.count(silence.cases(), silence.row()));
  }

  private static ReunionTally of(Silences silences, ToLongFunction<Silence> count) {
    Map<Integer, Long> sizes = new HashMap<>();
    for (Silence silence : silences.rows()) {
      sizes.merge(stratum(silence), silence.reports(), Long::sum);
    }
    ReunionTally tally = new ReunionTally();
    for (Silence silence : silences.rows()) {
      int stratum = stratum(silence);
      boolean large = sizes.get(stratum) >= LEAST_PER_STRATUM;
      long counted = count.applyAsLong(silence);
      tally.cells.merge(
          new Cell(large ? stratum : MERGED, silence.days()),
          new Count(silence.backTogether() ? counted : 0, counted),
          Count::plus);
    }
    return tally;
  }

  /** Length of the relationship and contact policy, unanswered being an answer. */
  private static int stratum(Silence silence) {
    int length = silence.cases().code(silence.row(), RELATIONSHIP_LENGTH) + 1;
    int policy = silence.cases().code(silence.row(), CONTACT_POLICY) + 1;
    return 100 * length + policy;
  }

  SortedMap<Cell, Count> cells() {
    return cells;
  }

  /** The same over all strata. */
  SortedMap<Integer, Count> byDay() {
    SortedMap<Integer, Count> days = new TreeMap<>();
    cells.forEach((cell, count) -> days.merge(cell.day(), count, Count::plus));
    return days;
  }

  Count total() {
    return total(day -> true);
  }

  Count total(IntPredicate days) {
    return cells.entrySet().stream()
        .filter(cell -> days.test(cell.getKey().day()))
        .map(Map.Entry::getValue)
        .reduce(Count.NONE, Count::plus);
  }
}
