package study.nocontact.analysis.statistics;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The treatment moves a mediator by .5, which moves the outcome by .6 per unit, beside .4. */
class MediationSimulationTest {

  private static final Replicates WORLDS = Replicates.seeded(2031);

  @Test
  void indirectEffectIsHeldByItsBootstrapInterval() {
    assertHeld(.3, MediationResult::indirect);
  }

  @Test
  void directEffectIsHeldByItsBootstrapInterval() {
    assertHeld(.4, MediationResult::direct);
  }

  private static void assertHeld(
      double truth, Function<MediationResult, BootstrapDistribution> effect) {
    WORLDS.assertShare(
        .95,
        random ->
            BootstrapInterval.PERCENTILE.of(effect.apply(estimate(random)), .95).contains(truth));
  }

  /** Mediator 0 to 2, outcome in halves; 18 kinds of people. */
  private static MediationResult estimate(RandomGenerator random) {
    double[] outcome = new double[18];
    int[] treatment = new int[18];
    double[] mediator = new double[18];
    double[][] covariates = new double[18][0];
    long[] count = new long[18];
    for (int cell = 0; cell < 18; cell++) {
      treatment[cell] = cell / 9;
      mediator[cell] = cell / 3 % 3;
      outcome[cell] = .4 * treatment[cell] + .6 * mediator[cell] + (cell % 3 - 1);
    }
    for (int person = 0; person < 250; person++) {
      int treated = person % 2;
      int level = Draw.category(random, .5 - .2 * treated, .3 - .1 * treated, .2 + .3 * treated);
      count[9 * treated + 3 * level + Draw.category(random, .3, .4, .3)]++;
    }
    return Mediation.withDefaults()
        .withResamples(199)
        .estimate(
            TreatmentData.of(outcome, treatment, covariates, count), mediator, random.nextLong());
  }
}
