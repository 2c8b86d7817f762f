package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NelsonAalenTest {

  /** Times 1, 2+, 3, 3, 5+. */
  private final NelsonAalen fit =
      NelsonAalen.of(
          EventTimes.of(
              new double[] {1, 2, 3, 5}, new int[] {1, 0, 1, 0}, new long[] {1, 1, 2, 1}));

  @Test
  void hazardIsTheSumWorkedByHand() {
    assertThat(fit.hazard(.5)).isZero();
    assertThat(fit.hazard(2)).isCloseTo(1. / 5, within(1e-15));
    assertThat(fit.hazard(9)).isCloseTo(1. / 5 + 2. / 3, within(1e-15));
    assertThat(fit.standardError(.5)).isZero();
    assertThat(fit.standardError(9)).isCloseTo(Math.sqrt(1. / 25 + 2. / 9), within(1e-15));
  }

  @Test
  void intervalIsSymmetricOnTheLogScale() {
    Interval interval = fit.interval(2, .95);
    assertThat(interval.lower()).isCloseTo(.2 * Math.exp(-1.959963984540054), within(1e-14));
    assertThat(interval.upper()).isCloseTo(.2 * Math.exp(1.959963984540054), within(1e-13));
  }

  /** survfit(Surv(time, status == 2) ~ 1, lung) and of channing from 816 on, R 4.2.2. */
  @Test
  void agreesWithR() {
    int[] died =
        Arrays.stream(Golden.column("lung.csv", "status")).mapToInt(s -> s == 2 ? 1 : 0).toArray();
    NelsonAalen lung = NelsonAalen.of(EventTimes.of(Golden.column("lung.csv", "time"), died));
    assertThat(lung.standardError(365)).isCloseTo(0.086965387656927615, within(1e-14));
    double[] exit = Golden.column("channing.csv", "exit");
    long[] once = new long[exit.length];
    Arrays.fill(once, 1);
    int[] event =
        Arrays.stream(Golden.column("channing.csv", "cens")).mapToInt(d -> (int) d).toArray();
    EventTimes channing = EventTimes.of(Golden.column("channing.csv", "entry"), exit, event, once);
    NelsonAalen fromStart = NelsonAalen.of(channing, 816);
    assertThat(fromStart.hazard(960)).isCloseTo(0.32607034644941219, within(1e-13));
    assertThat(fromStart.standardError(960)).isCloseTo(0.053475230687306821, within(1e-13));
  }

  @Property(tries = 100, seed = "42")
  void countsEqualRepetitionAndOnlyTheOrderOfTimesMatters(
      @ForAll @IntRange(max = 10_000) int seed, @ForAll @IntRange(min = 1, max = 9) int time) {
    DrawnTimes rows = DrawnTimes.of(seed, 12, 3);
    NelsonAalen cells = NelsonAalen.of(rows.data());
    NelsonAalen each = NelsonAalen.of(rows.repeated().data());
    NelsonAalen hours = NelsonAalen.of(rows.scaled(24).data());
    assertThat(each.hazard(time)).isEqualTo(cells.hazard(time));
    assertThat(each.standardError(time)).isEqualTo(cells.standardError(time));
    assertThat(hours.hazard(24. * time)).isEqualTo(cells.hazard(time));
  }

  @Property(tries = 100, seed = "42")
  void itsCurveIsNeverBelowThatOfKaplanAndMeier(
      @ForAll @IntRange(max = 10_000) int seed, @ForAll @IntRange(min = 1, max = 9) int time) {
    EventTimes data = DrawnTimes.of(seed, 12).data();
    assertThat(Math.exp(-NelsonAalen.of(data).hazard(time)))
        .isGreaterThanOrEqualTo(KaplanMeier.of(data).survival(time));
  }

  @Test
  void badInputIsRefused() {
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> fit.interval(.5, .95))
        .withMessageContaining("no event");
    assertThatIllegalArgumentException().isThrownBy(() -> fit.interval(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> fit.hazard(Double.NaN));
  }

  @Test
  void theFirstExitCounts() {
    assertThat(fit.hazard(1)).isCloseTo(1. / 5, within(1e-15));
    assertThat(fit.standardError(1)).isCloseTo(1. / 5, within(1e-15));
  }
}
