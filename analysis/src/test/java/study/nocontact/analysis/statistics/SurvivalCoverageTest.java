package study.nocontact.analysis.statistics;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Coverage and size of the methods for one kind of event, in a world of constant hazard .03 where
 * some come late and the rest are censored by day 120.
 */
class SurvivalCoverageTest {

  private static final double HAZARD = .03;

  private static final Replicates WORLDS = Replicates.seeded(2024);

  @ParameterizedTest
  @EnumSource
  void survivalIsHeldByItsIntervals(SurvivalInterval method) {
    double truth = Math.exp(-HAZARD * 30);
    WORLDS.assertShare(
        .95,
        random -> KaplanMeier.of(waiting(random, 200)).interval(30, method, .95).contains(truth));
  }

  @ParameterizedTest
  @EnumSource
  void medianIsHeldByItsIntervals(SurvivalInterval method) {
    double truth = Math.log(2) / HAZARD;
    WORLDS.assertShare(
        .95,
        random ->
            KaplanMeier.of(waiting(random, 200)).median(method, .95).interval().contains(truth));
  }

  @Test
  void restrictedMeanIsHeldByItsInterval() {
    double truth = (1 - Math.exp(-HAZARD * 60)) / HAZARD;
    WORLDS.assertShare(
        .95,
        random ->
            KaplanMeier.of(waiting(random, 200)).restrictedMean(60).interval(.95).contains(truth));
  }

  @Test
  void cumulativeHazardIsHeldByItsInterval() {
    WORLDS.assertShare(
        .95,
        random -> NelsonAalen.of(waiting(random, 200)).interval(40, .95).contains(HAZARD * 40));
  }

  @ParameterizedTest
  @EnumSource(LogRank.class)
  void equalHazardsAreRejectedOneTimeInTwenty(LogRank kind) {
    WORLDS.assertShare(.05, random -> kind.pValue(random) < .05);
  }

  private enum LogRank {
    EQUAL_WEIGHTS_AND_DELAYED_ENTRY {
      @Override
      double pValue(RandomGenerator random) {
        return LogRankTest.withDefaults()
            .test(List.of(waiting(random, 60), waiting(random, 90), waiting(random, 60)))
            .pValue();
      }
    },
    EARLY_DIFFERENCES {
      @Override
      double pValue(RandomGenerator random) {
        return LogRankTest.withDefaults()
            .withRho(1)
            .test(List.of(fromTheStart(random, 60), fromTheStart(random, 90)))
            .pValue();
      }
    },
    STRATIFIED {
      @Override
      double pValue(RandomGenerator random) {
        return LogRankTest.withDefaults()
            .testStratified(
                List.of(
                    Map.of(0, waiting(random, 60), 1, waiting(random, 20)),
                    Map.of(0, waiting(random, 30), 1, waiting(random, 70))))
            .pValue();
      }
    };

    abstract double pValue(RandomGenerator random);
  }

  /** One in four comes at some time before day 10; nothing that happened before is known. */
  private static EventTimes waiting(RandomGenerator random, int people) {
    return times(random, people, 10);
  }

  private static EventTimes fromTheStart(RandomGenerator random, int people) {
    return times(random, people, 0);
  }

  private static EventTimes times(RandomGenerator random, int people, double latestEntry) {
    double[] entry = new double[people];
    double[] exit = new double[people];
    int[] event = new int[people];
    long[] count = new long[people];
    for (int i = 0; i < people; i++) {
      entry[i] = random.nextInt(4) == 0 ? latestEntry * random.nextDouble() : 0;
      double end = entry[i] - Math.log1p(-random.nextDouble()) / HAZARD;
      double censored = entry[i] + 120 * (1 - random.nextDouble());
      exit[i] = Math.min(end, censored);
      event[i] = end > censored ? 0 : 1;
      count[i] = 1;
    }
    return EventTimes.of(entry, exit, event, count);
  }
}
