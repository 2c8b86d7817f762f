package study.nocontact.analysis.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that tables tell: each of them, its margins, and its slices at groups that make up the
 * population of another table.
 */
final class ToldCounts {

  /**
   * Counts of one population.
   *
   * @param conditions what holds for everybody counted
   * @param counts the counts, dimensions sorted by variable
   */
  record Told(Set<String> conditions, CountTable counts) {

    boolean within(Told other) {
      return conditions.containsAll(other.conditions);
    }
  }

  private final Set<String> slicedAt;
  private final Map<List<String>, List<Told>> byVariables = new HashMap<>();

  /**
   * Nothing told yet.
   *
   * @param slicedAt conditions of populations; slices at other groups are no population
   */
  ToldCounts(Set<String> slicedAt) {
    this.slicedAt = slicedAt;
  }

  void add(CountTable table) {
    told(table).forEach(each -> bucket(each).add(each));
  }

  /** What has been told by the same variables. */
  Stream<Told> alike(Told told) {
    return bucket(told).stream();
  }

  /** All that one table tells. */
  List<Told> told(CountTable table) {
    List<Told> told = new ArrayList<>();
    collect(table, 0, told);
    return told;
  }

  private void collect(CountTable table, int dimension, List<Told> told) {
    if (dimension == table.dimensions().size()) {
      told.add(new Told(new HashSet<>(table.conditions()), table.sorted()));
      return;
    }
    collect(table, dimension + 1, told);
    collect(table.without(dimension), dimension, told);
    Dimension cut = table.dimensions().get(dimension);
    for (int group = 0; group < cut.groups().size(); group++) {
      if (slicedAt.contains(cut.condition(group))) {
        collect(table.slice(dimension, group), dimension, told);
      }
    }
  }

  private List<Told> bucket(Told told) {
    return byVariables.computeIfAbsent(
        told.counts().dimensions().stream()
            .map(Dimension::variable)
            .sorted(Comparator.naturalOrder())
            .toList(),
        variables -> new ArrayList<>());
  }
}
