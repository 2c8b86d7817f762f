package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ratings from 1 to 5: rank tests, agreement and scales. */
class RatingSimulationTest {

  private static final Replicates WORLDS = Replicates.seeded(2027);
  private static final double[] VALUES = {1, 2, 3, 4, 5};
  private static final double[] FIRST = {.1, .2, .4, .2, .1};

  /** Wider than the first, and as often above as below it. */
  private static final double[] WIDER = {.25, .15, .2, .15, .25};

  private static final double[] LOWER = {.3, .3, .2, .1, .1};

  @Test
  void brunnerMunzelRejectsGroupsOfUnequalSpreadOneTimeInTwenty() {
    WORLDS.assertShare(
        .05,
        random ->
            BrunnerMunzel.withDefaults().test(drawn(random, 80, FIRST, 60, WIDER)).pValue() < .05);
  }

  @Test
  void deltaIsHeldByItsIntervals() {
    double delta = delta(FIRST, LOWER);
    WORLDS.assertShare(
        .95,
        random ->
            CliffDelta.of(drawn(random, 150, FIRST, 120, LOWER)).interval(.95).contains(delta));
    WORLDS.assertShare(
        .95,
        random ->
            BrunnerMunzel.withDefaults()
                .test(drawn(random, 150, FIRST, 120, LOWER))
                .deltaInterval(.95)
                .contains(delta));
  }

  @Test
  void nonInferiorityIsShownOneTimeInTwentyAtTheMargin() {
    BrunnerMunzel test = BrunnerMunzel.withDefaults().with(Alternative.GREATER).withNullDelta(-.15);
    WORLDS.assertShare(
        .05, random -> test.test(drawn(random, 300, slightlyLower(), 300, FIRST)).pValue() < .05);
  }

  @Test
  void equivalenceIsShownOneTimeInTwentyAtTheMargin() {
    WORLDS.assertShare(
        .05,
        random ->
            BrunnerMunzel.withDefaults()
                    .test(drawn(random, 300, FIRST, 300, slightlyLower()))
                    .equivalence(-.15, .15)
                    .pValue()
                < .05);
  }

  /** So much between {@link #FIRST} and {@link #LOWER} that delta is .15. */
  private static double[] slightlyLower() {
    double part = .15 / delta(FIRST, LOWER);
    double[] shares = new double[FIRST.length];
    Arrays.setAll(shares, i -> (1 - part) * FIRST[i] + part * LOWER[i]);
    return shares;
  }

  @Test
  void mannWhitneyRejectsEqualGroupsOneTimeInTwenty() {
    WORLDS.assertShare(
        .05,
        random ->
            MannWhitney.withDefaults().test(drawn(random, 80, FIRST, 60, FIRST)).pValue() < .05);
  }

  @Test
  void welchIntervalHoldsTheDifferenceOfMeans() {
    WORLDS.assertShare(
        .95,
        random ->
            MeanDifference.of(drawn(random, 80, FIRST, 60, LOWER)).interval(.95).contains(.6));
  }

  private static TwoSamples drawn(
      RandomGenerator random, int n1, double[] first, int n2, double[] second) {
    return TwoSamples.of(VALUES, counts(random, n1, first), counts(random, n2, second));
  }

  private static long[] counts(RandomGenerator random, int people, double[] shares) {
    long[] counts = new long[shares.length];
    for (int i = 0; i < people; i++) {
      counts[Draw.category(random, shares)]++;
    }
    return counts;
  }

  /** P(first larger) - P(second larger). */
  private static double delta(double[] first, double[] second) {
    double delta = 0;
    for (int i = 0; i < first.length; i++) {
      for (int j = 0; j < second.length; j++) {
        delta += Integer.signum(i - j) * first[i] * second[j];
      }
    }
    return delta;
  }

  /** Shares of (first rating, second rating), in thousandths. */
  private static final double[] RELATED = {120, 60, 40, 70, 160, 90, 40, 120, 300};

  @Test
  void tauRejectsIndependentRatingsOneTimeInTwenty() {
    WORLDS.assertShare(
        .05,
        random ->
            tau(counts(random, 100, new double[] {9, 15, 6, 12, 20, 8, 9, 15, 6}))
                    .pValue(Alternative.TWO_SIDED, false)
                < .05);
  }

  @Test
  void tauIsHeldByItsInterval() {
    double truth = tau(inThePopulation(RELATED)).estimate();
    WORLDS.assertShare(
        .95, random -> tau(counts(random, 200, RELATED)).interval(.95).contains(truth));
  }

