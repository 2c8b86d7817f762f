package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LogRankTestTest {

  private static final LogRankTest TEST = LogRankTest.withDefaults();

  private static final double[] SEX = Golden.column("lung.csv", "sex");
  private static final double[] ECOG = Golden.column("lung.csv", "ph.ecog");

  @TestFactory
  Stream<DynamicTest> agreesWithRSurvdiff() {
    Golden golden = Golden.of("G06");
    for (int rho = 0; rho <= 1; rho++) {
      LogRankResult result =
          TEST.withRho(rho).test(List.of(lung(i -> SEX[i] == 1), lung(i -> SEX[i] == 2)));
      LogRankResult.Group men = result.groups().get(0);
      golden
          .put("chisq.rho" + rho, result.test().statistic())
          .put("p.rho" + rho, result.pValue())
          .put("O-E.male.rho" + rho, men.observed() - men.expected())
          .put("var.rho" + rho, result.variance().get(0).get(0));
    }
    return golden
        .put("chisq.strat.ecog", TEST.testStratified(sexWithinEcog()).test().statistic())
        .tests();
  }

  /** survdiff(Surv(time, status == 2) ~ sex + strata(ph.ecog), lung), R 4.2.2. */
  @Test
  void strataAgreeWithRThoughOneHasASingleGroup() {
    LogRankResult result = TEST.testStratified(sexWithinEcog());
    assertThat(result.groups().get(0).observed()).isEqualTo(111);
    assertThat(result.groups().get(0).expected()).isCloseTo(90.641022663654851, within(1e-11));
    assertThat(result.groups().get(1).expected()).isCloseTo(73.358977336345163, within(1e-11));
    assertThat(result.variance().get(0).get(0)).isCloseTo(38.396078600222367, within(1e-11));
    assertThat(result.pValue()).isCloseTo(0.0010177133447241489, within(1e-13));
    LogRankResult early = TEST.withRho(1).testStratified(sexWithinEcog());
    assertThat(early.test().statistic()).isCloseTo(13.857772753375185, within(1e-11));
    assertThat(early.variance().get(0).get(0)).isCloseTo(16.827270198428685, within(1e-11));
  }

  /** survdiff(Surv(time, status == 2) ~ ph.ecog, lung, rho, subset = ph.ecog < 3), R 4.2.2. */
  @Test
  void threeGroupsAgreeWithR() {
    List<EventTimes> groups =
        IntStream.range(0, 3).mapToObj(ecog -> lung(i -> ECOG[i] == ecog)).toList();
    LogRankResult result = TEST.test(groups);
    assertThat(result.groups())
        .extracting(LogRankResult.Group::events)
        .containsExactly(37L, 82L, 44L);
    assertThat(result.groups())
        .extracting(LogRankResult.Group::subjects)
        .containsExactly(63L, 113L, 50L);
    assertThat(result.groups().get(2).expected()).isCloseTo(26.002361485273173, within(1e-11));
    assertThat(result.variance().get(0).get(1)).isCloseTo(-27.241070335734534, within(1e-11));
    assertThat(result.test().degreesOfFreedom()).isEqualTo(2);
    assertThat(result.test().statistic()).isCloseTo(18.012096694698172, within(1e-11));
    assertThat(result.pValue()).isCloseTo(0.00012266563150106348, within(1e-14));
    LogRankResult half = TEST.withRho(.5).test(groups);
    assertThat(half.groups().get(1).observed()).isCloseTo(60.88604998097594, within(1e-11));
    assertThat(half.variance().get(2).get(2)).isCloseTo(13.782618101047955, within(1e-11));
    assertThat(half.test().statistic()).isCloseTo(19.803186849291585, within(1e-11));
  }

  /** coxph(Surv(entry, exit, cens) ~ sex, ties = "exact")$score, R 4.2.2, boot::channing. */
  @Test
  void delayedEntryGivesTheScoreTestOfR() {
    String[] sex = Golden.text("channing.csv", "sex");
    double[] entry = Golden.column("channing.csv", "entry");
    assertThat(
            TEST.test(
                    List.of(
                        channing(i -> sex[i].equals("Female")),
                        channing(i -> sex[i].equals("Male"))))
                .test()
                .statistic())
        .isCloseTo(3.4920510868857528, within(1e-11));
    assertThat(
            TEST.test(
                    List.of(
                        channing(i -> entry[i] <= 860),
                        channing(i -> entry[i] > 860 && entry[i] <= 930),
                        channing(i -> entry[i] > 930)))
                .test()
                .statistic())
        .isCloseTo(2.8543941797569863, within(1e-11));
  }

  /** Group 0 has events at 1 and 3, group 1 at 2 and a loss at 4; then ties at 1. */
  @Test
  void expectedAndVarianceAreThoseWorkedByHand() {
    LogRankResult result =
        TEST.test(
            List.of(
                EventTimes.of(new double[] {1, 3}, new int[] {1, 1}),
                EventTimes.of(new double[] {2, 4}, new int[] {1, 0})));
    assertThat(result.groups().get(0))
        .isEqualTo(new LogRankResult.Group(2, 2, 2, 2. / 4 + 1. / 3 + 1. / 2));
    double variance = 1. / 4 + 1. / 3 * 2 / 3 + 1. / 4;
    assertThat(result.variance().get(0).get(0)).isCloseTo(variance, within(1e-15));
    assertThat(result.test().statistic())
        .isCloseTo(Math.pow(2 - 4. / 3, 2) / variance, within(1e-14));
    LogRankResult tied =
        TEST.test(
            List.of(
                EventTimes.of(new double[] {1, 3}, new int[] {1, 0}),
                EventTimes.of(new double[] {1, 4}, new int[] {1, 0})));
    // Two of four have the event: d (Y - d) / (Y - 1) times 1/4.
    assertThat(tied.variance().get(1).get(1)).isCloseTo(2 * 2. / 3 / 4, within(1e-15));
  }

  @Test
  void equalGroupsHaveNoDifference() {
    EventTimes group = EventTimes.of(new double[] {1, 2, 3, 4, 6}, new int[] {1, 2, 1, 0, 1});
    LogRankResult result = TEST.withRho(1).test(List.of(group, group, group));
    assertThat(result.test().statistic()).isCloseTo(0, within(1e-12));
    assertThat(result.pValue()).isCloseTo(1, within(1e-6));
  }

  @Property(tries = 100, seed = "42")
  void countsEqualRepetitionAndOnlyTheOrderOfTimesMatters(
      @ForAll @IntRange(max = 10_000) int seed, @ForAll @IntRange(max = 2) int rho) {
    int latestEntry = rho == 0 ? 3 : 0;
    List<DrawnTimes> rows =
        IntStream.range(0, 3).mapToObj(g -> DrawnTimes.of(3L * seed + g, 12, latestEntry)).toList();
    LogRankTest test = TEST.withRho(rho);
    LogRankResult cells = test.test(rows.stream().map(DrawnTimes::data).toList());
    assertThat(test.test(rows.stream().map(group -> group.repeated().data()).toList()))
        .isEqualTo(cells);
    assertThat(test.test(rows.stream().map(group -> group.scaled(24).data()).toList()))
        .isEqualTo(cells);
  }

  @Property(tries = 100, seed = "42")
  void orderOfGroupsAndStrataDoesNotMatter(
      @ForAll @IntRange(max = 10_000) int seed, @ForAll @IntRange(max = 2) int rho) {
    List<Map<Integer, EventTimes>> strata = new ArrayList<>();
    List<Map<Integer, EventTimes>> turned = new ArrayList<>();
    for (int s = 0; s < 2; s++) {
      List<EventTimes> drawn = new ArrayList<>();
      for (int g = 0; g < 3; g++) {
        drawn.add(DrawnTimes.of(6L * seed + 3 * s + g, 12).data());
      }
      strata.add(Map.of(0, drawn.get(0), 1, drawn.get(1), 2, drawn.get(2)));
      turned.add(0, Map.of(1, drawn.get(0), 2, drawn.get(1), 0, drawn.get(2)));
    }
    LogRankResult result = TEST.withRho(rho).testStratified(strata);
    LogRankResult other = TEST.withRho(rho).testStratified(turned);
    assertThat(other.test().statistic())
        .isCloseTo(result.test().statistic(), within(1e-9 * (1 + result.test().statistic())));
    assertThat(other.groups().get(1).expected())
        .isCloseTo(result.groups().get(0).expected(), within(1e-10));
  }

  @Property(tries = 100, seed = "42")
  void deviationsAndRowsOfTheirCovarianceAddToZero(@ForAll @IntRange(max = 10_000) int seed) {
    LogRankResult result =
        TEST.withRho(1)
            .test(IntStream.range(0, 4).mapToObj(g -> DrawnTimes.of(seed + g, 9).data()).toList());
    assertThat(result.groups().stream().mapToDouble(g -> g.observed() - g.expected()).sum())
        .isCloseTo(0, within(1e-11));
    result
        .variance()
        .forEach(
            row ->
                assertThat(row.stream().mapToDouble(value -> value).sum())
                    .isCloseTo(0, within(1e-11)));
  }

  @Test
  void badInputIsRefused() {
    EventTimes group = EventTimes.of(new double[] {1, 2, 3}, new int[] {1, 0, 1});
    EventTimes delayed =
        EventTimes.of(new double[] {1}, new double[] {3}, new int[] {1}, new long[] {2});
    assertThatIllegalArgumentException().isThrownBy(() -> TEST.test(List.of(group)));
    assertThatIllegalArgumentException().isThrownBy(() -> TEST.testStratified(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEST.testStratified(List.of(Map.of(0, group, 2, group))))
        .withMessageContaining("without gaps");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEST.withRho(1).test(List.of(delayed, group)))
        .withMessageContaining("delayed entry");
    assertThatIllegalArgumentException().isThrownBy(() -> TEST.withRho(Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEST.withRho(-1))
        .withMessageContaining("rho");
  }

  @Test
  void groupsThatCannotBeComparedAreRefused() {
    EventTimes group = EventTimes.of(new double[] {1, 2, 3}, new int[] {1, 0, 1});
    EventTimes none = EventTimes.of(new double[] {1, 2}, new int[] {0, 0});
    EventTimes gone = EventTimes.of(new double[] {.5, .7}, new int[] {0, 0});
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> TEST.test(List.of(none, none)));
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> TEST.test(List.of(group, group, gone)))
        .withMessageContaining("group 2");
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(
            () ->
                TEST.testStratified(
                    List.of(Map.of(0, group, 1, group), Map.of(2, group, 3, group))))
        .withMessageContaining("strata");
  }

  private static List<Map<Integer, EventTimes>> sexWithinEcog() {
    List<Map<Integer, EventTimes>> strata = new ArrayList<>();
    for (int ecog = 0; ecog <= 3; ecog++) {
      int stratum = ecog;
      Map<Integer, EventTimes> groups = new HashMap<>();
      for (int sex = 1; sex <= 2; sex++) {
        int group = sex;
        IntPredicate wanted = i -> SEX[i] == group && ECOG[i] == stratum;
        if (IntStream.range(0, SEX.length).anyMatch(wanted)) {
          groups.put(sex - 1, lung(wanted));
        }
      }
      strata.add(groups);
    }
    return strata;
  }

  private static EventTimes lung(IntPredicate wanted) {
    double[] time = Golden.column("lung.csv", "time");
    double[] status = Golden.column("lung.csv", "status");
    int rows = time.length;
    return EventTimes.of(
        time,
        IntStream.range(0, rows).map(i -> status[i] == 2 ? 1 : 0).toArray(),
        IntStream.range(0, rows).mapToLong(i -> wanted.test(i) ? 1 : 0).toArray());
  }

  private static EventTimes channing(IntPredicate wanted) {
    double[] died = Golden.column("channing.csv", "cens");
    return EventTimes.of(
        Golden.column("channing.csv", "entry"),
        Golden.column("channing.csv", "exit"),
        IntStream.range(0, died.length).map(i -> (int) died[i]).toArray(),
        IntStream.range(0, died.length).mapToLong(i -> wanted.test(i) ? 1 : 0).toArray());
  }

  @Test
  void anEmptyStratumSaysNothing() {
    EventTimes early = EventTimes.of(new double[] {1, 2, 3}, new int[] {1, 0, 1});
    EventTimes late = EventTimes.of(new double[] {2, 4, 5}, new int[] {1, 1, 0});
    assertThat(TEST.testStratified(List.of(Map.of(), Map.of(0, early, 1, late))))
        .isEqualTo(TEST.test(List.of(early, late)));
  }
}
