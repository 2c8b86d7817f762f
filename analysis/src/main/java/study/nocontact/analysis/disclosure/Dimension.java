package study.nocontact.analysis.disclosure;

import java.util.List;

/**
 * One dimension of a table.
 *
 * @param variable what is grouped
 * @param step step of its recode ladder, 0 being the finest
 * @param groups the groups in order; together they hold every report of the table's population
 */
public record Dimension(String variable, int step, List<Group> groups) {

  /** Keeps its own copy of the groups. */
  public Dimension {
    groups = List.copyOf(groups);
  }

  /** What holds for everybody in a group, as populations write it. */
  String condition(int group) {
    return variable + "=" + groups.get(group).label();
  }

  /** Whether every group lies within one group of {@code coarser}. */
  boolean nestsIn(Dimension coarser) {
    return variable.equals(coarser.variable)
        && groups.stream()
            .allMatch(group -> coarser.groups.stream().anyMatch(other -> other.holds(group)));
  }

  /** The same dimension with all its groups in one. */
  Dimension whole() {
    List<String> members = groups.stream().flatMap(group -> group.members().stream()).toList();
    return new Dimension(variable, step, List.of(new Group("all", members)));
  }

  /** For each group its position in {@code coarser}. */
  int[] positionsIn(Dimension coarser) {
    int[] positions = new int[groups.size()];
    for (int g = 0; g < positions.length; g++) {
      while (!coarser.groups.get(positions[g]).holds(groups.get(g))) {
        positions[g]++;
      }
    }
    return positions;
  }
}
