package study.nocontact.analysis.disclosure;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import study.nocontact.analysis.dataset.CaseTable;

/**
 * A table of the release plan.
 *
 * @param name short name, also its file name
 * @param title what is counted
 * @param population who is counted, in words
 * @param counted who is counted
 * @param dimensions what it is broken down by, at most {@value #MOST_DIMENSIONS}
 */
public record PlannedTable(
    String name,
    String title,
    String population,
    BiPredicate<CaseTable, Integer> counted,
    List<PlannedDimension> dimensions) {

  static final int MOST_DIMENSIONS = 3;

  /** Refuses names unfit for files and too many dimensions. */
  public PlannedTable {
    dimensions = List.copyOf(dimensions);
    if (!name.matches("[a-z0-9_]+")) {
      throw new IllegalArgumentException("not a table name: " + name);
    }
    if (dimensions.isEmpty() || dimensions.size() > MOST_DIMENSIONS) {
      throw new IllegalArgumentException(
          name + " must have 1 to " + MOST_DIMENSIONS + " dimensions, has " + dimensions.size());
    }
  }

  /** The table at each step, finest first; a dimension with a shorter ladder stays at its end. */
  public List<CountTable> steps(CaseTable cases) {
    CountTable finest = finest(cases);
    int steps = dimensions.stream().mapToInt(PlannedDimension::steps).max().orElseThrow();
    return IntStream.range(0, steps).mapToObj(step -> finest.in(at(step))).toList();
  }

  private CountTable finest(CaseTable cases) {
    List<Dimension> leaves = at(0);
    long[] counts = new long[CountTable.size(leaves)];
    for (int row = 0; row < cases.rows(); row++) {
      if (counted.test(cases, row)) {
        int cell = 0;
        for (int d = 0; d < leaves.size(); d++) {
          cell = cell * leaves.get(d).groups().size() + dimensions.get(d).leafOf(cases, row);
        }
        counts[cell] += cases.count(row);
      }
    }
    return new CountTable(name, title, population, leaves, CountTable.boxed(counts));
  }

  private List<Dimension> at(int step) {
    return dimensions.stream().map(dimension -> dimension.at(step)).toList();
  }
}
