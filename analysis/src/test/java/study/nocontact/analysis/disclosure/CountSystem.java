package study.nocontact.analysis.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import study.nocontact.analysis.disclosure.AttackedStudy.Cut;

/**
 * All that all tables of all releases say of the finest cells of all planned tables, as linear
 * equations and inequalities: published groups are sums of cells; tables that share people and
 * variables agree; a part counts no more than the whole; and counts grow.
 */
final class CountSystem {

  /**
   * One equation or inequality.
   *
   * @param cells the unknowns
   * @param signs their coefficients, 1 or -1
   * @param low least value of the sum
   * @param high greatest value of the sum
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Row(int[] cells, int[] signs, double low, double high) {}

  private final List<Row> rows = new ArrayList<>();
  private final List<Long> truth = new ArrayList<>();
  private final List<Map<String, Integer>> starts = new ArrayList<>();
  private final List<List<CountTable>> tables = new ArrayList<>();

  CountSystem(List<Cut> cuts) {
    for (Cut cut : cuts) {
      Map<String, Integer> start = new HashMap<>();
      tables.add(cut.truth());
      starts.add(start);
      for (CountTable table : cut.truth()) {
        start.put(table.name(), truth.size());
        truth.addAll(table.counts());
      }
    }
    for (int release = 0; release < cuts.size(); release++) {
      for (CountTable table : cuts.get(release).published()) {
        publish(release, table);
        project(release, table);
      }
      agree(release);
      grow(release);
    }
  }

  List<Row> rows() {
    return rows;
  }

  int unknowns() {
    return truth.size();
  }

  long truth(int cell) {
    return truth.get(cell);
  }

  /** The unknowns of a table, in all releases. */
  List<Integer> cells(String table) {
    List<Integer> cells = new ArrayList<>();
    for (int release = 0; release < tables.size(); release++) {
      int start = starts.get(release).get(table);
      for (int cell = 0; cell < leaves(release, table).counts().size(); cell++) {
        cells.add(start + cell);
      }
    }
    return cells;
  }

  /** The same cell one release earlier, or -1. */
  int before(int cell) {
    int perRelease = truth.size() / tables.size();
    return cell < perRelease ? -1 : cell - perRelease;
  }

  private void publish(int release, CountTable published) {
    CountTable leaves = leaves(release, published.name());
    int start = starts.get(release).get(published.name());
    List<List<Integer>> members = members(leaves, published.dimensions());
    for (int group = 0; group < members.size(); group++) {
      double count = published.counts().get(group);
      add(List.of(shifted(members.get(group), start)), List.of(1), count, count);
    }
  }

  /** What a published table tells of the cells of every other planned one by what they share. */
  private void project(int release, CountTable published) {
    for (CountTable table : tables.get(release)) {
      boolean more = published.conditions().containsAll(table.conditions());
      boolean fewer = table.conditions().containsAll(published.conditions());
      if ((more || fewer) && !table.name().equals(published.name())) {
        CountTable told = shared(published, table);
        int start = starts.get(release).get(table.name());
        List<Dimension> groups = new ArrayList<>();
        for (Dimension leaf : table.dimensions()) {
          groups.add(
              told.dimensions().stream()
                  .filter(each -> each.variable().equals(leaf.variable()))
                  .findFirst()
                  .orElse(leaf.whole()));
        }
        List<List<Integer>> members = members(table, groups);
        CountTable counts = in(told, groups);
        for (int group = 0; group < members.size(); group++) {
          double count = counts.counts().get(group);
          add(
              List.of(shifted(members.get(group), start)),
              List.of(1),
              more ? count : 0,
              fewer ? count : Double.POSITIVE_INFINITY);
        }
      }
    }
  }

  /** A table broken down only by the variables of another one, too. */
  private static CountTable shared(CountTable table, CountTable other) {
    List<String> variables = other.dimensions().stream().map(Dimension::variable).toList();
    for (int d = table.dimensions().size() - 1; d >= 0; d--) {
      if (!variables.contains(table.dimensions().get(d).variable())) {
        return shared(table.without(d), other);
      }
    }
    return table;
  }

  /**
   * The counts in the order of these dimensions, of which those not in the table have one group.
   */
  private static CountTable in(CountTable told, List<Dimension> groups) {
    List<Dimension> kept =
        groups.stream().filter(each -> told.dimensions().contains(each)).toList();
    long[] moved = new long[told.counts().size()];
    for (int cell = 0; cell < moved.length; cell++) {
      int[] each = told.groups(cell);
      int target = 0;
      for (Dimension dimension : kept) {
        int d = told.dimensions().indexOf(dimension);
        target = target * dimension.groups().size() + each[d];
      }
      moved[target] = told.counts().get(cell);
    }
    return new CountTable("", "", "", List.of(), groups, CountTable.boxed(moved));
  }

