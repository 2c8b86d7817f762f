package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests of a bump at some day, where there is none or a known one. */
class BumpSimulationTest {

  private static final Replicates WORLDS = Replicates.seeded(2024);

  /** Days 1 to 400, all reported as the preferred number of their bin. */
  @Test
  void catchmentBinKeepsItsSizeWhenEverybodyRoundsToItsPreferredNumber() {
    int[] ends = {9, 17, 25, 42, 73, 103, 146, 256, 400};
    double[] logTimes =
        Arrays.stream(new double[] {5, 13, 21, 33, 56, 87, 123, 194, 321}).map(Math::log).toArray();
    WORLDS.assertShare(
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
    long[] trials = IntStream.rangeClosed(1, 400).mapToLong(BumpSimulationTest::people).toArray();
    WORLDS.assertShare(
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

  /** Log odds .4 above the quadratic at the target. */
  @Test
  void bumpIsHeldByItsIntervals() {
    double smooth = -.8;
    double truth = GroupedOutcome.probability(smooth + .4) - GroupedOutcome.probability(smooth);
    WORLDS.assertShare(.95, random -> bump(random, .4).logOddsInterval().contains(.4));
    WORLDS.assertShare(.95, random -> bump(random, .4).differenceInterval().contains(truth));
  }

  @Test
  void equivalenceIsShownOneTimeInTwentyAtTheMargin() {
    double smooth = -.8;
    double margin = GroupedOutcome.probability(smooth + .3) - GroupedOutcome.probability(smooth);
    WORLDS.assertShare(
        .05,
        random -> {
          BumpEstimate bump = bump(random, .3);
          return Tost.test(bump.difference(), bump.differenceError(), -margin, margin).pValue()
              < .05;
        });
  }

  @Test
  void likelihoodRatioRejectsASmoothWorldOneTimeInTwenty() {
    WORLDS.assertShare(.05, random -> bump(random, 0).likelihoodRatio().pValue() < .05);
  }

  /** Nine bins; the target is the fourth, where the smooth log odds are -.8. */
  private static BumpEstimate bump(RandomGenerator random, double logOdds) {
    BinomialSampler sampler = new BinomialSampler(random);
    double[] x = {-2.5, -1.5, -.8, 0, .6, 1.1, 1.5, 1.9, 2.4};
    long[] trials = {600, 600, 600, 900, 600, 400, 400, 400, 600};
    long[] successes =
        IntStream.range(0, x.length)
            .mapToLong(
                bin -> {
                  double smooth = -.8 - .1 * x[bin] - .05 * x[bin] * x[bin];
                  return sampler.sample(
                      trials[bin], GroupedOutcome.probability(smooth + (bin == 3 ? logOdds : 0)));
                })
            .toArray();
    return CatchmentBinTest.withDefaults().test(x, successes, trials, 3);
  }

  private static final double[] DAYS = IntStream.rangeClosed(1, 40).mapToDouble(d -> d).toArray();

  private static final BumpScan SCAN = BumpScan.withDefaults().withCentres(7, 14, 21, 30);

  /** A curve, but no bump. */
  @Test
  void largestOfAllWindowsRejectsACurveOneTimeInTwenty() {
    WORLDS.assertShare(
        .05, random -> scan(random, -.5).bootstrapPValue(99, random.nextLong()) <= .05);
  }

  /** Neither curve nor bump; half of the people of each day in a stratum of other outcomes. */
  @Test
  void permutationWithinStrataRejectsOneTimeInTwentyWhereTheDayDoesNotMatter() {
    int[] strata = IntStream.range(0, 2 * DAYS.length).map(cell -> cell % 2).toArray();
    double[] days = Arrays.stream(strata).asDoubleStream().toArray();
    double[][] smooth = new double[days.length][];
    long[] trials = new long[days.length];
    Arrays.fill(trials, 10);
    for (int cell = 0; cell < days.length; cell++) {
      days[cell] = DAYS[cell / 2];
      smooth[cell] = new double[] {1, Math.log(days[cell])};
    }
    WORLDS.assertShare(
        .05,
        random -> {
          BinomialSampler sampler = new BinomialSampler(random);
          long[] successes =
              Arrays.stream(strata).mapToLong(s -> sampler.sample(10, .3 + .2 * s)).toArray();
          return SCAN.scan(days, smooth, successes, trials)
                  .permutationTest(strata, 19, random.nextLong())
                  .pValue()
              <= .05;
        });
  }

  private static BumpScanResult scan(RandomGenerator random, double slope) {
    BinomialSampler sampler = new BinomialSampler(random);
    double[][] smooth =
        Arrays.stream(DAYS)
            .mapToObj(day -> new double[] {1, Math.log(day)})
            .toArray(double[][]::new);
    long[] trials = new long[DAYS.length];
    Arrays.fill(trials, 20);
    long[] successes =
        Arrays.stream(DAYS)
            .mapToLong(
                day -> sampler.sample(20, GroupedOutcome.probability(1 + slope * Math.log(day))))
            .toArray();
    return SCAN.scan(DAYS, smooth, successes, trials);
  }

  @Test
  void changePointRejectsAStraightLineOneTimeInTwenty() {
    double[] x = IntStream.rangeClosed(1, 12).mapToDouble(i -> i).toArray();
    long[] trials = new long[x.length];
    Arrays.fill(trials, 200);
    WORLDS.assertShare(
        .05,
        random -> {
          BinomialSampler sampler = new BinomialSampler(random);
          long[] successes =
              Arrays.stream(x)
                  .mapToLong(v -> sampler.sample(200, GroupedOutcome.probability(.1 * v - 1)))
                  .toArray();
          return ChangePoint.withDefaults()
                  .withGridPoints(4)
                  .fit(x, successes, trials)
                  .pValue(19, random.nextLong())
              <= .05;
        });
  }

  /** Half of the reports of each latent group are mixed with those of its neighbour. */
  @Test
  void contrastOfMixedGroupsIsHeldByItsInterval() {
    double[][] design = {{1, 0, -1}, {1, 1, 0}, {1, 0, 1}, {1, 0, 2}};
    double[][] mixing = {{.5, .5, 0, 0}, {0, 1, 0, 0}, {0, .5, .5, 0}, {0, 0, 0, 1}, {0, 0, 1, 0}};
    double[] beta = {-.6, .4, -.2};
    double[] latent =
        Arrays.stream(design)
            .mapToDouble(x -> GroupedOutcome.probability(WeightedDesign.dot(x, beta)))
            .toArray();
    double truth = latent[1] - GroupedOutcome.probability(-.6);
    long[] trials = {400, 300, 400, 300, 200};
    WORLDS.assertShare(
        .95,
        random -> {
          BinomialSampler sampler = new BinomialSampler(random);
          long[] successes = new long[trials.length];
          Arrays.setAll(
              successes, i -> sampler.sample(trials[i], WeightedDesign.dot(mixing[i], latent)));
          return CompositeLogistic.withDefaults()
              .fit(design, mixing, successes, trials)
              .contrast(
                  new double[][] {{1, 1, 0}}, new double[][] {{1, 0, 0}}, new double[] {1}, .95)
              .interval()
              .contains(truth);
        });
  }
}
