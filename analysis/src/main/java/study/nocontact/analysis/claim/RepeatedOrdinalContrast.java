package study.nocontact.analysis.claim;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.statistics.NotEstimableException;
import study.nocontact.analysis.statistics.ProportionalOdds;
import study.nocontact.analysis.statistics.ProportionalOddsFit;

/**
 * How much more one of two groups has moved from an earlier answer to a later one: log of the ratio
 * of the two groups' odds ratios of higher answers later than earlier, by proportional odds with a
 * column for group, time and both (generalised estimating equations with working independence).
 *
 * <p>Misleads where the two odds ratios differ between cuts of the scale.
 *
 * @param arms the groups
 * @param earlier the earlier answer
 * @param later the later answer
 */
record RepeatedOrdinalContrast(Arms arms, Item<Integer> earlier, Item<Integer> later)
    implements Analysis {

  private static final long LEAST = 50;
  private static final int ANSWERS = 5;
  private static final int BOTH = 2;

  @Override
  public Measure measure() {
    return Measure.LOG_COMMON_ODDS_RATIO;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Selection both = selection.where(Answer.change(earlier, later).known()).where(arms::either);
    Selection first = both.where(arms.first());
    long n = both.reports();
    long smaller = Math.min(first.reports(), n - first.reports());
    if (smaller < LEAST) {
      return Optional.empty();
    }
    try {
      TreeMap<Integer, Long> people = people(both);
      int[] person = new int[2 * people.size()];
      ProportionalOddsFit fit = fit(people, person);
      double inflation = both.inflation();
      return Optional.of(
          Effect.normal(
              measure(),
              fit.coefficients()[BOTH],
              fit.repeatedStandardErrors(person)[BOTH] * inflation,
              "proportional_odds_repeated",
              new Effect.Counted(n, n, smaller / (inflation * inflation), smaller, 0),
              setting.look()));
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  /** Reports by group, earlier and later answer, as one number. */
  private TreeMap<Integer, Long> people(Selection both) {
    TreeMap<Integer, Long> people = new TreeMap<>();
    both.forEach(
        report -> {
          int group = arms.first().test(report) ? 1 : 0;
          int answers = (report.code(earlier) - 1) * ANSWERS + report.code(later) - 1;
          people.merge(group * ANSWERS * ANSWERS + answers, both.count(report), Long::sum);
        });
    return people;
  }

  private static ProportionalOddsFit fit(TreeMap<Integer, Long> people, int[] person) {
    double[][] design = new double[person.length][];
    int[] category = new int[person.length];
    long[] count = new long[person.length];
    int row = 0;
    for (int cell : people.keySet()) {
      double group = cell / (ANSWERS * ANSWERS);
      int answers = cell % (ANSWERS * ANSWERS);
      for (int time = 0; time < 2; time++) {
        design[row] = new double[] {group, time, group * time};
        category[row] = time == 0 ? answers / ANSWERS : answers % ANSWERS;
        count[row] = people.get(cell);
        person[row++] = cell;
      }
    }
    return ProportionalOdds.withDefaults().fit(design, withoutGaps(category), count);
  }

  /** Categories numbered by those that somebody is in. */
  private static int[] withoutGaps(int[] category) {
    int[] used = IntStream.of(category).sorted().distinct().toArray();
    return IntStream.of(category).map(each -> Arrays.binarySearch(used, each)).toArray();
  }
}
