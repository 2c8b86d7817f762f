package study.nocontact.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class TableControlPropertyTest {

  /** What came in or was withdrawn between releases, per cell, for up to six releases. */
  @Provide
  Arbitrary<List<long[]>> changes() {
    Arbitrary<Long> change =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.longs().between(-6, 25)),
            Tuple.of(1, Arbitraries.just(0L)),
            Tuple.of(1, Arbitraries.longs().between(20, 200)));
    return change.array(long[].class).ofSize(4).list().ofMinSize(1).ofMaxSize(6);
  }

  @Property
  void nothingPublishedIsUnsafeAsAWholeOrAsTheDifferenceOfAnyTwoReleases(
      @ForAll("changes") List<long[]> changes) {
    List<CountTable> published = publish(changes);
    for (CountTable later : published) {
      assertThat(later.counts()).noneMatch(DisclosurePolicy::unsafe);
      for (CountTable earlier : published.subList(0, published.indexOf(later))) {
        Dimension shared = Tables.STEPS.get(Math.max(step(later), step(earlier)));
        assertThat(differences(later, earlier, shared)).noneMatch(DisclosurePolicy::unsafe);
      }
    }
  }

  @Property
  void everyFinerStepThanThePublishedOneWouldHaveBeenUnsafe(
      @ForAll("changes") List<long[]> changes) {
    long[] counts = changes.get(0).clone();
    Arrays.setAll(counts, cell -> Math.max(0, counts[cell]));
    List<CountTable> ladder = Tables.ladder(counts).toList();
    Outcome<CountTable> outcome = new TableControl(List.of(), Set.of()).clear(ladder.stream());
    int published =
        outcome instanceof Cleared<CountTable> cleared ? step(cleared.value()) : ladder.size();
    assertThat(ladder.subList(0, published))
        .allMatch(
            finer ->
                finer.counts().stream().anyMatch(DisclosurePolicy::unsafe)
                    || SameAnswers.in(finer));
  }

  private static List<CountTable> publish(List<long[]> changes) {
    List<CountTable> published = new ArrayList<>();
    long[] counts = new long[4];
    for (long[] change : changes) {
      Arrays.setAll(counts, cell -> Math.max(0, counts[cell] + change[cell]));
      Outcome<CountTable> outcome =
          new TableControl(published, Set.of()).clear(Tables.ladder(counts.clone()));
      if (outcome instanceof Cleared<CountTable> cleared) {
        published.add(cleared.value());
      }
    }
    return published;
  }

  private static int step(CountTable table) {
    return table.dimensions().get(0).step();
  }

  private static List<Long> differences(CountTable later, CountTable earlier, Dimension shared) {
    List<Long> now = later.in(List.of(shared)).counts();
    List<Long> before = earlier.in(List.of(shared)).counts();
    List<Long> differences = new ArrayList<>();
    for (int cell = 0; cell < now.size(); cell++) {
      differences.add(now.get(cell) - before.get(cell));
    }
    return differences;
  }
}
