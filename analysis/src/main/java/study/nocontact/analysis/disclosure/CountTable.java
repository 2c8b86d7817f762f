package study.nocontact.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Reports counted by up to three dimensions.
 *
 * @param name short name, the same in every release
 * @param title what is counted
 * @param population who is counted
 * @param dimensions the dimensions
 * @param counts the cells, the last dimension running fastest
 */
public record CountTable(
    String name, String title, String population, List<Dimension> dimensions, List<Long> counts) {

  /**
   * One cell.
   *
   * @param labels its group in each dimension
   * @param count reports in it
   */
  public record Cell(List<String> labels, long count) {}

  /** Keeps its own copies of the lists; refuses a number of cells that does not fit. */
  public CountTable {
    dimensions = List.copyOf(dimensions);
    counts = List.copyOf(counts);
    if (counts.size() != size(dimensions)) {
      throw new IllegalArgumentException(
          name + " has " + counts.size() + " cells, its dimensions " + size(dimensions));
    }
  }

  /** The cells in order. */
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (int cell = 0; cell < counts.size(); cell++) {
      int[] groups = groups(cell);
      List<String> labels = new ArrayList<>();
      for (int d = 0; d < groups.length; d++) {
        labels.add(dimensions.get(d).groups().get(groups[d]).label());
      }
      cells.add(new Cell(labels, counts.get(cell)));
    }
    return cells;
  }

  /** The number of reports counted. */
  public long total() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /** The same reports in coarser groups, in which the present ones must nest. */
  CountTable in(List<Dimension> coarser) {
    List<int[]> positions = new ArrayList<>();
    for (int d = 0; d < dimensions.size(); d++) {
      positions.add(dimensions.get(d).positionsIn(coarser.get(d)));
    }
    long[] sums = new long[size(coarser)];
    for (int cell = 0; cell < counts.size(); cell++) {
      int[] groups = groups(cell);
      int target = 0;
      for (int d = 0; d < groups.length; d++) {
        target = target * coarser.get(d).groups().size() + positions.get(d)[groups[d]];
      }
      sums[target] += counts.get(cell);
    }
    return new CountTable(name, title, population, coarser, boxed(sums));
  }

  static List<Long> boxed(long[] counts) {
    return java.util.Arrays.stream(counts).boxed().toList();
  }

  static int size(List<Dimension> dimensions) {
    return dimensions.stream()
        .mapToInt(dimension -> dimension.groups().size())
        .reduce(1, Math::multiplyExact);
  }

  private int[] groups(int cell) {
    int[] groups = new int[dimensions.size()];
    int rest = cell;
    for (int d = groups.length - 1; d >= 0; d--) {
      int size = dimensions.get(d).groups().size();
      groups[d] = rest % size;
      rest /= size;
    }
    return groups;
  }
}
