package study.nocontact.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Publishes a table at the finest step at which no cell is unsafe, neither as a whole nor as the
 * increment since any version published before; otherwise withholds it.
 *
 * <p>Covered: every cell and every margin of a published table, and every difference between two
 * versions of the same table, is 0 or at least {@link DisclosurePolicy#UNSAFE_BELOW}. As nothing of
 * a table is suppressed singly, a published total never completes a hidden cell of the same table,
 * and a table that shares its total or a margin with a withheld one tells of that one the margin
 * only.
 *
 * <p>Not covered: differences between tables of different populations, where one population is part
 * of the other; inference from several tables solved together; what a zero, or a group that all
 * gave the same answer, tells of people known to have taken part.
 */
public final class TableControl {

  private final List<CountTable> earlier;

  /**
   * Control that knows what is out already.
   *
   * @param earlier every table of every earlier release
   */
  public TableControl(List<CountTable> earlier) {
    this.earlier = List.copyOf(earlier);
  }

  /**
   * Checks one table.
   *
   * @param steps the table at each step of its ladder, finest first
   */
  public Outcome<CountTable> clear(List<CountTable> steps) {
    String name = steps.get(0).name();
    List<CountTable> versions =
        earlier.stream().filter(table -> table.name().equals(name)).toList();
    String reason = "";
    for (CountTable step : steps) {
      Optional<String> problem = problem(step, versions);
      if (problem.isEmpty()) {
        return new Cleared<>(step);
      }
      reason = problem.get();
    }
    return new Withheld<>(name, reason);
  }

  /**
   * Clears again what is in a release already.
   *
   * @throws IllegalArgumentException if the table cannot have been cleared
   */
  public static Cleared<CountTable> confirm(CountTable published) {
    if (unsafe(published)) {
      throw new IllegalArgumentException(
          published.name() + " was never cleared: it has a cell below the threshold");
    }
    return new Cleared<>(published);
  }

  private static Optional<String> problem(CountTable table, List<CountTable> versions) {
    if (unsafe(table)) {
      return Optional.of(
          "Even in the coarsest groups a cell counts 1 to "
              + (DisclosurePolicy.UNSAFE_BELOW - 1)
              + " reports.");
    }
    for (CountTable version : versions) {
      Optional<List<Dimension>> shared = coarserOfBoth(table, version);
      if (shared.isEmpty()) {
        return Optional.of("Its groups changed since an earlier release and cannot be compared.");
      }
      if (unsafe(table.in(shared.get()), version.in(shared.get()))) {
        return Optional.of(
            "Even in the coarsest groups a cell changed by 1 to "
                + (DisclosurePolicy.UNSAFE_BELOW - 1)
                + " reports since an earlier release.");
      }
    }
    return Optional.empty();
  }

  private static Optional<List<Dimension>> coarserOfBoth(CountTable one, CountTable other) {
    if (one.dimensions().size() != other.dimensions().size()) {
      return Optional.empty();
    }
    List<Dimension> coarser = new ArrayList<>();
    for (int d = 0; d < one.dimensions().size(); d++) {
      Dimension first = one.dimensions().get(d);
      Dimension second = other.dimensions().get(d);
      if (first.nestsIn(second)) {
        coarser.add(second);
      } else if (second.nestsIn(first)) {
        coarser.add(first);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(coarser);
  }

  private static boolean unsafe(CountTable table) {
    return table.counts().stream().anyMatch(DisclosurePolicy::unsafe);
  }

  /**
   * Whether a cell or a margin changed by a few; reports that were deleted can hide in a margin.
   */
  private static boolean unsafe(CountTable now, CountTable before) {
    return IntStream.range(0, 1 << now.dimensions().size())
        .anyMatch(kept -> unsafeCells(now.in(margin(now, kept)), before.in(margin(before, kept))));
  }

  /** The dimensions of a table, those that are not kept as one group. */
  private static List<Dimension> margin(CountTable table, int kept) {
    return IntStream.range(0, table.dimensions().size())
        .mapToObj(
            d ->
                (kept >> d & 1) == 1
                    ? table.dimensions().get(d)
                    : table.dimensions().get(d).whole())
        .toList();
  }

  private static boolean unsafeCells(CountTable now, CountTable before) {
    for (int cell = 0; cell < now.counts().size(); cell++) {
      if (DisclosurePolicy.unsafe(now.counts().get(cell) - before.counts().get(cell))) {
        return true;
      }
    }
    return false;
  }
}
