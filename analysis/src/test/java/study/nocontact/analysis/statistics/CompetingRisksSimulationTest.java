package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Constant hazards of two causes, .02 and .01, the censored seen until some day up to 120. */
class CompetingRisksSimulationTest {

  private static final Replicates WORLDS = Replicates.seeded(2025);
  private static final double FREE = Math.exp(-.03 * 50);
  private static final int DAYS = 12;

  @Test
  void incidenceIsHeldByItsInterval() {
    WORLDS.assertShare(
        .95,
        random ->
            AalenJohansen.of(waiting(random, 300))
                .at(1, 50)
                .interval()
                .contains(2 / 3.0 * (1 - FREE)));
  }

  @Test
  void survivalOfTheFirstEventIsHeldByItsInterval() {
    WORLDS.assertShare(
        .95, random -> KaplanMeier.of(waiting(random, 300)).interval(50, .95).contains(FREE));
  }

  @Test
  void shareOfACauseIsHeldByItsInterval() {
    WORLDS.assertShare(
        .95,
        random -> AalenJohansen.of(waiting(random, 300)).share(1, 50).interval().contains(2 / 3.0));
  }

  /** Whole days of constant probabilities .1 and .05, one in twenty lost each day. */
  @Test
  void shareOfACauseIsHeldByItsBootstrapInterval() {
    double[] day = IntStream.range(0, 3 * DAYS).mapToDouble(cell -> 1 + cell / 3).toArray();
    int[] event = IntStream.range(0, 3 * DAYS).map(cell -> cell % 3).toArray();
    WORLDS.assertShare(
        .95,
        random -> {
          BootstrapDistribution resampled =
              Bootstrap.of(days(random))
                  .distribution(
                      count ->
                          AalenJohansen.of(EventTimes.of(day, event, count))
                              .share(1, 10)
                              .estimate(),
                      199,
                      random.nextLong());
          return BootstrapInterval.PERCENTILE.of(resampled, .95).contains(2 / 3.0);
        });
  }

  private static long[] days(RandomGenerator random) {
    long[] count = new long[3 * DAYS];
    for (int person = 0; person < 400; person++) {
      int day = 0;
      int end = 3;
      while (end == 3 && day < DAYS) {
        end = Draw.category(random, .05, .1, .05, .8);
        day++;
      }
      count[3 * (day - 1) + end % 3]++;
    }
    return count;
  }

  @Test
  void grayRejectsEqualIncidenceOneTimeInTwenty() {
    WORLDS.assertShare(
        .05,
        random ->
            GrayTest.withDefaults()
                    .test(List.of(waiting(random, 100), waiting(random, 80), waiting(random, 60)))
                    .pValue()
                < .05);
  }

  /** Everybody twice, once per cause, and the hazard ratio of the causes by role: e^.5. */
  @Test
  void ratioOfHazardRatiosIsHeldByItsIntervalInDataDuplicatedPerCause() {
    WORLDS.assertShare(
        .95,
        random ->
            CoxRegression.withDefaults()
                .fit(duplicated(random, 250, .5))
                .robustEstimates()
                .hazardRatio(1)
                .interval()
                .contains(Math.exp(.5)));
  }

  /** Covariates: role, and role in the rows of the first cause. */
  private static SurvivalRows duplicated(RandomGenerator random, int people, double interaction) {
    double[] exit = new double[2 * people];
    int[] event = new int[2 * people];
    double[][] covariates = new double[2 * people][];
    int[] person = new int[2 * people];
    int[] cause = new int[2 * people];
    for (int i = 0; i < people; i++) {
      int role = i % 2;
      double first = .02 * Math.exp(.3 * role + interaction * role);
      double second = .02 * Math.exp(.3 * role);
      double end = Draw.exponential(random, first + second);
      double censored = 120 * (1 - random.nextDouble());
      int which = end > censored ? 0 : 1 + Draw.category(random, first, second);
      for (int k = 0; k < 2; k++) {
        int row = 2 * i + k;
        exit[row] = Math.min(end, censored);
        event[row] = which == k + 1 ? 1 : 0;
        covariates[row] = new double[] {role, k == 0 ? role : 0};
        person[row] = i;
        cause[row] = k;
      }
    }
    return SurvivalRows.of(exit, event, covariates).withStrata(cause).withClusters(person);
  }

  /** P(first cause by t) = 1 - (1 - .6 (1 - e^-t))^exp(x/2), so the ratio is e^.5 at all times. */
  @Test
  void subdistributionRatioIsHeldByItsInterval() {
    WORLDS.assertShare(
        .95,
        random ->
            FineGray.withDefaults()
                .fit(subdistribution(random, 250))
                .estimates()
                .hazardRatio(0)
                .interval()
                .contains(Math.exp(.5)));
  }

  private static SurvivalRows subdistribution(RandomGenerator random, int people) {
    double[] exit = new double[people];
    int[] event = new int[people];
    double[][] covariates = new double[people][];
    for (int i = 0; i < people; i++) {
      int x = i % 2;
      double power = Math.exp(.5 * x);
      double u = random.nextDouble();
      boolean first = u < 1 - Math.pow(.4, power);
      double end =
          first ? -Math.log1p(-(1 - Math.pow(1 - u, 1 / power)) / .6) : Draw.exponential(random, 1);
      double censored = 4 * (1 - random.nextDouble());
      exit[i] = Math.min(end, censored);
      event[i] = end > censored ? 0 : first ? 1 : 2;
      covariates[i] = new double[] {x};
    }
    return SurvivalRows.of(exit, event, covariates);
  }

  private static EventTimes waiting(RandomGenerator random, int people) {
    double[] exit = new double[people];
    int[] event = new int[people];
    Arrays.setAll(
        exit,
        i -> {
          double end = Draw.exponential(random, .03);
          double censored = 120 * (1 - random.nextDouble());
          event[i] = end > censored ? 0 : 1 + Draw.category(random, 2, 1);
          return Math.min(end, censored);
        });
    return EventTimes.of(exit, event);
  }
}