  private void agree(int release) {
    List<CountTable> all = tables.get(release);
    for (int one = 0; one < all.size(); one++) {
      for (int two = 0; two < all.size(); two++) {
        CountTable more = all.get(one);
        CountTable fewer = all.get(two);
        boolean same = more.conditions().equals(fewer.conditions());
        if (same ? one < two : fewer.conditions().containsAll(more.conditions())) {
          agree(release, more, fewer, same);
        }
      }
    }
  }

  private void agree(int release, CountTable more, CountTable fewer, boolean same) {
    List<Dimension> shared =
        more.dimensions().stream().filter(each -> fewer.dimensions().contains(each)).toList();
    Map<List<Integer>, List<Integer>> whole = margin(more, shared, fewer.conditions());
    Map<List<Integer>, List<Integer>> part = margin(fewer, shared, List.of());
    boolean slice =
        !same && fewer.conditions().size() - more.conditions().size() == sliced(more, fewer);
    part.forEach(
        (key, cells) ->
            add(
                List.of(
                    shifted(
                        whole.getOrDefault(key, List.of()), starts.get(release).get(more.name())),
                    shifted(cells, starts.get(release).get(fewer.name()))),
                List.of(1, -1),
                0,
                same || slice ? 0 : Double.POSITIVE_INFINITY));
  }

  /** How many conditions of the part are groups of the whole. */
  private static long sliced(CountTable more, CountTable fewer) {
    return more.dimensions().stream()
        .filter(
            dimension -> {
              for (int group = 0; group < dimension.groups().size(); group++) {
                if (fewer.conditions().contains(dimension.condition(group))) {
                  return true;
                }
              }
              return false;
            })
        .count();
  }

  private void grow(int release) {
    if (release == 0) {
      return;
    }
    for (CountTable table : tables.get(release)) {
      int now = starts.get(release).get(table.name());
      int before = starts.get(release - 1).get(table.name());
      for (int cell = 0; cell < table.counts().size(); cell++) {
        add(
            List.of(List.of(now + cell), List.of(before + cell)),
            List.of(1, -1),
            0,
            Double.POSITIVE_INFINITY);
      }
    }
  }

  private CountTable leaves(int release, String name) {
    return tables.get(release).stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void add(List<List<Integer>> sums, List<Integer> signs, double low, double high) {
    int[] cells = sums.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
    int[] each = new int[cells.length];
    int first = sums.get(0).size();
    Arrays.fill(each, 0, first, signs.get(0));
    if (sums.size() > 1) {
      Arrays.fill(each, first, each.length, signs.get(1));
    }
    rows.add(new Row(cells, each, low, high));
  }

  private static List<Integer> shifted(List<Integer> cells, int start) {
    return cells.stream().map(cell -> cell + start).toList();
  }

  /** The finest cells in each group of a coarser table. */
  private static List<List<Integer>> members(CountTable leaves, List<Dimension> coarser) {
    int size = CountTable.size(coarser);
    List<List<Integer>> members = new ArrayList<>();
    for (int group = 0; group < size; group++) {
      members.add(new ArrayList<>());
    }
    int[][] positions =
        java.util.stream.IntStream.range(0, coarser.size())
            .mapToObj(d -> leaves.dimensions().get(d).positionsIn(coarser.get(d)))
            .toArray(int[][]::new);
    for (int cell = 0; cell < leaves.counts().size(); cell++) {
      int[] groups = leaves.groups(cell);
      int target = 0;
      for (int d = 0; d < groups.length; d++) {
        target = target * coarser.get(d).groups().size() + positions[d][groups[d]];
      }
      members.get(target).add(cell);
    }
    return members;
  }

  /** The finest cells by their groups in some dimensions, where these conditions may hold. */
  private static Map<List<Integer>, List<Integer>> margin(
      CountTable table, List<Dimension> kept, List<String> conditions) {
    Map<List<Integer>, List<Integer>> margin = new HashMap<>();
    for (int cell = 0; cell < table.counts().size(); cell++) {
      int[] groups = table.groups(cell);
      List<Integer> key = new ArrayList<>();
      boolean holds = true;
      for (int d = 0; d < groups.length; d++) {
        Dimension dimension = table.dimensions().get(d);
        holds &= holds(dimension, groups[d], conditions);
      }
      for (Dimension dimension : kept) {
        key.add(groups[table.dimensions().indexOf(dimension)]);
      }
      if (holds) {
        margin.computeIfAbsent(key, each -> new ArrayList<>()).add(cell);
      }
    }
    return margin;
  }

  private static boolean holds(Dimension dimension, int group, List<String> conditions) {
    boolean named =
        conditions.stream().anyMatch(each -> each.startsWith(dimension.variable() + "="))
            && java.util.stream.IntStream.range(0, dimension.groups().size())
                .anyMatch(each -> conditions.contains(dimension.condition(each)));
    return !named || conditions.contains(dimension.condition(group));
  }
}
