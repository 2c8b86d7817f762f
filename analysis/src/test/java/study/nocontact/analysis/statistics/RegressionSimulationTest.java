package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Logistic and proportional-odds regression, trends of proportions, additive interaction. */
class RegressionSimulationTest {

  private static final Replicates WORLDS = Replicates.seeded(2028);

  /** Treatment and a covariate from -1 to 1, in six groups. */
  private static final double[][] GROUPS =
      IntStream.range(0, 6)
          .mapToObj(i -> new double[] {1, i % 2, i / 2 - 1})
          .toArray(double[][]::new);

  @Test
  void logOddsAreHeldByTheirIntervals() {
    WORLDS.assertShare(.95, random -> logistic(random, 80, .7).interval(1, .95).contains(.7));
    WORLDS.assertShare(
        .95, random -> logistic(random, 80, .7).profileInterval(1, .95).contains(.7));
  }

  @Test
  void logisticRegressionRejectsNoEffectOneTimeInTwenty() {
    WORLDS.assertShare(.05, random -> !logistic(random, 80, 0).interval(1, .95).contains(0));
    WORLDS.assertShare(
        .05,
        random -> {
          long[] successes = successes(random, 80, 0);
          return logistic(GROUPS, successes, 80)
                  .against(logistic(withoutTreatment(), successes, 80))
                  .pValue()
              < .05;
        });
  }

  private static double[][] withoutTreatment() {
    return Arrays.stream(GROUPS).map(x -> new double[] {1, x[2]}).toArray(double[][]::new);
  }

  private static LogisticFit logistic(RandomGenerator random, long people, double logOdds) {
    return logistic(GROUPS, successes(random, people, logOdds), people);
  }

  private static LogisticFit logistic(double[][] design, long[] successes, long people) {
    long[] trials = new long[successes.length];
    Arrays.fill(trials, people);
    return LogisticRegression.withDefaults().fit(design, successes, trials);
  }

  private static long[] successes(RandomGenerator random, long people, double logOdds) {
    BinomialSampler sampler = new BinomialSampler(random);
    return Arrays.stream(GROUPS)
        .mapToLong(
            x ->
                sampler.sample(
                    people, GroupedOutcome.probability(-.6 + logOdds * x[1] + .5 * x[2])))
        .toArray();
  }

  /** .10 per step of a rating from 1 to 5. */
  @Test
  void equivalenceOfLogOddsPerStepIsShownOneTimeInTwentyAtTheMargin() {
    double[][] steps =
        IntStream.rangeClosed(1, 5)
            .mapToObj(step -> new double[] {1, step})
            .toArray(double[][]::new);
    WORLDS.assertShare(
        .05,
        random -> {
          BinomialSampler sampler = new BinomialSampler(random);
          long[] successes =
              Arrays.stream(steps)
                  .mapToLong(
                      x -> sampler.sample(1000, GroupedOutcome.probability(-1.3 + .1 * x[1])))
                  .toArray();
          LogisticFit fit = logistic(steps, successes, 1000);
          return Tost.test(fit.coefficients()[1], fit.standardErrors()[1], -.1, .1).pValue() < .05;
        });
  }

  @Test
  void cochranArmitageRejectsEqualProportionsOneTimeInTwenty() {
    WORLDS.assertShare(
        .05,
        random ->
            CochranArmitage.withDefaults()
                    .test(equal(random, 100), new long[] {100, 100, 100, 100})
                    .pValue()
                < .05);
  }

  @Test
  void exactCochranArmitageRejectsAtMostOneTimeInTwenty() {
    WORLDS.assertAtMost(
        .05,
        random ->
            CochranArmitage.withDefaults()
                    .withExact()
                    .test(equal(random, 15), new long[] {15, 15, 15, 15})
                    .pValue()
                <= .05);
  }

  private static long[] equal(RandomGenerator random, long people) {
    BinomialSampler sampler = new BinomialSampler(random);
    return IntStream.range(0, 4).mapToLong(group -> sampler.sample(people, .4)).toArray();
  }

  /** Ratings from 0 to 4 after a treatment and a baseline rating, proportional odds. */
  @ParameterizedTest
  @EnumSource
  void proportionalOddsRejectsWhatIsTrueOneTimeInTwenty(OrdinalTest test) {
    WORLDS.assertShare(.05, random -> test.rejects(Ratings.of(random, 100, 0)));
  }

  private enum OrdinalTest {
    WALD {
      @Override
      boolean rejects(Ratings ratings) {
        return ratings.fit(ratings.design()).waldTest(0).pValue() < .05;
      }
    },
    LIKELIHOOD_RATIO {
      @Override
      boolean rejects(Ratings ratings) {
        double[][] baseline =
            Arrays.stream(ratings.design()).map(x -> new double[] {x[1]}).toArray(double[][]::new);
        return ratings.fit(ratings.design()).against(ratings.fit(baseline)).pValue() < .05;
      }
    },
    OF_PROPORTIONALITY {
      @Override
      boolean rejects(Ratings ratings) {
        return ratings.fit(ratings.design()).nominalTest(0).pValue() < .05;
      }
    },
    SCORE_OF_PROPORTIONALITY {
      @Override
      boolean rejects(Ratings ratings) {
        return ratings.fit(ratings.design()).proportionalityScoreTest(0).pValue() < .05;
      }
    };

    abstract boolean rejects(Ratings ratings);
  }

