package study.nocontact.analysis.disclosure;

import java.util.List;

/**
 * Finds groups of people who all gave the same answer: whoever is known to be among them is known
 * to have given it. A group that left the question unanswered tells nothing, nor does one group
 * that holds every answer.
 */
final class SameAnswers {

  private static final List<String> UNANSWERED = List.of(PlannedDimension.NOT_ANSWERED);

  private SameAnswers() {}

  /** Whether, with all other dimensions fixed, all reports lie in one group of some dimension. */
  static boolean in(CountTable table) {
    for (int dimension = 0; dimension < table.dimensions().size(); dimension++) {
      if (table.dimensions().get(dimension).groups().size() > 1 && along(table, dimension)) {
        return true;
      }
    }
    return false;
  }

  private static boolean along(CountTable table, int dimension) {
    List<Group> groups = table.dimensions().get(dimension).groups();
    CountTable sums = table.without(dimension);
    for (int group = 0; group < groups.size(); group++) {
      if (groups.get(group).members().equals(UNANSWERED)) {
        continue;
      }
      List<Long> counts = table.slice(dimension, group).counts();
      for (int cell = 0; cell < counts.size(); cell++) {
        if (counts.get(cell) != 0 && counts.get(cell).equals(sums.counts().get(cell))) {
          return true;
        }
      }
    }
    return false;
  }
}
