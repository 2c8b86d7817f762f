package study.nocontact.analysis.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import study.nocontact.analysis.disclosure.AttackedStudy.Cut;
import study.nocontact.analysis.release.ReleasePlan;

/**
 * Looks for people of whom some facts are known: is there a published cell, margin or growth since
 * the release before, fixed by these facts alone, in which they are among fewer than ten?
 *
 * @param people how many were looked for
 * @param found how many were found among fewer than ten
 */
record LinkageAttack(int people, int found) {

  static LinkageAttack on(List<Cut> cuts, int facts, int people, long seed) {
    Random random = new Random(seed);
    Cut last = cuts.get(cuts.size() - 1);
    Cut before = cuts.get(cuts.size() - 2);
    List<PlannedTable> tables = new ArrayList<>(ReleasePlan.STANDARD.tables());
    int found = 0;
    for (int person = 0; person < people; person++) {
      int row = random.nextInt(last.cases().rows());
      Collections.shuffle(tables, random);
      Set<String> known = known(tables, last, row, facts);
      boolean joined = row >= before.cases().rows();
      found += smallest(last, joined ? before : null, row, known) < 10 ? 1 : 0;
    }
    return new LinkageAttack(people, found);
  }

  /** The facts that help most: all that one table tells of the person, then of the next one. */
  private static Set<String> known(List<PlannedTable> tables, Cut cut, int row, int facts) {
    Set<String> known = new LinkedHashSet<>();
    for (PlannedTable table : tables) {
      if (table.population().counted().test(cut.cases(), row)) {
        for (PlannedDimension dimension : table.dimensions()) {
          if (known.size() < facts) {
            known.add(dimension.variable());
          }
        }
      }
    }
    return known;
  }

  /** The smallest group that the facts put the person into. */
  private static long smallest(Cut last, Cut before, int row, Set<String> known) {
    long smallest = Long.MAX_VALUE;
    for (PlannedTable planned : ReleasePlan.STANDARD.tables()) {
      if (!planned.population().counted().test(last.cases(), row)) {
        continue;
      }
      for (CountTable table : last.published(planned.name())) {
        long now = count(planned, table, last, row, known);
        smallest = Math.min(smallest, now);
        if (before != null) {
          for (CountTable old : before.published(planned.name())) {
            if (old.dimensions().equals(table.dimensions())) {
              long growth = now - count(planned, old, last, row, known);
              smallest = growth > 0 ? Math.min(smallest, growth) : smallest;
            }
          }
        }
      }
    }
    return smallest;
  }

  /** How many share with the person the facts that are known and in the table. */
  private static long count(
      PlannedTable planned, CountTable table, Cut cut, int row, Set<String> known) {
    CountTable left = table;
    for (int d = table.dimensions().size() - 1; d >= 0; d--) {
      PlannedDimension dimension = planned.dimensions().get(d);
      left =
          known.contains(dimension.variable())
              ? left.slice(d, group(table.dimensions().get(d), leaf(dimension, cut, row)))
              : left.without(d);
    }
    return left.total();
  }

  static String leaf(PlannedDimension dimension, Cut cut, int row) {
    return dimension.ladder().get(0).get(dimension.leafOf(cut.cases(), row));
  }

  static int group(Dimension dimension, String leaf) {
    for (int group = 0; group < dimension.groups().size(); group++) {
      if (dimension.groups().get(group).members().contains(leaf)) {
        return group;
      }
    }
    throw new IllegalArgumentException(leaf);
  }
}
