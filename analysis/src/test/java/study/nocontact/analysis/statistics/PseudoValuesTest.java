package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PseudoValuesTest {

  /**
   * Times 1, 2+, 3, 4: S(3) is 3/4 * 1/2 = 3/8. Left out in turn it is 1 * 1/2, 2/3 * 1/2, 2/3 * 1
   * and 2/3 * 0, so the values are 3/2 - 3 times these: 0, 1/2, -1/2 and 3/2.
   */
  @Test
  void survivalIsThatWorkedByHand() {
    PseudoValues values =
        PseudoValues.of(new double[] {1, 2, 3, 4}, new int[] {1, 0, 1, 1}, new long[] {1, 1, 1, 1});
    assertValues(values.survival(3), 0, .5, -.5, 1.5);
    // Areas to 3: 1 + 2 * 3/4 with all, and 3, 1 + 2 * 2/3 three times without one.
    assertValues(values.restrictedMean(3), 10 - 9, 3, 3, 3);
  }

  /** Times 1 (cause 2), 2 (cause 1), 3+: 1/3 by cause 1 at 2; left out 1/2, 0 and 1/2. */
  @Test
  void incidenceIsThatWorkedByHand() {
    PseudoValues values =
        PseudoValues.of(new double[] {2, 1, 3}, new int[] {1, 2, 0}, new long[] {1, 1, 1});
    assertValues(values.incidence(1, 2), 1, 0, 0);
    assertValues(values.incidence(2, 2), 0, 1, 0);
    assertValues(values.incidence(3, 2), 0, 0, 0);
  }

  /** survfit(Surv(time, status == 2) ~ 1, lung[-i, ]) at 365 days in turn, R 4.2.2. */
  @Test
  void leavingOutInRGivesTheSame() {
    double[] time = Golden.column("lung.csv", "time");
    int[] died =
        Arrays.stream(Golden.column("lung.csv", "status")).mapToInt(s -> s == 2 ? 1 : 0).toArray();
    long[] once = new long[time.length];
    Arrays.fill(once, 1);
    double[] values = PseudoValues.of(time, died, once).survival(365);
    assertValues(
        new double[] {values[0], values[1], values[2], values[99]},
        -0.24474458171906122,
        1.12542320066060597,
        1.12542320066060597,
        -0.00483556599093049);
  }

  @Property(tries = 200, seed = "42")
  void leavingOutBruteForceGivesTheSame(
      @ForAll @IntRange(max = 10_000) int seed,
      @ForAll @IntRange(min = 2, max = 12) int rows,
      @ForAll @IntRange(min = 1, max = 10) int time) {
    DrawnTimes drawn = DrawnTimes.of(seed, rows);
    PseudoValues values = values(drawn);
    assertValues(
        values.survival(time), bruteForce(drawn, data -> KaplanMeier.of(data).survival(time)));
    assertValues(
        values.restrictedMean(time),
        bruteForce(drawn, data -> KaplanMeier.of(data).restrictedMean(time).estimate()));
    for (int cause = 1; cause <= 2; cause++) {
      int one = cause;
      assertValues(
          values.incidence(cause, time),
          bruteForce(drawn, data -> AalenJohansen.of(data).incidence(one, time)));
    }
  }

  private static double[] bruteForce(DrawnTimes rows, ToDoubleFunction<EventTimes> estimate) {
    double people = rows.data().subjects();
    double all = estimate.applyAsDouble(rows.data());
    return IntStream.range(0, rows.exit().length)
        .mapToDouble(i -> people * all - (people - 1) * estimate.applyAsDouble(rows.without(i)))
        .toArray();
  }

  @Property(tries = 100, seed = "42")
  void withoutCensoringTheyAreTheOutcomes(@ForAll @IntRange(max = 10_000) int seed) {
    DrawnTimes drawn = DrawnTimes.of(seed, 10);
    int[] cause = Arrays.stream(drawn.event()).map(event -> Math.max(1, event)).toArray();
    PseudoValues values = PseudoValues.of(drawn.exit(), cause, drawn.count());
    double[] exit = drawn.exit();
    assertValues(values.survival(4), Arrays.stream(exit).map(time -> time > 4 ? 1 : 0).toArray());
    assertValues(
        values.restrictedMean(5), Arrays.stream(exit).map(time -> Math.min(5, time)).toArray());
    assertValues(
        values.incidence(2, 4),
        IntStream.range(0, 10).mapToDouble(i -> cause[i] == 2 && exit[i] <= 4 ? 1 : 0).toArray());
  }

  @Property(tries = 100, seed = "42")
  void countsEqualRepetitionAndTimesScale(@ForAll @IntRange(max = 10_000) int seed) {
    DrawnTimes drawn = DrawnTimes.of(seed, 10);
    double[] cells = values(drawn).survival(4);
    double[] each = values(drawn.repeated()).survival(4);
    double[] repeated =
        IntStream.range(0, 10)
            .map(i -> 9 - i)
            .boxed()
            .flatMapToDouble(
                i -> Arrays.stream(new double[(int) drawn.count()[i]]).map(x -> cells[i]))
            .toArray();
    assertThat(each).isEqualTo(repeated);
    assertThat(values(drawn.scaled(24)).survival(24 * 4)).isEqualTo(cells);
    assertValues(
        values(drawn.scaled(24)).restrictedMean(24 * 5),
        Arrays.stream(values(drawn).restrictedMean(5)).map(mean -> 24 * mean).toArray());
  }

  @Property(tries = 100, seed = "42")
  void causesAndTheEventFreeAddToOne(@ForAll @IntRange(max = 10_000) int seed) {
    PseudoValues values = values(DrawnTimes.of(seed, 15));
    double[] sums =
        IntStream.range(0, 15)
            .mapToDouble(
                i -> values.survival(5)[i] + values.incidence(1, 5)[i] + values.incidence(2, 5)[i])
            .toArray();
    assertValues(sums, IntStream.range(0, 15).mapToDouble(i -> 1).toArray());
  }

  @Test
  void manyPeopleCostNoMoreThanTheirRows() {
    PseudoValues values =
        PseudoValues.of(
            new double[] {1, 2, 3},
            new int[] {1, 0, 1},
            new long[] {4_000_000_000L, 3_000_000_000L, 3_000_000_000L});
    assertThat(values.survival(1)).containsExactly(new double[] {0, 1, 1}, within(1e-5));
  }

  @Test
  void badInputIsRefused() {
    double[] exit = {1, 2};
    int[] event = {1, 0};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PseudoValues.of(exit, event, new long[] {3, 0}))
        .withMessageContaining("at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PseudoValues.of(new double[] {1}, new int[] {1}, new long[] {1}))
        .withMessageContaining("two subjects");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PseudoValues.of(exit, event, new long[] {1}));
    PseudoValues values = PseudoValues.of(exit, event, new long[] {1, 1});
    assertThatIllegalArgumentException().isThrownBy(() -> values.survival(0));
    assertThatIllegalArgumentException().isThrownBy(() -> values.survival(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> values.restrictedMean(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> values.incidence(0, 1));
  }

  private static PseudoValues values(DrawnTimes rows) {
    return PseudoValues.of(rows.exit(), rows.event(), rows.count());
  }

  private static void assertValues(double[] actual, double... expected) {
    assertThat(actual).containsExactly(expected, within(1e-10));
  }
}
