package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** How often 95% intervals hold the true risk difference, where it is known. */
class AdjustedCoverageTest {

  private static final int WORLDS = 1000;
  private static final int PEOPLE = 800;
  private static final double NEAR = 3.5 * Math.sqrt(.05 * .95 / WORLDS);

  /** Risk by covariate, untreated and treated; not linear in the covariate on any scale. */
  private static final double[][] RISK = {{.6, .7}, {.2, .5}, {.5, .6}};

  private static final double TRUTH = (.1 + .3 + .1) / 3;

  @Test
  void weightingCoversWithTheRightTreatmentModel() {
    InverseProbabilityWeighting method = InverseProbabilityWeighting.withDefaults();
    assertThat(coverage(data -> method.estimate(data).means())).isCloseTo(.95, within(NEAR));
  }

  @Test
  void augmentedMeansCoverAlthoughTheOutcomeModelIsWrong() {
    AugmentedRiskDifference method = AugmentedRiskDifference.withDefaults();
    assertThat(coverage(data -> method.estimate(data).means())).isCloseTo(.95, within(NEAR));
    AugmentedRiskDifference linear = method.withOutcomeModel(OutcomeModel.LINEAR);
    assertThat(coverage(data -> linear.estimate(data).means())).isCloseTo(.95, within(NEAR));
  }

  private static double coverage(Function<TreatmentData, AdjustedMeans> method) {
    int covered = 0;
    for (int world = 0; world < WORLDS; world++) {
      AdjustedMeans means = method.apply(world(new SeededReplicates(11).generator(world)));
      covered += means.differenceInterval(.95).contains(TRUTH) ? 1 : 0;
    }
    return (double) covered / WORLDS;
  }

  private static TreatmentData world(RandomGenerator random) {
    double[] outcome = new double[12];
    int[] treatment = new int[12];
    double[][] covariates = new double[12][];
    long[] count = new long[12];
    for (int cell = 0; cell < 12; cell++) {
      outcome[cell] = cell % 2;
      treatment[cell] = cell / 2 % 2;
      covariates[cell] = new double[] {cell / 4 - 1};
    }
    for (int person = 0; person < PEOPLE; person++) {
      int x = random.nextInt(3);
      int treated = random.nextDouble() < GroupedOutcome.probability(.9 * (x - 1)) ? 1 : 0;
      int success = random.nextDouble() < RISK[x][treated] ? 1 : 0;
      count[4 * x + 2 * treated + success]++;
    }
    return TreatmentData.of(outcome, treatment, covariates, count);
  }
}
