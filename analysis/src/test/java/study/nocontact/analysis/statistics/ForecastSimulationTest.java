package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Forecasts of .1, .3, .5, .7 and .9, each given by some people. */
class ForecastSimulationTest {

  private static final Replicates WORLDS = Replicates.seeded(2029);
  private static final double[] FORECASTS = {.1, .3, .5, .7, .9};
  private static final long[] PEOPLE = {60, 80, 90, 80, 60};

  /** One forecast as much too high as the other is too low. */
  @Test
  void equallyGoodForecastsAreToldApartOneTimeInTwenty() {
    double[] first = {.15, .35, .55, .75, .95};
    double[] second = {.05, .25, .45, .65, .85};
    WORLDS.assertShare(
        .05,
        random ->
            BrierDifference.of(first, second, outcomes(random, FORECASTS), PEOPLE).pValue() < .05);
  }

  /** The first is right, the second too high by .2, which costs .2 squared. */
  @Test
  void differenceOfScoresIsHeldByItsInterval() {
    double[] truth = {.05, .2, .4, .6, .7};
    double[] high = {.25, .4, .6, .8, .9};
    WORLDS.assertShare(
        .95,
        random ->
            BrierDifference.of(truth, high, outcomes(random, truth), PEOPLE)
                .interval(.95)
                .contains(-.04));
  }

  @Test
  void skillIsHeldByItsInterval() {
    double people = Arrays.stream(PEOPLE).sum();
    double score = 0;
    double base = 0;
    for (int i = 0; i < PEOPLE.length; i++) {
      score += PEOPLE[i] * FORECASTS[i] * (1 - FORECASTS[i]) / people;
      base += PEOPLE[i] * FORECASTS[i] / people;
    }
    double truth = 1 - score / (base * (1 - base));
    WORLDS.assertShare(
        .95,
        random -> {
          long[] given = spread(random);
          return BrierSkill.of(FORECASTS, outcomes(random, FORECASTS, given), given)
              .interval(.95)
              .contains(truth);
        });
  }

  /** How many give each forecast is chance, too. */
  private static long[] spread(RandomGenerator random) {
    double[] weights = Arrays.stream(PEOPLE).asDoubleStream().toArray();
    long[] people = new long[PEOPLE.length];
    for (int i = 0; i < 370; i++) {
      people[Draw.category(random, weights)]++;
    }
    return people;
  }

  /** Outcomes .4 below the forecasts on the log odds. */
  @Test
  void calibrationIsHeldByItsIntervals() {
    double[] truth =
        Arrays.stream(FORECASTS)
            .map(f -> GroupedOutcome.probability(Math.log(f / (1 - f)) - .4))
            .toArray();
    double excess = overconfidence(truth);
    WORLDS.assertShare(
        .95, random -> calibration(random, truth).interceptInterval(.95).contains(-.4));
    WORLDS.assertShare(
        .95, random -> calibration(random, truth).overconfidenceInterval(.95).contains(excess));
    WORLDS.assertShare(.95, random -> calibration(random, truth).slopeInterval(.95).contains(1));
  }

  private static double overconfidence(double[] truth) {
    double[] weights = Arrays.stream(PEOPLE).asDoubleStream().toArray();
    return IntStream.range(0, truth.length)
            .mapToDouble(i -> weights[i] * (FORECASTS[i] - truth[i]))
            .sum()
        / Arrays.stream(weights).sum();
  }

  private static CalibrationResult calibration(RandomGenerator random, double[] truth) {
    long[] people = spread(random);
    return Calibration.withDefaults().assess(FORECASTS, outcomes(random, truth, people), people);
  }

  /** Two groups with the same forecasts; people of each group drawn anew. */
  @Test
  void differenceInCalibrationIsHeldByItsBootstrapInterval() {
    double[] first = {.1, .2, .35, .5, .7};
    double truth = overconfidence(first) - overconfidence(FORECASTS);
    int[] group = IntStream.range(0, 20).map(cell -> cell / 10).toArray();
    WORLDS.assertShare(
        .95,
        random -> {
          BootstrapDistribution resampled =
              Bootstrap.of(cells(random, first, FORECASTS))
                  .within(group)
                  .distribution(
                      cells -> overconfidence(cells, 0) - overconfidence(cells, 10),
                      199,
                      random.nextLong());
          return BootstrapInterval.PERCENTILE.of(resampled, .95).contains(truth);
        });
  }

  /** Per group and forecast those without and with the outcome. */
  private static long[] cells(RandomGenerator random, double[]... truths) {
    long[] cells = new long[20];
    for (int group = 0; group < 2; group++) {
      long[] people = spread(random);
      long[] successes = outcomes(random, truths[group], people);
      for (int i = 0; i < 5; i++) {
        cells[10 * group + 2 * i] = people[i] - successes[i];
        cells[10 * group + 2 * i + 1] = successes[i];
      }
    }
    return cells;
  }

  private static double overconfidence(long[] cells, int from) {
    double people = 0;
    double sum = 0;
    for (int i = 0; i < 10; i++) {
      people += cells[from + i];
      sum += cells[from + i] * (FORECASTS[i / 2] - i % 2);
    }
    return sum / people;
  }

  private static long[] outcomes(RandomGenerator random, double[] truth) {
    return outcomes(random, truth, PEOPLE);
  }

  private static long[] outcomes(RandomGenerator random, double[] truth, long[] people) {
    BinomialSampler sampler = new BinomialSampler(random);
    return IntStream.range(0, truth.length)
        .mapToLong(i -> sampler.sample(people[i], truth[i]))
        .toArray();
  }

  /** Hazards of the event by score; everybody is lost at a hazard of .02. */
  private static final double[] HAZARDS = {.01, .02, .04};

  @Test
  void concordanceIsHeldByItsInterval() {
    double truth = concordance();
    WORLDS.assertShare(.95, random -> concordance(random, 1000).interval(.95).contains(truth));
  }

  /** At a margin that is the true concordance. */
  @Test
  void weakConcordanceIsShownOneTimeInTwentyAtTheMargin() {
    double margin = concordance();
    WORLDS.assertShare(
        .05,
        random -> {
          CensoredConcordance found = concordance(random, 1000);
          return Tost.test(found.estimate(), found.standardError(), 0, margin).pUpper() < .05;
        });
  }

  /**
   * Of two people either is first in proportion to the hazards, and that is seen unless one is lost
   * before; equal scores count half.
   */
  private static double concordance() {
    double all = 0;
    double concordant = 0;
    for (double one : HAZARDS) {
      for (double other : HAZARDS) {
        double seen = (one + other) / (one + other + .04);
        all += seen;
        concordant += seen * (one == other ? .5 : Math.max(one, other) / (one + other));
      }
    }
    return concordant / all;
  }

  private static CensoredConcordance concordance(RandomGenerator random, int people) {
    double[] score = new double[people];
    double[] time = new double[people];
    int[] event = new int[people];
    long[] count = new long[people];
    for (int i = 0; i < people; i++) {
      int which = random.nextInt(HAZARDS.length);
      double end = Draw.exponential(random, HAZARDS[which]);
      double lost = Draw.exponential(random, .02);
      score[i] = which;
      time[i] = Math.min(end, lost);
      event[i] = end < lost ? 1 : 0;
      count[i] = 1;
    }
    return CensoredConcordance.of(score, time, event, count);
  }
}
