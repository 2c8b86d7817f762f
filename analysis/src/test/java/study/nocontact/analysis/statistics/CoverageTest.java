package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often intervals of proportions hold the truth, and tests of them reject what is true. */
class CoverageTest {

  private static final Replicates WORLDS = Replicates.seeded(2024);

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

  /** By enumeration. */
  @ParameterizedTest
  @CsvSource({
    "TWO_SIDED, MINIMUM_LIKELIHOOD",
    "TWO_SIDED, CENTRAL",
    "LESS, CENTRAL",
    "GREATER, CENTRAL"
  })
  void exactTestNeverRejectsMoreThanOneTimeInTwenty(
      Alternative alternative, BinomialTest.Method method) {
    for (double p : new double[] {.1, .5, .9, .95}) {
      assertThat(size(BinomialTest.withDefaults().with(alternative).with(method), 274, p))
          .isBetween(.005, .05);
    }
  }

  @Test
  void midPTestKeepsItsSizeOnAverageOverProportions() {
    BinomialTest test = BinomialTest.withDefaults().with(BinomialTest.Method.MID_P);
    double mean =
        IntStream.range(0, 200)
            .mapToDouble(i -> size(test, 60, (i + .5) / 200))
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(.05, within(.015));
  }

  private static double size(BinomialTest test, long n, double p) {
    Binomial model = new Binomial(n, p);
    return LongStream.rangeClosed(0, n)
        .filter(x -> test.test(x, n, p).pValue() <= .05)
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
    WORLDS.assertShare(
        .95,
        random -> {
          BinomialSampler sampler = new BinomialSampler(random);
          TwoProportions data =
              new TwoProportions(sampler.sample(80, .3), 80, sampler.sample(120, .15), 120);
          return method.of(data, .95).contains(.15);
        });
  }

  @Test
  void chiSquareRejectsEqualProportionsOneTimeInTwenty() {
    WORLDS.assertShare(.05, random -> groups(random, .3, .3).chiSquare(false).pValue() < .05);
  }

  @ParameterizedTest
  @EnumSource
  void equivalenceIsShownOneTimeInTwentyAtTheMargin(ProportionEquivalence method) {
    WORLDS.assertShare(
        .05, random -> method.test(groups(random, .35, .25), -.1, .1).pValue() < .05);
  }

  @ParameterizedTest
  @EnumSource
  void nonSuperiorityIsShownOneTimeInTwentyAtTheMargin(ProportionEquivalence method) {
    WORLDS.assertShare(
        .05, random -> method.test(groups(random, .35, .3), -.5, .05).pUpper() < .05);
  }

  private static TwoProportions groups(RandomGenerator random, double p1, double p2) {
    BinomialSampler sampler = new BinomialSampler(random);
    return new TwoProportions(sampler.sample(500, p1), 500, sampler.sample(700, p2), 700);
  }

  /** As the exact interval it is built on; whoever has a large weight succeeds less often. */
  @Test
  void weightedProportionIsHeldAtLeastAsOftenAsItsIntervalSays() {
    double[] weights = {1, 2, 4};
    double[] drawn = {.5, .35, .15};
    double[] success = {.9, .8, .7};
    double truth = (.5 * .9 + .7 * .8 + .6 * .7) / (.5 + .7 + .6);
    WORLDS.assertAtLeast(
        .95,
        random -> {
          long[] successes = new long[3];
          long[] people = new long[3];
          for (int i = 0; i < 210; i++) {
            int kind = Draw.category(random, drawn);
            people[kind]++;
            successes[kind] += random.nextDouble() < success[kind] ? 1 : 0;
          }
          return WeightedProportion.of(weights, successes, people).interval(.95).contains(truth);
        });
  }

  @Test
  void rakedMeanIsHeldByItsIntervalWhereEffectsOfTheMarginsAddUp() {
    WORLDS.assertShare(.95, random -> rakedMeanIsHeld(random, new double[] {1, 2, 4, 3, 4, 6}));
  }

  /** The residuals weigh everybody alike, as R's do; here that makes the error too large. */
  @Test
  void rakedMeanIsHeldTooOftenWhereEffectsDoNotAddUpAndWeightsDifferMuch() {
    WORLDS.assertAtLeast(.95, random -> rakedMeanIsHeld(random, new double[] {1, 2, 2, 5, 3, 1}));
  }

  /** People are drawn in proportion to the product of two traits, whose true shares are known. */
  private static boolean rakedMeanIsHeld(RandomGenerator random, double[] mean) {
    int[] row = {0, 0, 0, 1, 1, 1};
    int[] column = {0, 1, 2, 0, 1, 2};
    double[] people = {20, 10, 20, 10, 20, 20};
    double[] drawn = {20, 20, 60, 5, 20, 30};
    int[] cell = IntStream.range(0, 500).map(i -> Draw.category(random, drawn)).toArray();
    double[] equal = new double[cell.length];
    long[] one = new long[cell.length];
    Arrays.fill(equal, 1);
    Arrays.fill(one, 1);
    double[] number =
        Arrays.stream(cell).mapToDouble(c -> mean[c] + random.nextGaussian()).toArray();
    int[] rows = Arrays.stream(cell).map(c -> row[c]).toArray();
    int[] columns = Arrays.stream(cell).map(c -> column[c]).toArray();
    RakedSample raked =
        Raking.withDefaults()
            .fit(
                equal,
                one,
                List.of(
                    RakingMargin.of("row", rows, 50, 50),
                    RakingMargin.of("column", columns, 30, 30, 40)));
    double truth = IntStream.range(0, 6).mapToDouble(i -> people[i] * mean[i]).sum() / 100;
    return raked.mean(number).interval(.95).contains(truth);
  }
}
