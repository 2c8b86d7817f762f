package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GrayTestTest {

  private static final GrayTest TEST = GrayTest.withDefaults();

  @TestFactory
  Stream<DynamicTest> matchesRCuminc() {
    List<EventTimes> groups = List.of(melanoma(0), melanoma(1));
    Golden golden = Golden.of("G09");
    for (int cause = 1; cause <= 2; cause++) {
      ChiSquareResult result = TEST.withCause(cause).test(groups);
      golden
          .put("gray.stat.ev" + cause, result.statistic())
          .put("gray.p.ev" + cause, result.pValue());
      for (int group = 0; group < 2; group++) {
        AalenJohansen fit = AalenJohansen.of(groups.get(group));
        for (int time = 1000; time <= 3000; time += 1000) {
          String suffix = "[" + group + " " + cause + "]." + time;
          golden
              .put("cif" + suffix, fit.incidence(cause, time))
              .put("var" + suffix, fit.variance(cause, time));
        }
      }
    }
    return golden.tests();
  }

  private static EventTimes melanoma(int ulcer) {
    double[] ulcers = Golden.column("Melanoma.csv", "ulcer");
    double[] times = Golden.column("Melanoma.csv", "time");
    double[] events = Golden.column("Melanoma.csv", "ev");
    int[] rows = IntStream.range(0, times.length).filter(i -> ulcers[i] == ulcer).toArray();
    return EventTimes.of(
        Arrays.stream(rows).mapToDouble(i -> times[i]).toArray(),
        Arrays.stream(rows).map(i -> (int) events[i]).toArray());
  }

  @Test
  void withoutOtherCausesOrTiesItsScoreIsThatOfTheLogRankTest() {
    // One cause: group 1 fails at 1 and 4, group 2 at 2 and 3. Observed minus expected in group 1:
    // 2 - (1/2 + 1/3 + 1/2 + 1).
    List<EventTimes> groups = List.of(group(1, 4), group(2, 3));
    GrayScore score = GrayScore.of(groups, 1, 0);
    assertThat(score.scores()[0]).isCloseTo(2 - (1. / 2 + 1. / 3 + 1. / 2 + 1), within(1e-14));
  }

  @Test
  void equalGroupsHaveNoDifference() {
    EventTimes group = EventTimes.of(new double[] {1, 2, 3, 4, 6}, new int[] {1, 2, 1, 0, 1});
    ChiSquareResult result = TEST.test(List.of(group, group, group));
    assertThat(result.statistic()).isCloseTo(0, within(1e-12));
    assertThat(result.degreesOfFreedom()).isEqualTo(2);
    assertThat(result.pValue()).isCloseTo(1, within(1e-6));
  }

  @Property(tries = 50, seed = "42")
  void orderOfGroupsDoesNotMatter(
      @ForAll @IntRange(max = 10_000) int seed, @ForAll @IntRange(max = 2) int rho) {
    List<EventTimes> groups = List.of(random(seed), random(seed + 1), random(seed + 2));
    List<EventTimes> turned = List.of(groups.get(2), groups.get(0), groups.get(1));
    ChiSquareResult result = TEST.withRho(rho).test(groups);
    assertThat(TEST.withRho(rho).test(turned).statistic())
        .isCloseTo(result.statistic(), within(1e-8 * (1 + result.statistic())));
  }

  @Property(tries = 50, seed = "42")
  void exchangingCausesIsExchangingLabels(@ForAll @IntRange(max = 10_000) int seed) {
    List<EventTimes> groups = List.of(random(seed), random(seed + 1));
    List<EventTimes> relabelled =
        groups.stream().map(GrayTestTest::exchangingCausesOneAndTwo).toList();
    assertThat(TEST.withCause(2).test(relabelled)).isEqualTo(TEST.test(groups));
  }

  @Test
  void badInputIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> TEST.test(List.of(group(1, 2))));
    assertThatIllegalArgumentException().isThrownBy(() -> TEST.withCause(0));
    EventTimes delayed =
        EventTimes.of(new double[] {1}, new double[] {3}, new int[] {1}, new long[] {2});
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEST.test(List.of(delayed, group(1, 2))))
        .withMessageContaining("delayed entry");
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> TEST.withCause(2).test(List.of(group(1, 4), group(2, 3))));
  }

  private static EventTimes group(double... failures) {
    int[] events = new int[failures.length];
    Arrays.fill(events, 1);
    return EventTimes.of(failures, events);
  }

  /** Sixty subjects with two causes and censoring on whole days. */
  private static EventTimes random(long seed) {
    var random = new SeededReplicates(seed).generator(0);
    double[] exit = new double[60];
    int[] event = new int[60];
    for (int i = 0; i < 60; i++) {
      exit[i] = 1 + random.nextInt(40);
      event[i] = random.nextInt(3);
    }
    return EventTimes.of(exit, event);
  }

  private static EventTimes exchangingCausesOneAndTwo(EventTimes data) {
    int cells = data.cells().size();
    return EventTimes.of(
        data.cells().stream().mapToDouble(EventTimes.Cell::exit).toArray(),
        data.cells().stream().mapToInt(cell -> (3 - cell.event()) % 3).toArray(),
        IntStream.range(0, cells).mapToLong(data::count).toArray());
  }
}
