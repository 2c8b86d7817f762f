package study.nocontact.analysis.disclosure;

import java.util.List;
import java.util.Random;
import study.nocontact.analysis.disclosure.AttackedStudy.Cut;
import study.nocontact.analysis.release.ReleasePlan;

/**
 * Guesses one answer of people known to have taken part, from a table of which all their other
 * answers are known: the most common answer of those alike.
 *
 * @param tried guesses
 * @param certain guesses where all alike gave the same answer, so that it is no guess
 * @param right guesses that are right
 * @param rightAnyway right guesses when the most common answer of all is guessed instead
 */
record KnownParticipantAttack(int tried, int certain, int right, int rightAnyway) {

  static KnownParticipantAttack on(List<Cut> cuts, int people, long seed) {
    Random random = new Random(seed);
    int[] sums = new int[4];
    for (Cut cut : cuts) {
      for (int person = 0; person < people; person++) {
        int row = random.nextInt(cut.cases().rows());
        for (PlannedTable planned : ReleasePlan.STANDARD.tables()) {
          if (planned.population().counted().test(cut.cases(), row)) {
            cut.published(planned.name()).forEach(table -> attack(planned, table, cut, row, sums));
          }
        }
      }
    }
    return new KnownParticipantAttack(sums[0], sums[1], sums[2], sums[3]);
  }

  private static void attack(PlannedTable planned, CountTable table, Cut cut, int row, int[] sums) {
    for (int asked = 0; asked < table.dimensions().size(); asked++) {
      Dimension dimension = table.dimensions().get(asked);
      int answer = group(planned, table, asked, cut, row);
      boolean unanswered =
          dimension.groups().get(answer).members().equals(List.of(PlannedDimension.NOT_ANSWERED));
      if (dimension.groups().size() > 1 && !unanswered) {
        List<Long> alike = along(planned, table, asked, cut, row, true);
        List<Long> all = along(planned, table, asked, cut, row, false);
        sums[0]++;
        sums[1] += alike.stream().filter(count -> count > 0).count() == 1 ? 1 : 0;
        sums[2] += mode(alike) == answer ? 1 : 0;
        sums[3] += mode(all) == answer ? 1 : 0;
      }
    }
  }

  /** The answers to one question, of all or of those alike in the other dimensions. */
  private static List<Long> along(
      PlannedTable planned, CountTable table, int asked, Cut cut, int row, boolean alike) {
    CountTable left = table;
    for (int d = table.dimensions().size() - 1; d >= 0; d--) {
      if (d != asked) {
        left = alike ? left.slice(d, group(planned, table, d, cut, row)) : left.without(d);
      }
    }
    return left.counts();
  }

  private static int group(PlannedTable planned, CountTable table, int d, Cut cut, int row) {
    return LinkageAttack.group(
        table.dimensions().get(d), LinkageAttack.leaf(planned.dimensions().get(d), cut, row));
  }

  private static int mode(List<Long> counts) {
    int mode = 0;
    for (int group = 1; group < counts.size(); group++) {
      mode = counts.get(group) > counts.get(mode) ? group : mode;
    }
    return mode;
  }
}
