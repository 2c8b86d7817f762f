package study.nocontact.analysis.statistics;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups whose truths are normal about -.1, each estimated with a known error of its own. */
class PooledCoverageTest {

  private static final Replicates WORLDS = Replicates.seeded(2036);
  private static final double MEAN = -.1;

  @ParameterizedTest
  @ValueSource(ints = {12, 30})
  void anotherGroupIsHeldByThePredictionIntervalWhereErrorsAreSmall(int groups) {
    WORLDS.assertShare(.9, random -> anotherIsHeld(random, groups, .3));
  }

  /** The variance between groups is then often found too small, and taken as known. */
  @Test
  void aPredictionAmongEightGroupsFallsShortOfItsLevelWhereErrorsAreAsLargeAsTheSpread() {
    WORLDS.assertAtLeast(.86, random -> anotherIsHeld(random, 8, .06));
    WORLDS.assertAtMost(.87, random -> anotherIsHeld(random, 8, .06));
  }

  private static boolean anotherIsHeld(RandomGenerator random, int groups, double spread) {
    return pooled(random, groups, spread)
        .predictionInterval(.9)
        .contains(MEAN + spread * random.nextGaussian());
  }

  @Test
  void equalTruthsAreFoundToDifferOneTimeInTwenty() {
    WORLDS.assertShare(.05, random -> pooled(random, 8, 0).heterogeneity().pValue() < .05);
  }

  private static RandomEffects pooled(RandomGenerator random, int groups, double spread) {
    double[] estimates = new double[groups];
    double[] errors = new double[groups];
    for (int i = 0; i < groups; i++) {
      errors[i] = .02 + .01 * (i % 4);
      estimates[i] = MEAN + spread * random.nextGaussian() + errors[i] * random.nextGaussian();
    }
    return RandomEffects.of(estimates, errors);
  }
}
