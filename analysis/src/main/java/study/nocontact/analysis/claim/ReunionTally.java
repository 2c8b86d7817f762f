package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.RELATIONSHIP_LENGTH;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

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

  static ReunionTally of(Selection silences) {
    int[] strata = silences.codes(ReunionTally::stratum);
    int[] days = silences.codes(report -> report.silence().days());
    Cells cells = Cells.of(strata, days);
    long[] all = cells.sums(silences::count);
    long[] together = cells.sums(i -> silences.report(i).backTogether() ? silences.count(i) : 0);
    Map<Integer, Long> sizes = new HashMap<>();
    for (int cell = 0; cell < all.length; cell++) {
      sizes.merge(strata[cells.first()[cell]], all[cell], Long::sum);
    }
    ReunionTally tally = new ReunionTally();
    for (int cell = 0; cell < all.length; cell++) {
      int i = cells.first()[cell];
      int stratum = sizes.get(strata[i]) >= LEAST_PER_STRATUM ? strata[i] : MERGED;
      tally.cells.merge(
          new Cell(stratum, days[i]), new Count(together[cell], all[cell]), Count::plus);
    }
    return tally;
  }

  /** Length of the relationship and contact policy, unanswered being an answer. */
  private static int stratum(Report report) {
    int length = report.code(RELATIONSHIP_LENGTH) + 1;
    int policy = report.code(CONTACT_POLICY) + 1;
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
