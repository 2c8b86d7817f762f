package study.nocontact.analysis.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reports counted by up to three dimensions.
 *
 * @param name short name, the same in every release
 * @param title what is counted
 * @param population who is counted
 * @param conditions the same as conditions "variable=group", all of which hold; fewer conditions
 *     count more reports
 * @param dimensions the dimensions
 * @param counts the cells, the last dimension running fastest
 */
public record CountTable(
    String name,
    String title,
    String population,
    List<String> conditions,
    List<Dimension> dimensions,
    List<Long> counts) {

  /**
   * One cell.
   *
   * @param labels its group in each dimension
   * @param count reports in it
   */
  public record Cell(List<String> labels, long count) {}

  /**
   * Keeps its own copies of the lists; refuses a number of cells that does not fit. The first
   * releases wrote no conditions; their words then stand for one.
   */
  public CountTable {
    conditions = conditions == null ? List.of(population) : List.copyOf(conditions);
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
    return new CountTable(name, title, population, conditions, coarser, boxed(sums));
  }

  /** The same reports, no longer broken down by one dimension. */
  CountTable without(int dimension) {
    long[] sums = new long[size(dimensions) / dimensions.get(dimension).groups().size()];
    for (int cell = 0; cell < counts.size(); cell++) {
      sums[rest(cell, dimension)] += counts.get(cell);
    }
    return new CountTable(name, title, population, conditions, others(dimension), boxed(sums));
  }

  /** The reports in one group of a dimension, broken down by the others. */
  CountTable slice(int dimension, int group) {
    long[] kept = new long[size(dimensions) / dimensions.get(dimension).groups().size()];
    for (int cell = 0; cell < counts.size(); cell++) {
      if (groups(cell)[dimension] == group) {
        kept[rest(cell, dimension)] = counts.get(cell);
      }
    }
    List<String> narrower = new ArrayList<>(conditions);
    narrower.add(dimensions.get(dimension).condition(group));
    return new CountTable(name, title, population, narrower, others(dimension), boxed(kept));
  }

  /** The reports of this table that are not in another one of the same dimensions. */
  CountTable less(CountTable other) {
    List<Long> differences =
        IntStream.range(0, counts.size())
            .mapToObj(cell -> counts.get(cell) - other.counts.get(cell))
            .toList();
    return new CountTable(name, title, population, conditions, dimensions, differences);
  }

  /** The same table with its dimensions sorted by variable. */
  CountTable sorted() {
    int[] order =
        IntStream.range(0, dimensions.size())
            .boxed()
            .sorted(Comparator.comparing(d -> dimensions.get(d).variable()))
            .mapToInt(Integer::intValue)
            .toArray();
    List<Dimension> sorted = Arrays.stream(order).mapToObj(dimensions::get).toList();
    long[] moved = new long[counts.size()];
    for (int cell = 0; cell < moved.length; cell++) {
      int[] groups = groups(cell);
      int target = 0;
      for (int d : order) {
        target = target * dimensions.get(d).groups().size() + groups[d];
      }
      moved[target] = counts.get(cell);
    }
    return new CountTable(name, title, population, conditions, sorted, boxed(moved));
  }

  private List<Dimension> others(int dimension) {
    List<Dimension> others = new ArrayList<>(dimensions);
    others.remove(dimension);
    return others;
  }

  /** The position of a cell among those of the other dimensions. */
  private int rest(int cell, int dimension) {
    int[] groups = groups(cell);
    int position = 0;
    for (int d = 0; d < groups.length; d++) {
      position =
          d == dimension ? position : position * dimensions.get(d).groups().size() + groups[d];
    }
    return position;
  }

  static List<Long> boxed(long[] counts) {
    return Arrays.stream(counts).boxed().toList();
  }

  static int size(List<Dimension> dimensions) {
    return dimensions.stream()
        .mapToInt(dimension -> dimension.groups().size())
        .reduce(1, Math::multiplyExact);
  }

  int[] groups(int cell) {
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