  @Test
  void commonLogOddsAreHeldByTheirIntervals() {
    WORLDS.assertShare(
        .95,
        random -> {
          Ratings ratings = Ratings.of(random, 100, .6);
          return ratings.fit(ratings.design()).interval(0, .95).contains(.6);
        });
    WORLDS.assertShare(
        .95,
        random -> {
          Ratings ratings = Ratings.of(random, 100, .6);
          return ratings.fit(ratings.design()).profileInterval(0, .95).contains(.6);
        });
  }

  /** Rows of equal people: treatment and baseline (-1, 0, 1), rating, count. */
  private record Ratings(double[][] design, int[] category, long[] count) {

    static Ratings of(RandomGenerator random, int perGroup, double logOdds) {
      double[][] design = new double[30][];
      int[] category = new int[30];
      long[] count = new long[30];
      for (int row = 0; row < 30; row++) {
        design[row] = new double[] {row / 5 % 2, row / 10 - 1};
        category[row] = row % 5;
      }
      for (int group = 0; group < 6; group++) {
        double shift = logOdds * (group % 2) + .8 * (group / 2 - 1);
        for (int i = 0; i < perGroup; i++) {
          count[5 * group + rating(random, shift)]++;
        }
      }
      return new Ratings(design, category, count);
    }

    ProportionalOddsFit fit(double[][] columns) {
      return ProportionalOdds.withDefaults().fit(columns, category, count);
    }
  }

  private static int rating(RandomGenerator random, double shift) {
    return rating(shift, random.nextDouble());
  }

  private static int rating(double shift, double uniform) {
    double latent = shift + Math.log(uniform / (1 - uniform));
    double[] cuts = {-1.5, -.5, .5, 1.5};
    return (int) Arrays.stream(cuts).filter(cut -> latent > cut).count();
  }

  /** Two ratings of each person, the second with the same luck in half of the people. */
  @Test
  void clusteredErrorsKeepTheSizeWhereTheSamePeopleRateTwice() {
    int people = 200;
    WORLDS.assertShare(
        .05,
        random -> {
          double[][] design = new double[2 * people][];
          int[] category = new int[2 * people];
          int[] person = new int[2 * people];
          long[] count = new long[2 * people];
          Arrays.fill(count, 1);
          for (int i = 0; i < people; i++) {
            double luck = random.nextDouble();
            double again = random.nextBoolean() ? luck : random.nextDouble();
            for (int wave = 0; wave < 2; wave++) {
              design[2 * i + wave] = new double[] {i % 2, wave};
              category[2 * i + wave] = rating(.4 * wave, wave == 0 ? luck : again);
              person[2 * i + wave] = i;
            }
          }
          ProportionalOddsFit fit = ProportionalOdds.withDefaults().fit(design, category, count);
          double z = fit.coefficients()[0] / fit.clusterStandardErrors(person)[0];
          return Math.abs(z) > WaldInterval.z(.95);
        });
  }

  /** Risks .4, .3, .25 and .2 of both, first, second and neither factor; 1,000 people each. */
  @Test
  void additiveInteractionIsHeldByItsIntervals() {
    WORLDS.assertShare(
        .95, random -> interaction(random).riskDifference().interval(.95).contains(.05));
    WORLDS.assertShare(
        .95, random -> interaction(random).relativeExcessRisk().interval(.95).contains(.25));
  }

  private static AdditiveInteraction interaction(RandomGenerator random) {
    BinomialSampler sampler = new BinomialSampler(random);
    return AdditiveInteraction.of(
        new TwoProportions(sampler.sample(1000, .4), 1000, sampler.sample(1000, .3), 1000),
        new TwoProportions(sampler.sample(1000, .25), 1000, sampler.sample(1000, .2), 1000));
  }

  /** A logistic world with a covariate in which the factors go together. */
  @Test
  void standardisedInteractionIsHeldByItsIntervals() {
    double truth = 0;
    double neither = 0;
    for (int x = 0; x < 2; x++) {
      truth += (risk(1, 1, x) - risk(1, 0, x) - risk(0, 1, x) + risk(0, 0, x)) / 2;
      neither += risk(0, 0, x) / 2;
    }
    List<Double> truths = List.of(truth, truth / neither);
    WORLDS.assertShare(
        .95, random -> standardised(random).riskDifference().interval(.95).contains(truths.get(0)));
    WORLDS.assertShare(
        .95,
        random -> standardised(random).relativeExcessRisk().interval(.95).contains(truths.get(1)));
  }

  private static double risk(int first, int second, int x) {
    return GroupedOutcome.probability(-1.2 + .5 * first + .3 * second + .2 * first * second + x);
  }

  private static AdditiveInteraction standardised(RandomGenerator random) {
    BinomialSampler sampler = new BinomialSampler(random);
    double[] outcome = new double[16];
    int[] first = new int[16];
    int[] second = new int[16];
    double[][] covariate = new double[16][];
    long[] count = new long[16];
    for (int x = 0; x < 2; x++) {
      long[] people = new long[4];
      for (int i = 0; i < 1500; i++) {
        people[2 * draw(random, x) + draw(random, x)]++;
      }
      for (int group = 0; group < 4; group++) {
        long successes = sampler.sample(people[group], risk(group / 2, group % 2, x));
        for (int y = 0; y < 2; y++) {
          int row = 8 * x + 2 * group + y;
          outcome[row] = y;
          first[row] = group / 2;
          second[row] = group % 2;
          covariate[row] = new double[] {x};
          count[row] = y == 1 ? successes : people[group] - successes;
        }
      }
    }
    return AdditiveInteraction.standardised(
        TreatmentData.of(outcome, first, covariate, count), second);
  }

  private static int draw(RandomGenerator random, int x) {
    return random.nextDouble() < .35 + .3 * x ? 1 : 0;
  }
}
