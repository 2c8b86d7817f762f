package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BumpScanTest {

  private static final double[] DAYS = IntStream.rangeClosed(1, 400).mapToDouble(d -> d).toArray();
  private static final long[] TRIALS =
      Arrays.stream(DAYS).mapToLong(d -> 1 + (long) (4000 / (d + 20))).toArray();
  private static final double[][] SMOOTH = smooth();

  @TestFactory
  Stream<DynamicTest> matchesRGlmWindowByWindow() {
    double[] glucose = Golden.column("Pima_tr_ns_basis.csv", "glu");
    long[] diabetes =
        Arrays.stream(Golden.column("Pima_tr_ns_basis.csv", "y"))
            .mapToLong(y -> (long) y)
            .toArray();
    long[] ones = new long[glucose.length];
    Arrays.fill(ones, 1);
    NaturalCubicSpline spline = NaturalCubicSpline.withKnots(new double[] {100, 120, 140}, 56, 199);
    BumpScanResult result =
        BumpScan.withDefaults()
            .withCentres(80, 90, 100, 110, 120, 130, 140, 150, 160, 170)
            .scan(glucose, spline.design(glucose), diabetes, ones);
    Golden golden = Golden.of("G21").put("deviance.smooth", result.smooth().deviance());
    for (BumpWindow window : result.windows()) {
      int centre = (int) window.centre();
      golden
          .put("n.window." + centre, window.trials())
          .put("y.window." + centre, window.successes())
          .put("score.chi2." + centre, window.score());
      if (window.successes() < window.trials()) {
        golden.put("lr." + centre, window.likelihoodRatio());
      }
    }
    return golden.tests();
  }

  @Test
  void windowOfOnlySuccessesHasTheLimitOfItsLikelihoodRatio() {
    // On a constant: 20 of 40 without and 5 of 5 in the window, against 25 of 45 throughout.
    BumpScanResult result =
        BumpScan.withDefaults()
            .withCentres(30)
            .scan(
                new double[] {10, 30},
                new double[][] {{1}, {1}},
                new long[] {20, 5},
                new long[] {40, 5});
    double apart = 40 * Math.log(.5);
    double together = 25 * Math.log(25. / 45) + 20 * Math.log(20. / 45);
    assertThat(result.largest().likelihoodRatio()).isCloseTo(2 * (apart - together), within(1e-9));
  }

  @Test
  void observedSuccessesGiveTheObservedScores() {
    long[] successes = planted(0);
    BumpScanResult result = BumpScan.withDefaults().scan(DAYS, SMOOTH, successes, TRIALS);
    assertThat(result.scores(successes))
        .containsExactly(
            result.windows().stream().mapToDouble(BumpWindow::score).toArray(), within(1e-7));
  }

  @Test
  void refittingChangesScoresOfDrawnSuccessesOnlySlightly() {
    BumpScanResult result = BumpScan.withDefaults().scan(DAYS, SMOOTH, planted(0), TRIALS);
    long[] other = planted(1);
    double[] refitted =
        BumpScan.withDefaults().scan(DAYS, SMOOTH, other, TRIALS).windows().stream()
            .mapToDouble(BumpWindow::score)
            .toArray();
    assertThat(result.scores(other)).containsExactly(refitted, within(.5));
  }

  @Test
  void plantedBumpIsFoundAndItsAbsenceIsNot() {
    BumpScanResult bump = BumpScan.withDefaults().scan(DAYS, SMOOTH, withBump(planted(0)), TRIALS);
    assertThat(bump.largest().centre()).isEqualTo(30);
    assertThat(bump.bootstrapPValue(999, 1)).isLessThan(.01);

    BumpScanResult none = BumpScan.withDefaults().scan(DAYS, SMOOTH, planted(0), TRIALS);
    assertThat(none.bootstrapPValue(999, 1)).isGreaterThan(.05);
  }

  @Test
  void permutationFindsThePlantedBumpAndRepeatsWithItsSeed() {
    int[] stratum = IntStream.range(0, DAYS.length).map(i -> i % 2).toArray();
    BumpScanResult bump = BumpScan.withDefaults().scan(DAYS, SMOOTH, withBump(planted(0)), TRIALS);
    MaxTPermutation.Result result = bump.permutationTest(stratum, 99, 7);
    assertThat(result.maximum()).isCloseTo(bump.largest().score(), within(1e-7));
    assertThat(result.pValue()).isEqualTo(.01);
    assertThat(bump.permutationTest(stratum, 99, 7)).isEqualTo(result);
  }

  @Test
  void bootstrapPValuesAreUniformWithoutABump() {
    int worlds = 200;
    int rejected = 0;
    for (int seed = 0; seed < worlds; seed++) {
      BumpScanResult result =
          BumpScan.withDefaults().scan(DAYS, SMOOTH, planted(1000 + seed), TRIALS);
      rejected += result.bootstrapPValue(99, seed) <= .1 ? 1 : 0;
    }
    assertThat((double) rejected / worlds).isCloseTo(.1, within(3 * Math.sqrt(.1 * .9 / worlds)));
  }

  @Test
  void windowWithoutTrialsIsLeftOut() {
    BumpScanResult result =
        BumpScan.withDefaults()
            .withHalfWidth(0)
            .withCentres(10, 20, 30)
            .scan(
                new double[] {10, 30},
                new double[][] {{1}, {1}},
                new long[] {20, 3},
                new long[] {40, 5});
    assertThat(result.windows()).extracting(BumpWindow::centre).containsExactly(10.0, 30.0);
  }

  @Test
  void badInputIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BumpScan.withDefaults().withHalfWidth(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> BumpScan.withDefaults().withCentres(900).scan(DAYS, SMOOTH, planted(0), TRIALS))
        .withMessageContaining("no window");
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(
            () ->
                BumpScan.withDefaults().withHalfWidth(400).scan(DAYS, SMOOTH, planted(0), TRIALS));
  }

  private static double[][] smooth() {
    double[] logs = Arrays.stream(DAYS).map(Math::log).toArray();
    return NaturalCubicSpline.withDegreesOfFreedom(5, logs, TRIALS).design(logs);
  }

  /** Successes at probability .3 falling with log time. */
  private static long[] planted(long seed) {
    BinomialSampler sampler = new BinomialSampler(new SeededReplicates(seed).generator(0));
    return IntStream.range(0, DAYS.length)
        .mapToLong(
            i ->
                sampler.sample(
                    TRIALS[i], GroupedOutcome.probability(-.2 - .25 * Math.log(DAYS[i]))))
        .toArray();
  }

  private static long[] withBump(long[] successes) {
    for (int day = 27; day <= 33; day++) {
      successes[day - 1] = TRIALS[day - 1] * 6 / 10;
    }
    return successes;
  }
}
