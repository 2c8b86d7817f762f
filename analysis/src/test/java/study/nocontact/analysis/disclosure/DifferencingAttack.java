package study.nocontact.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import study.nocontact.analysis.disclosure.AttackedStudy.Cut;

/**
 * Subtracts every published table from every later version of itself, cell by cell and margin by
 * margin, and every table from those of the same release that count more people.
 *
 * @param tried differences looked at that are not zero
 * @param found differences that tell of 1 to 9 people
 */
record DifferencingAttack(long tried, long found) {

  static DifferencingAttack betweenReleases(List<Cut> cuts) {
    List<Long> differences = new ArrayList<>();
    for (Cut later : cuts) {
      for (Cut before : cuts.subList(0, cuts.indexOf(later))) {
        for (CountTable table : later.published()) {
          before.published(table.name()).forEach(old -> subtract(table, old, differences));
        }
      }
    }
    return of(differences);
  }

  static DifferencingAttack betweenTables(List<Cut> cuts) {
    List<Long> differences = new ArrayList<>();
    for (Cut cut : cuts) {
      for (CountTable more : cut.published()) {
        for (CountTable fewer : cut.published()) {
          boolean part =
              fewer.conditions().containsAll(more.conditions())
                  && fewer.conditions().size() > more.conditions().size();
          if (part) {
            subtract(shared(more, fewer), shared(fewer, more), differences);
          }
        }
      }
    }
    return of(differences);
  }

  private static DifferencingAttack of(List<Long> differences) {
    return new DifferencingAttack(
        differences.stream().filter(each -> each != 0).count(),
        differences.stream().filter(DisclosurePolicy::unsafe).count());
  }

  /** A table broken down only by the variables of another one, too. */
  private static CountTable shared(CountTable table, CountTable other) {
    List<String> variables = other.dimensions().stream().map(Dimension::variable).toList();
    for (int d = table.dimensions().size() - 1; d >= 0; d--) {
      if (!variables.contains(table.dimensions().get(d).variable())) {
        return shared(table.without(d), other);
      }
    }
    return table.sorted();
  }

  private static void subtract(CountTable more, CountTable fewer, List<Long> differences) {
    int dimensions = more.dimensions().size();
    for (int kept = 0; kept < 1 << dimensions; kept++) {
      int subset = kept;
      List<Dimension> groups =
          IntStream.range(0, dimensions)
              .mapToObj(
                  d -> {
                    Dimension coarser =
                        coarser(more.dimensions().get(d), fewer.dimensions().get(d)).orElseThrow();
                    return (subset >> d & 1) == 1 ? coarser : coarser.whole();
                  })
              .toList();
      differences.addAll(more.in(groups).less(fewer.in(groups)).counts());
    }
  }

  private static Optional<Dimension> coarser(Dimension one, Dimension other) {
    return one.nestsIn(other)
        ? Optional.of(other)
        : Optional.of(one).filter(each -> other.nestsIn(each));
  }
}
