package study.nocontact.analysis.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Item;

/**
 * A table of the release plan.
 *
 * @param name short name, also its file name
 * @param title what is counted
 * @param population who is counted
 * @param dimensions what it is broken down by, at most {@value #MOST_DIMENSIONS}
 * @param claims the claims that rest on it; none for a table that describes the sample
 */
public record PlannedTable(
    String name,
    String title,
    Population population,
    List<PlannedDimension> dimensions,
    List<String> claims) {

  static final int MOST_DIMENSIONS = 3;

  /** Refuses names unfit for files and too many dimensions. */
  public PlannedTable {
    dimensions = List.copyOf(dimensions);
    claims = List.copyOf(claims);
    if (!name.matches("[a-z0-9_]+")) {
      throw new IllegalArgumentException("not a table name: " + name);
    }
    if (dimensions.isEmpty() || dimensions.size() > MOST_DIMENSIONS) {
      throw new IllegalArgumentException(
          name + " must have 1 to " + MOST_DIMENSIONS + " dimensions, has " + dimensions.size());
    }
  }

  /** The items it tells of, by its dimensions or by who is counted. */
  public Set<Item<?>> items() {
    Set<Item<?>> items = new HashSet<>(population.items());
    dimensions.forEach(dimension -> items.addAll(dimension.items()));
    return items;
  }

  /**
   * The table in every combination of the steps of its dimensions: first those that still break it
   * down by all dimensions, of these the fewest steps first, of equally many those that keep the
   * first dimensions fine. Each is made when it is asked for.
   */
  public Stream<CountTable> steps(CaseTable cases) {
    CountTable finest = finest(cases);
    List<List<Integer>> steps = List.of(List.of());
    for (PlannedDimension dimension : dimensions) {
      steps =
          steps.stream()
              .flatMap(begun -> IntStream.range(0, dimension.steps()).mapToObj(s -> with(begun, s)))
              .toList();
    }
    return steps.stream()
        .sorted(
            Comparator.<List<Integer>>comparingLong(this::lost)
                .thenComparing(each -> each.stream().mapToInt(Integer::intValue).sum()))
        .map(step -> finest.in(at(step)));
  }

  private static List<Integer> with(List<Integer> begun, int step) {
    return Stream.concat(begun.stream(), Stream.of(step)).toList();
  }

  /** How many dimensions have come down to one group. */
  private long lost(List<Integer> step) {
    return at(step).stream().filter(dimension -> dimension.groups().size() == 1).count();
  }

  /** The table in its finest groups. */
  CountTable finest(CaseTable cases) {
    List<Dimension> leaves = at(dimensions.stream().map(dimension -> 0).toList());
    long[] counts = new long[CountTable.size(leaves)];
    for (int row = 0; row < cases.rows(); row++) {
      if (population.counted().test(cases, row)) {
        int cell = 0;
        for (int d = 0; d < leaves.size(); d++) {
          cell = cell * leaves.get(d).groups().size() + dimensions.get(d).leafOf(cases, row);
        }
        counts[cell] += cases.count(row);
      }
    }
    return new CountTable(
        name, title, population.words(), population.conditions(), leaves, CountTable.boxed(counts));
  }

  private List<Dimension> at(List<Integer> step) {
    return IntStream.range(0, dimensions.size())
        .mapToObj(d -> dimensions.get(d).at(step.get(d)))
        .toList();
  }
}
