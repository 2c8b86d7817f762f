package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often intervals hold the truth, and tests reject what is true, in worlds that are known. */
class CoverageTest {

  private static final int WORLDS = 1000;

  /** By enumeration, without chance. */
  @ParameterizedTest
  @ValueSource(longs = {1, 20, 137})
  void clopperPearsonNeverFallsBelowItsLevel(long n) {
    for (double p : new double[] {.001, .05, .3, .5, .85, .9, .999}) {
      assertThat(coverage(BinomialInterval.CLOPPER_PEARSON, n, p)).isGreaterThanOrEqualTo(.95);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"WILSON", "JEFFREYS", "MID_P"})
  void otherIntervalsKeepTheirLevelOnAverageOverProportions(BinomialInterval method) {
    double mean =
        IntStream.range(0, 200)
            .mapToDouble(i -> coverage(method, 60, (i + .5) / 200))
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(.95, within(.015));
  }

  private static double coverage(BinomialInterval method, long n, double p) {
    Binomial model = new Binomial(n, p);
    return LongStream.rangeClosed(0, n)
        .filter(x -> method.of(x, n, .95).contains(p))
        .mapToDouble(model::mass)
        .sum();
  }

  /** By enumeration: the two one-sided exact tests of a proportion. */
  @ParameterizedTest
  @CsvSource({"200, .85", "423, .85", "423, .95", "5000, .95"})
  void bandIsRarelyShownForAProportionOnItsEdge(long n, double edge) {
    assertThat(new BinomialBandPower(.85, .95, .9).power(n, edge)).isBetween(.001, .05);
  }

  @ParameterizedTest
  @EnumSource(names = {"NEWCOMBE", "MIETTINEN_NURMINEN"})
  void riskDifferenceIsHeldByItsIntervals(RiskDifferenceInterval method) {
    assertNominal(
        .95,
        random -> {
          BinomialSampler sampler = new BinomialSampler(random);
          TwoProportions data =
              new TwoProportions(sampler.sample(80, .3), 80, sampler.sample(120, .15), 120);
          return method.of(data, .95).contains(.15);
        });
  }

  @Test
  void equivalenceIsShownOneTimeInTwentyAtTheMargin() {
    assertNominal(
        .05,
        random -> {
          BinomialSampler sampler = new BinomialSampler(random);
          TwoProportions data =
              new TwoProportions(sampler.sample(500, .35), 500, sampler.sample(700, .25), 700);
          return ProportionEquivalence.FARRINGTON_MANNING.test(data, -.1, .1).pValue() < .05;
        });
  }

  @Test
  void weightedProportionIsHeldByItsInterval() {
    double[] weights = {1, 2, 4};
    double truth = (100 * .9 + 2 * 80 * .8 + 4 * 30 * .7) / (100 + 160 + 120);
    assertNominal(
        .95,
        random -> {
          BinomialSampler sampler = new BinomialSampler(random);
          long[] successes = {
            sampler.sample(100, .9), sampler.sample(80, .8), sampler.sample(30, .7)
          };
          return WeightedProportion.of(weights, successes, new long[] {100, 80, 30})
              .interval(.95)
              .contains(truth);
        });
  }

  /** Constant hazards .02 and .01, the censored seen until some day up to 120. */
  @Test
  void timesToEventAreHeldByTheirIntervals() {
    double free = Math.exp(-.03 * 50);
    assertNominal(.95, random -> KaplanMeier.of(waiting(random)).interval(50, .95).contains(free));
    assertNominal(
        .95,
        random ->
            AalenJohansen.of(waiting(random)).at(1, 50).interval().contains(2 / 3.0 * (1 - free)));
    assertNominal(
        .95, random -> AalenJohansen.of(waiting(random)).share(1, 50).interval().contains(2 / 3.0));
  }

  private static EventTimes waiting(RandomGenerator random) {
    double[] exit = new double[150];
    int[] event = new int[exit.length];
    for (int i = 0; i < exit.length; i++) {
      double end = -Math.log1p(-random.nextDouble()) / .03;
      double censored = 120 * (1 - random.nextDouble());
      exit[i] = Math.min(end, censored);
      event[i] = end > censored ? 0 : random.nextDouble() < 2 / 3.0 ? 1 : 2;
    }
    return EventTimes.of(exit, event);
  }

  /** Days 1 to 400, all reported as the preferred number of their bin. */
  @Test
  void catchmentBinKeepsItsSizeWhenEverybodyRoundsToItsPreferredNumber() {
    int[] ends = {9, 17, 25, 42, 73, 103, 146, 256, 400};
    double[] logTimes =
        Arrays.stream(new double[] {5, 13, 21, 33, 56, 87, 123, 194, 321}).map(Math::log).toArray();
    assertNominal(
        .05,
        random -> {
          long[] reported = smoothWorld(random);
          long[] successes = new long[ends.length];
          long[] trials = new long[ends.length];
          for (int day = 1; day <= 400; day++) {
            int found = Arrays.binarySearch(ends, day);
            int bin = found < 0 ? -found - 1 : found;
            successes[bin] += reported[day - 1];
            trials[bin] += people(day);
          }
          BumpEstimate bump = CatchmentBinTest.withDefaults().test(logTimes, successes, trials, 3);
          return bump.waldP() < .05;
        });
  }

  @Test
  void windowKeepsItsSizeWhenDaysAreExact() {
    double[] days = IntStream.rangeClosed(1, 400).mapToDouble(day -> day).toArray();
    long[] trials = IntStream.rangeClosed(1, 400).mapToLong(CoverageTest::people).toArray();
    assertNominal(
        .05,
        random ->
            WindowBumpTest.withDefaults().test(days, smoothWorld(random), trials).waldP() < .05);
  }

  private static long people(int day) {
    return 1 + 1500 / (day + 20);
  }

  /** Outcomes per day, quadratic in log time on the log odds. */
  private static long[] smoothWorld(RandomGenerator random) {
    BinomialSampler sampler = new BinomialSampler(random);
    return IntStream.rangeClosed(1, 400)
        .mapToLong(
            day -> {
              double x = Math.log(day) - 3.5;
              return sampler.sample(
                  people(day), GroupedOutcome.probability(-1 - .1 * x - .05 * x * x));
            })
        .toArray();
  }

  static void assertNominal(double nominal, Predicate<RandomGenerator> happens) {
    SeededReplicates worlds = new SeededReplicates(2024);
    long happened =
        IntStream.range(0, WORLDS)
            .parallel()
            .filter(world -> happens.test(worlds.generator(world)))
            .count();
    double threeErrors = 3 * Math.sqrt(nominal * (1 - nominal) / WORLDS);
    assertThat((double) happened / WORLDS).isCloseTo(nominal, within(threeErrors));
  }
}
