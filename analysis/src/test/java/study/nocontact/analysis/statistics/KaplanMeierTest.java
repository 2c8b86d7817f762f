package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class KaplanMeierTest {

  private static final Map<SurvivalInterval, String> KINDS =
      Map.of(
          SurvivalInterval.LOG, "log",
          SurvivalInterval.LOG_LOG, "log-log",
          SurvivalInterval.PLAIN, "plain");

  /** Times 1, 2+, 3, 3, 5+: S is 4/5 after 1, and 4/5 * 1/3 after 3. */
  private final KaplanMeier fit =
      KaplanMeier.of(
          EventTimes.of(new double[] {1, 2, 3, 5}, new int[] {1, 0, 1, 0}, counts(1, 1, 2, 1)));

  @Test
  void survivalIsTheProductWorkedByHand() {
    assertThat(fit.survival(.5)).isEqualTo(1);
    assertThat(fit.survival(1)).isCloseTo(.8, within(1e-15));
    assertThat(fit.survival(2.9)).isCloseTo(.8, within(1e-15));
    assertThat(fit.survival(3)).isCloseTo(4. / 15, within(1e-15));
    assertThat(fit.survival(99)).isCloseTo(4. / 15, within(1e-15));
  }

  @Test
  void greenwoodIsTheSumWorkedByHand() {
    double sum = 1. / (5 * 4) + 2. / (3 * 1);
    assertThat(fit.standardError(3)).isCloseTo(4. / 15 * Math.sqrt(sum), within(1e-15));
    assertThat(fit.standardError(.5)).isZero();
  }

  @Test
  void intervalIsTheLogLogTransform() {
    double survival = 4. / 15;
    double half = 1.959963984540054 * fit.standardError(3) / (survival * -Math.log(survival));
    Interval interval = fit.interval(3, .95);
    assertThat(interval.lower()).isCloseTo(Math.pow(survival, Math.exp(half)), within(1e-12));
    assertThat(interval.upper()).isCloseTo(Math.pow(survival, Math.exp(-half)), within(1e-12));
  }

  @Test
  void intervalSaysNothingWhileNobodyHadTheEvent() {
    assertThat(fit.interval(.5, .95)).isEqualTo(new Interval(0, 1, .95));
  }

  @Test
  void errorIsZeroOnceNobodyIsLeft() {
    KaplanMeier all = KaplanMeier.of(EventTimes.of(new double[] {1, 2}, new int[] {1, 1}));
    assertThat(all.survival(2)).isZero();
    assertThat(all.standardError(2)).isZero();
  }

  private static long[] counts(long... counts) {
    return counts;
  }

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    KaplanMeier lung = lung();
    Golden golden = Golden.of("G04");
    for (int day : new int[] {90, 365, 730}) {
      SurvivalEstimate at = lung.at(day, SurvivalInterval.LOG, .95);
      golden
          .put("S." + day, at.estimate())
          .put("se." + day, at.standardError())
          .put("nrisk." + day, at.atRisk());
    }
    KINDS.forEach((method, name) -> putIntervals(golden, lung, method, name));
    RestrictedMean year = lung.restrictedMean(365);
    return golden
        .put("rmst365", year.estimate())
        .put("rmst365.se", year.standardError())
        .put("nelson.aalen.H.365", NelsonAalen.of(lungTimes()).hazard(365))
        .tests();
  }

  private static void putIntervals(
      Golden golden, KaplanMeier lung, SurvivalInterval method, String name) {
    for (int day : new int[] {90, 365, 730}) {
      Interval interval = lung.interval(day, method, .95);
      golden.put(name + ".lo." + day, interval.lower()).put(name + ".hi." + day, interval.upper());
    }
    SurvivalQuantile median = lung.median(method, .95);
    golden
        .put("median." + name, median.estimate())
        .put("median.lo." + name, median.interval().lower())
        .put("median.hi." + name, median.interval().upper());
  }

  /** Survival to 960 months of those alive at 816, of each sex, and Cox's model beside it. */
  @TestFactory
  Stream<DynamicTest> delayedEntryAgreesWithR() {
    Golden golden = CoxRegressionTest.channing(Golden.of("G05"));
    for (String sex : List.of("Female", "Male")) {
      KaplanMeier fit = KaplanMeier.of(channing(sex::equals), 816);
      golden
          .put("S.960|816.sex=" + sex, fit.survival(960))
          .put("se.sex=" + sex, fit.standardError(960))
          .put("nrisk.sex=" + sex, fit.atRisk(960));
    }
    return golden.tests();
  }

  /** survfit(Surv(entry, exit, cens) ~ 1, start.time = 816, conf.type = "log-log"), R 4.2.2. */
  @Test
  void everythingAfterAStartAgreesWithR() {
    EventTimes all = channing(sex -> true);
    KaplanMeier fit = KaplanMeier.of(all, 816);
    SurvivalEstimate at = fit.at(960, SurvivalInterval.LOG_LOG, .95);
    assertThat(at.interval().lower()).isCloseTo(0.63624947837026913, within(1e-13));
    assertThat(at.interval().upper()).isCloseTo(0.78861937925443337, within(1e-13));
    assertThat(fit.restrictedMean(1000).estimate())
        .isCloseTo(967.13542810684066 - 816, within(1e-10));
    assertThat(fit.restrictedMean(1000).standardError())
        .isCloseTo(5.8549233255445614, within(1e-12));
    assertThat(fit.quantile(.25, SurvivalInterval.LOG_LOG, .95))
        .isEqualTo(new SurvivalQuantile(.25, 944, new Interval(905, 978, .95)));
    assertThat(fit.median(SurvivalInterval.LOG_LOG, .95))
        .isEqualTo(new SurvivalQuantile(.5, 1019, new Interval(1003, 1036, .95)));
  }

  @Test
  void otherQuantilesAgreeWithR() {
    assertThat(lung().quantile(.25, SurvivalInterval.LOG, .95))
        .isEqualTo(new SurvivalQuantile(.25, 170, new Interval(145, 197, .95)));
    assertThat(lung().quantile(.9, SurvivalInterval.LOG, .95).interval())
        .isEqualTo(new Interval(689, Double.POSITIVE_INFINITY, .95));
  }

  /** Entries 0, 0, 0, 2, 3: at 2 two are at risk and one has the event, which counts. */
  @Test
  void eventAtTheStartCounts() {
    EventTimes data =
        EventTimes.of(
            new double[] {0, 0, 0, 2, 3},
            new double[] {1, 2, 3, 4, 5},
            new int[] {1, 1, 1, 0, 1},
            counts(1, 1, 1, 1, 1));
    KaplanMeier fit = KaplanMeier.of(data, 2);
    assertThat(fit.survival(1.5)).isEqualTo(1);
    assertThat(fit.survival(2)).isCloseTo(.5, within(1e-15));
    assertThat(fit.standardError(2)).isCloseTo(Math.sqrt(.125), within(1e-15));
    assertThat(fit.survival(3)).isCloseTo(.25, within(1e-15));
    // From 2 to 4: 1/2 for a month, then 1/4.
    assertThat(fit.restrictedMean(4).estimate()).isCloseTo(.75, within(1e-15));
  }

  @Test
  void restrictedMeanIsTheAreaWorkedByHand() {
    // 1 to day 1, 4/5 to day 3, 4/15 to day 4; areas beyond the events 8/5 + 4/15 and 4/15.
    RestrictedMean mean = fit.restrictedMean(4);
    assertThat(mean.estimate()).isCloseTo(1 + 1.6 + 4. / 15, within(1e-14));
    double first = 1.6 + 4. / 15;
    double variance = first * first / 20 + 16. / 225 * 2 / 3;
    assertThat(mean.standardError()).isCloseTo(Math.sqrt(variance), within(1e-14));
    assertThat(mean.interval(.95).upper())
        .isCloseTo(mean.estimate() + 1.959963984540054 * Math.sqrt(variance), within(1e-12));
    assertThat(fit.restrictedMean(.5)).isEqualTo(new RestrictedMean(.5, .5, 0));
    assertThat(fit.restrictedMean(7).estimate()).isCloseTo(2.6 + 16. / 15, within(1e-14));
  }

  /** As R's quantile(survfit): S is one half from 2 to 3, or from 2 to the end. */
  @Test
  void medianLiesHalfwayAlongAStepAtOneHalf() {
    KaplanMeier all = KaplanMeier.of(EventTimes.of(new double[] {1, 2, 3, 4}, ones(4)));
    KaplanMeier flat =
        KaplanMeier.of(EventTimes.of(new double[] {1, 2, 3, 4}, new int[] {1, 1, 0, 0}));
    for (SurvivalInterval method : SurvivalInterval.values()) {
      assertThat(all.median(method, .95))
          .isEqualTo(new SurvivalQuantile(.5, 2.5, new Interval(1, Double.POSITIVE_INFINITY, .95)));
      assertThat(flat.median(method, .95).estimate()).isEqualTo(3);
    }
  }

  @Test
  void quantileThatIsNotReachedIsInfinite() {
    SurvivalQuantile late = fit.quantile(.9, SurvivalInterval.LOG_LOG, .95);
    assertThat(late.reached()).isFalse();
    assertThat(late.interval()).isEqualTo(new Interval(3, Double.POSITIVE_INFINITY, .95));
    assertThat(fit.median(SurvivalInterval.LOG, .95).reached()).isTrue();
    KaplanMeier nobody = KaplanMeier.of(EventTimes.of(new double[] {1, 2}, new int[] {0, 0}));
    assertThat(nobody.median(SurvivalInterval.PLAIN, .95).interval().lower()).isInfinite();
    assertThat(nobody.restrictedMean(2)).isEqualTo(new RestrictedMean(2, 2, 0));
  }

  @Test
  void medianOfAnAllAtOnceEventIsItsTime() {
    KaplanMeier all = KaplanMeier.of(EventTimes.of(new double[] {3, 3}, ones(2)));
    assertThat(all.median(SurvivalInterval.LOG, .95))
        .isEqualTo(new SurvivalQuantile(.5, 3, new Interval(3, Double.POSITIVE_INFINITY, .95)));
  }

  @Property(tries = 100, seed = "42")
  void countsEqualRepetition(
      @ForAll @IntRange(max = 10_000) int seed,
      @ForAll SurvivalInterval method,
      @ForAll @IntRange(max = 5) int latestEntry) {
    DrawnTimes rows = DrawnTimes.of(seed, 12, latestEntry);
    KaplanMeier cells = KaplanMeier.of(rows.data());
    KaplanMeier each = KaplanMeier.of(rows.repeated().data());
    assertThat(cells.curve(method, .9)).isEqualTo(each.curve(method, .9));
    assertThat(cells.median(method, .9)).isEqualTo(each.median(method, .9));
    assertThat(cells.restrictedMean(6)).isEqualTo(each.restrictedMean(6));
  }

  @Property(tries = 100, seed = "42")
  void timesScale(
      @ForAll @IntRange(max = 10_000) int seed,
      @ForAll SurvivalInterval method,
      @ForAll @IntRange(max = 5) int latestEntry) {
    DrawnTimes rows = DrawnTimes.of(seed, 12, latestEntry);
    KaplanMeier days = KaplanMeier.of(rows.data());
    KaplanMeier hours = KaplanMeier.of(rows.scaled(24).data());
    SurvivalQuantile inDays = days.median(method, .95);
    SurvivalQuantile inHours = hours.median(method, .95);
    assertThat(inHours.estimate()).isEqualTo(24 * inDays.estimate());
    assertThat(inHours.interval().upper()).isEqualTo(24 * inDays.interval().upper());
    assertThat(hours.interval(24 * 4, method, .95)).isEqualTo(days.interval(4, method, .95));
    assertThat(hours.restrictedMean(24 * 5).estimate())
        .isCloseTo(24 * days.restrictedMean(5).estimate(), within(1e-9));
    assertThat(hours.restrictedMean(24 * 5).standardError())
        .isCloseTo(24 * days.restrictedMean(5).standardError(), within(1e-9));
  }

  /** P(T > t) = P(T >= u) P(T > t given T >= u). */
  @Property(tries = 100, seed = "42")
  void conditionalCurveTimesTheCurveBeforeIsTheCurve(
      @ForAll @IntRange(max = 10_000) int seed, @ForAll @IntRange(min = 1, max = 3) int start) {
    EventTimes data = DrawnTimes.of(seed, 30).data();
    KaplanMeier whole = KaplanMeier.of(data);
    KaplanMeier later = KaplanMeier.of(data, start);
    for (int time = start; time < 9; time++) {
      assertThat(whole.survival(start - .5) * later.survival(time))
          .isCloseTo(whole.survival(time), within(1e-12));
    }
  }

  @Property(tries = 100, seed = "42")
  void withoutCensoringItIsTheProportionAndItsBinomialError(
      @ForAll @IntRange(max = 10_000) int seed) {
    DrawnTimes rows = DrawnTimes.of(seed, 12);
    EventTimes data = EventTimes.of(rows.exit(), ones(12), rows.count());
    double proportion = (double) data.atRisk(4.5) / data.subjects();
    double error = Math.sqrt(proportion * (1 - proportion) / data.subjects());
    assertThat(KaplanMeier.of(data).survival(4)).isCloseTo(proportion, within(1e-13));
    assertThat(KaplanMeier.of(data).standardError(4)).isCloseTo(error, within(1e-13));
  }

  @Test
  void timeThatIsNotANumberIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> fit.survival(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> fit.interval(Double.NaN, .95));
  }

  @Test
  void badStartHorizonAndProbabilityAreRefused() {
    EventTimes data = EventTimes.of(new double[] {1, 2}, ones(2));
    assertThatIllegalArgumentException().isThrownBy(() -> KaplanMeier.of(data, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KaplanMeier.of(data, 2.5))
        .withMessageContaining("nobody");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KaplanMeier.of(data, 1).restrictedMean(1))
        .withMessageContaining("horizon");
    assertThatIllegalArgumentException().isThrownBy(() -> fit.restrictedMean(Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fit.quantile(1, SurvivalInterval.LOG, .95));
    assertThatIllegalArgumentException().isThrownBy(() -> fit.median(SurvivalInterval.LOG, 0));
  }

  private static int[] ones(int length) {
    return IntStream.generate(() -> 1).limit(length).toArray();
  }

  private static KaplanMeier lung() {
    return KaplanMeier.of(lungTimes());
  }

  private static EventTimes lungTimes() {
    int[] died =
        Arrays.stream(Golden.column("lung.csv", "status")).mapToInt(s -> s == 2 ? 1 : 0).toArray();
    return EventTimes.of(Golden.column("lung.csv", "time"), died);
  }

  private static EventTimes channing(Predicate<String> wanted) {
    double[] entry = Golden.column("channing.csv", "entry");
    String[] sex = Golden.text("channing.csv", "sex");
    long[] count =
        IntStream.range(0, sex.length).mapToLong(i -> wanted.test(sex[i]) ? 1 : 0).toArray();
    int[] died =
        Arrays.stream(Golden.column("channing.csv", "cens")).mapToInt(d -> (int) d).toArray();
    return EventTimes.of(entry, Golden.column("channing.csv", "exit"), died, count);
  }
}
