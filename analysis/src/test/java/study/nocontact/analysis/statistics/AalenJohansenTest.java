package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AalenJohansenTest {

  /** Ten subjects with delayed entry; expected values from R 4.2.2, survival 3.5-3. */
  private static final EventTimes DELAYED =
      EventTimes.of(
          new double[] {0, 0, 2, 0, 1, 4, 0, 3, 5, 0},
          new double[] {3, 5, 6, 6, 7, 8, 9, 9, 10, 12},
          new int[] {1, 2, 1, 0, 2, 1, 2, 1, 1, 0},
          new long[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1});

  @TestFactory
  Stream<DynamicTest> matchesRSurvfitAndCuminc() {
    EventTimes data = mgus();
    AalenJohansen fit = AalenJohansen.of(data);
    Golden golden = Golden.of("G08");
    for (int time : new int[] {60, 120, 240}) {
      putAll(golden, fit, 1, "pcm", time);
      putAll(golden, fit, 2, "death", time);
    }
    return golden
        .put("restricted.mean.time.lost.240.pcm", fit.restrictedMeanTimeLost(1, 240))
        .put("restricted.mean.time.lost.240.death", fit.restrictedMeanTimeLost(2, 240))
        .put("naive.1-KM.pcm.240", 1 - KaplanMeier.of(data.censoringAllBut(1)).survival(240))
        .tests();
  }

  private static void putAll(Golden golden, AalenJohansen fit, int cause, String name, int time) {
    CumulativeIncidence value = fit.at(cause, time);
    String suffix = name + "." + time;
    golden
        .put("cif." + suffix, value.estimate())
        .put("se.ij." + suffix, value.standardError())
        .put("log.lo." + suffix, value.interval().lower())
        .put("log.hi." + suffix, value.interval().upper())
        .put("var.cuminc." + suffix, fit.variance(cause, time));
  }

  private static EventTimes mgus() {
    return EventTimes.of(
        Golden.column("mgus2.csv", "etime"),
        Arrays.stream(Golden.column("mgus2.csv", "ev")).mapToInt(event -> (int) event).toArray());
  }

  @Test
  void delayedEntryMatchesR() {
    // survfit(Surv(en, ex, factor(ev, 0:2)) ~ 1, id = 1:10)
    AalenJohansen fit = AalenJohansen.of(DELAYED);
    assertThat(fit.incidence(1, 5)).isCloseTo(0.142857142857143, within(1e-14));
    assertThat(fit.at(1, 5).standardError()).isCloseTo(0.132260014253222, within(1e-14));
    assertThat(fit.incidence(1, 9)).isCloseTo(0.455357142857143, within(1e-14));
    assertThat(fit.at(1, 9).standardError()).isCloseTo(0.176599779071871, within(1e-14));
    assertThat(fit.at(2, 9).standardError()).isCloseTo(0.159893126536112, within(1e-14));
    assertThat(fit.at(1, 10).standardError()).isCloseTo(0.173691761597101, within(1e-14));
    assertThat(fit.at(1, 9).interval().lower()).isCloseTo(0.2129282288560569, within(1e-12));
    assertThat(fit.at(1, 10).interval().upper()).isEqualTo(1);
    assertThat(fit.at(1, 9).atRisk()).isEqualTo(4);
    assertThat(fit.restrictedMeanTimeLost(1, 8)).isCloseTo(0.901785714285714, within(1e-13));
    assertThat(fit.restrictedMeanTimeLost(2, 8)).isCloseTo(0.430803571428571, within(1e-13));
  }

  @Test
  void shareMatchesTheInfluenceCurvesOfR() {
    // share and its error from survfit(..., influence = TRUE)$influence.pstate at 120 months
    CauseShare share = AalenJohansen.of(mgus()).share(1, 120);
    assertThat(share.estimate()).isCloseTo(0.1069989953638700, within(1e-12));
    assertThat(share.standardError()).isCloseTo(0.01113032185350630, within(1e-12));
    double centre = Math.log(share.estimate() / (1 - share.estimate()));
    double half =
        1.959963984540054 * share.standardError() / (share.estimate() * (1 - share.estimate()));
    assertThat(share.interval().lower())
        .isCloseTo(1 / (1 + Math.exp(half - centre)), within(1e-12));
    assertThat(share.interval().upper())
        .isCloseTo(1 / (1 + Math.exp(-half - centre)), within(1e-12));
  }

  @Test
  void withoutCensoringItIsThePlainProportion() {
    EventTimes data =
        EventTimes.of(new double[] {1, 2, 3}, new int[] {1, 2, 1}, new long[] {30, 50, 20});
    AalenJohansen fit = AalenJohansen.of(data);
    assertThat(fit.incidence(1, 3)).isCloseTo(.5, within(1e-15));
    assertThat(fit.at(1, 3).standardError()).isCloseTo(Math.sqrt(.5 * .5 / 100), within(1e-15));
    assertThat(fit.at(1, 2).estimate()).isCloseTo(.3, within(1e-15));
    assertThat(fit.share(1, 2).estimate()).isCloseTo(30. / 80, within(1e-15));
    assertThat(fit.share(1, 2).standardError())
        .isCloseTo(Math.sqrt(.375 * .625 / 80), within(1e-15));
    assertThat(fit.events(1)).isEqualTo(50);
  }

  @Test
  void intervalSaysNothingBeforeTheFirstEvent() {
    AalenJohansen fit = AalenJohansen.of(DELAYED);
    assertThat(fit.at(2, 3).interval()).isEqualTo(new Interval(0, 1, .95));
    assertThat(fit.at(1, .5).estimate()).isZero();
    assertThat(fit.variance(1, .5)).isZero();
    assertThat(fit.at(9, 12).estimate()).isZero();
    assertThatIllegalStateException().isThrownBy(() -> fit.share(1, 2));
  }

  @Test
  void badCauseLevelAndHorizonAreRefused() {
    AalenJohansen fit = AalenJohansen.of(DELAYED);
    assertThatIllegalArgumentException().isThrownBy(() -> fit.incidence(0, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> fit.at(1, 5, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> fit.restrictedMeanTimeLost(1, 0));
  }

  @Test
  void curveHasEveryDistinctExitTime() {
    List<CumulativeIncidence> curve = AalenJohansen.of(DELAYED).curve(1);
    assertThat(curve)
        .extracting(CumulativeIncidence::time)
        .containsExactly(3.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 12.0);
    assertThat(curve).extracting(CumulativeIncidence::estimate).isSorted();
  }

  @Property(tries = 100, seed = "42")
  void countsEqualRepetition(
      @ForAll @Size(12) List<@IntRange(min = 1, max = 9) Integer> exits,
      @ForAll @Size(12) List<@IntRange(max = 2) Integer> events,
      @ForAll @Size(12) List<@IntRange(min = 1, max = 3) Integer> counts) {
    double[] exit = exits.stream().mapToDouble(i -> i).toArray();
    int[] event = events.stream().mapToInt(i -> i).toArray();
    long[] count = counts.stream().mapToLong(i -> i).toArray();
    int people = counts.stream().mapToInt(i -> i).sum();
    double[] exitEach = new double[people];
    int[] eventEach = new int[people];
    int next = people;
    for (int i = 0; i < exit.length; i++) {
      for (int j = 0; j < count[i]; j++) {
        next--;
        exitEach[next] = exit[i];
        eventEach[next] = event[i];
      }
    }
    AalenJohansen cells = AalenJohansen.of(EventTimes.of(exit, event, count));
    AalenJohansen each = AalenJohansen.of(EventTimes.of(exitEach, eventEach));
    assertThat(cells.curve(1)).isEqualTo(each.curve(1));
  }

  @Property(tries = 100, seed = "42")
  void causesAndTheEventFreeAddToOne(
      @ForAll @Size(15) List<@IntRange(min = 1, max = 9) Integer> exits,
      @ForAll @Size(15) List<@IntRange(max = 2) Integer> events,
      @ForAll @IntRange(min = 1, max = 10) int time) {
    EventTimes data = data(exits, events, 1);
    AalenJohansen fit = AalenJohansen.of(data);
    double sum =
        fit.incidence(1, time) + fit.incidence(2, time) + KaplanMeier.of(data).survival(time);
    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  @Property(tries = 100, seed = "42")
  void onlyTheOrderOfTimesMatters(
      @ForAll @Size(15) List<@IntRange(min = 1, max = 9) Integer> exits,
      @ForAll @Size(15) List<@IntRange(max = 2) Integer> events,
      @ForAll @IntRange(min = 1, max = 10) int time) {
    AalenJohansen days = AalenJohansen.of(data(exits, events, 1));
    AalenJohansen hours = AalenJohansen.of(data(exits, events, 24));
    assertThat(hours.at(1, 24. * time).interval()).isEqualTo(days.at(1, time).interval());
    assertThat(hours.variance(1, 24. * time)).isEqualTo(days.variance(1, time));
    assertThat(hours.restrictedMeanTimeLost(1, 24. * time))
        .isCloseTo(24 * days.restrictedMeanTimeLost(1, time), within(1e-9));
  }

  private static EventTimes data(List<Integer> exits, List<Integer> events, double scale) {
    return EventTimes.of(
        exits.stream().mapToDouble(i -> scale * i).toArray(),
        events.stream().mapToInt(i -> i).toArray());
  }

  @Test
  void theFirstExitHasAVariance() {
    AalenJohansen fit =
        AalenJohansen.of(EventTimes.of(new double[] {1, 2, 3}, new int[] {1, 0, 2}));
    assertThat(fit.variance(1, 1)).isPositive();
  }
}