  private static KendallTau tau(long[] cells) {
    double[] x = IntStream.range(0, 9).mapToDouble(cell -> cell / 3).toArray();
    double[] y = IntStream.range(0, 9).mapToDouble(cell -> cell % 3).toArray();
    return KendallTau.of(x, y, cells);
  }

  private static long[] inThePopulation(double[] shares) {
    return Arrays.stream(shares).mapToLong(share -> Math.round(1000 * share)).toArray();
  }

  @Test
  void kappaIsHeldByItsInterval() {
    double truth = kappa(inThePopulation(RELATED)).estimate();
    WORLDS.assertShare(
        .95, random -> kappa(counts(random, 300, RELATED)).interval(.95).contains(truth));
  }

  private static CohenKappa kappa(long[] cells) {
    return CohenKappa.of(
        new long[][] {
          Arrays.copyOfRange(cells, 0, 3),
          Arrays.copyOfRange(cells, 3, 6),
          Arrays.copyOfRange(cells, 6, 9)
        });
  }

  /** Shares of (intention, interpretation), each yes or no, in two groups. */
  private static final double[][] AGREED = {{.4, .1, .1, .4}, {.35, .15, .2, .3}};

  /**
   * Half of the couples report twice, the second time as before with probability .6. A kind of
   * couple is a group, a first cell and a second (4: none).
   */
  @Test
  void differenceOfKappasIsHeldByItsBootstrapOverCouples() {
    double truth = kappaOfTwo(AGREED[0]) - kappaOfTwo(AGREED[1]);
    long[][] members = new long[40][8];
    int[] group = new int[40];
    for (int kind = 0; kind < 40; kind++) {
      group[kind] = kind / 20;
      members[kind][4 * group[kind] + kind % 20 / 5]++;
      if (kind % 5 < 4) {
        members[kind][4 * group[kind] + kind % 5]++;
      }
    }
    WORLDS.assertShare(
        .95,
        random -> {
          BootstrapDistribution resampled =
              Bootstrap.ofClusters(couples(random, 400), members)
                  .within(group)
                  .distribution(
                      cells -> kappaOfTwo(cells, 0) - kappaOfTwo(cells, 4), 199, random.nextLong());
          return BootstrapInterval.PERCENTILE.of(resampled, .95).contains(truth);
        });
  }

  private static long[] couples(RandomGenerator random, int couples) {
    long[] kinds = new long[40];
    for (int i = 0; i < couples; i++) {
      int group = i % 2;
      int first = Draw.category(random, AGREED[group]);
      int again = random.nextDouble() < .6 ? first : Draw.category(random, AGREED[group]);
      kinds[20 * group + 5 * first + (random.nextBoolean() ? again : 4)]++;
    }
    return kinds;
  }

  private static double kappaOfTwo(double[] shares) {
    return kappaOfTwo(inThePopulation(Arrays.stream(shares).map(p -> 1000 * p).toArray()), 0);
  }

  private static double kappaOfTwo(long[] cells, int from) {
    return CohenKappa.of(
            new long[][] {{cells[from], cells[from + 1]}, {cells[from + 2], cells[from + 3]}})
        .estimate();
  }

  /** Four items, each the same trait plus an error of equal variance: alpha is .8. */
  @Test
  void alphaOfAScaleIsHeldByItsInterval() {
    WORLDS.assertShare(
        .95,
        random -> {
          double[][] answers = new double[60][4];
          for (double[] person : answers) {
            double trait = random.nextGaussian();
            Arrays.setAll(person, item -> trait + random.nextGaussian());
          }
          long[] count = new long[answers.length];
          Arrays.fill(count, 1);
          return CronbachAlpha.of(answers, count).interval(.95).contains(.8);
        });
  }

  /** Four items with loadings .8 to .5: omega = 2.6² / (2.6² + 2.26). */
  @Test
  void omegaIsHeldByItsInterval() {
    double[] loadings = {.8, .7, .6, .5};
    long[] once = new long[300];
    Arrays.fill(once, 1);
    WORLDS.assertShare(
        .95,
        random -> {
          double[][] answers = new double[once.length][4];
          for (double[] row : answers) {
            double factor = random.nextGaussian();
            Arrays.setAll(
                row,
                j ->
                    loadings[j] * factor
                        + Math.sqrt(1 - loadings[j] * loadings[j]) * random.nextGaussian());
          }
          return McDonaldOmega.of(answers, once).interval(.95).contains(6.76 / (6.76 + 2.26));
        });
  }
}
