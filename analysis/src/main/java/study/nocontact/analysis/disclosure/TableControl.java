package study.nocontact.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import study.nocontact.analysis.disclosure.ToldCounts.Told;

/**
 * Publishes a table at the finest step at which it is safe together with all that is out already;
 * otherwise withholds it. It remembers what it published.
 *
 * <p>A table is safe if no cell counts 1 to {@link DisclosurePolicy#UNSAFE_BELOW} - 1 reports, if
 * no group of people known by the other dimensions all gave the same answer, and if no difference
 * from another table tells of either: from the same or another table of an earlier release, and
 * from tables of the same release that count a part of the same people or people of whom these are
 * a part. Margins are compared as well as cells, and slices where the group is the population of
 * another table. As nothing of a table is suppressed singly, a published total never completes a
 * hidden cell of the same table.
 *
 * <p>Not covered: differences of three tables or more, and inference from several tables solved
 * together; the tests measure what such attacks find.
 */
public final class TableControl {

  private final TableRules rules;
  private final ToldCounts earlier;
  private final ToldCounts now;

  /**
   * Control that knows what is out already.
   *
   * @param earlier every table of every earlier release
   * @param conditions the conditions of all populations of the plan
   */
  public TableControl(List<CountTable> earlier, Set<String> conditions) {
    this(TableRules.STANDARD, earlier, conditions);
  }

  TableControl(TableRules rules, List<CountTable> earlier, Set<String> conditions) {
    this.rules = rules;
    this.earlier = new ToldCounts(conditions);
    this.now = new ToldCounts(conditions);
    earlier.forEach(this.earlier::add);
  }

  /**
   * Checks one table.
   *
   * @param steps the table at each step of its ladders, finest first
   */
  public Outcome<CountTable> clear(Stream<CountTable> steps) {
    String name = "";
    String reason = "";
    for (CountTable step : (Iterable<CountTable>) steps::iterator) {
      name = step.name();
      Optional<String> problem = problem(step);
      if (problem.isEmpty()) {
        now.add(step);
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
    if (published.counts().stream().anyMatch(DisclosurePolicy::unsafe)) {
      throw new IllegalArgumentException(
          published.name() + " was never cleared: it has a cell below the threshold");
    }
    return new Cleared<>(published);
  }

  private Optional<String> problem(CountTable table) {
    if (table.counts().stream().anyMatch(rules::unsafe)) {
      return Optional.of(
          "Even in the coarsest groups a cell counts 1 to "
              + (DisclosurePolicy.UNSAFE_BELOW - 1)
              + " reports.");
    }
    if (rules.sameAnswers() && SameAnswers.in(table)) {
      return Optional.of("Even in the coarsest groups all people of a group gave the same answer.");
    }
    for (Told told : now.told(table)) {
      Optional<String> problem = since(table.name(), told).or(() -> beside(told));
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  /** What it tells of those who came in since an earlier release, or were not in a table of it. */
  private Optional<String> since(String name, Told told) {
    return earlier
        .alike(told)
        .filter(
            before ->
                rules.increments() && before.counts().name().equals(name)
                    || rules.overlaps() && !before.counts().name().equals(name))
        .filter(before -> before.within(told))
        .map(before -> difference(told, before))
        .flatMap(Optional::stream)
        .findFirst()
        .map(problem -> problem + " since an earlier release.");
  }

  /**
   * What it tells of those who are in this table or another one of the release, and not in both.
   */
  private Optional<String> beside(Told told) {
    return now.alike(told)
        .filter(other -> rules.overlaps())
        .filter(other -> other.within(told) || told.within(other))
        .map(other -> other.within(told) ? difference(told, other) : difference(other, told))
        .flatMap(Optional::stream)
        .findFirst()
        .map(problem -> problem + " from another table.");
  }

  private Optional<String> difference(Told more, Told fewer) {
    Optional<List<Dimension>> shared = coarserOfBoth(more.counts(), fewer.counts());
    if (shared.isEmpty()) {
      return Optional.of("Its groups cannot be compared: they changed");
    }
    CountTable difference = more.counts().in(shared.get()).less(fewer.counts().in(shared.get()));
    if (difference.counts().stream().anyMatch(rules::unsafe)) {
      return Optional.of(
          "Even in the coarsest groups a count differs by 1 to "
              + (DisclosurePolicy.UNSAFE_BELOW - 1)
              + " reports");
    }
    return rules.sameAnswers() && SameAnswers.in(difference)
        ? Optional.of("Even in the coarsest groups all of those gave the same answer who differ")
        : Optional.empty();
  }

  private static Optional<List<Dimension>> coarserOfBoth(CountTable one, CountTable other) {
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
}
