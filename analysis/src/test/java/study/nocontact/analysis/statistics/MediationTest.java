package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MediationTest {

  private static final Mediation MEDIATION = Mediation.withDefaults().withResamples(50);
  private static final Offset<Double> GRAMS = within(1e-7);

  private static final double[] OUTCOME = {1, 2, 4, 3, 2, 5, 4, 7};
  private static final double[] MEDIATOR = {1, 2, 3, 2, 3, 4, 3, 5};
  private static final int[] TREATMENT = {0, 0, 0, 0, 1, 1, 1, 1};
  private static final double[][] NONE = new double[8][0];

  /** Smoking, mother's weight, birth weight; covariates age and hypertension. */
  private static MediationResult births(Mediation mediation) {
    double[] age = Golden.column("birthwt.csv", "age");
    double[] hypertension = Golden.column("birthwt.csv", "ht");
    double[][] covariates = new double[age.length][];
    Arrays.setAll(covariates, i -> new double[] {age[i], hypertension[i]});
    int[] smoke =
        Arrays.stream(Golden.column("birthwt.csv", "smoke")).mapToInt(s -> (int) s).toArray();
    return mediation.estimate(
        TreatmentData.of(Golden.column("birthwt.csv", "bwt"), smoke, covariates),
        Golden.column("birthwt.csv", "lwt"),
        1);
  }

  /** Products and differences of coefficients of R's lm; rho by cor() of residuals. */
  @Test
  void productOfCoefficientsMatchesR() {
    MediationEffects effects = births(MEDIATION).effects();
    assertThat(effects.indirect()).isCloseTo(-12.6863783170036, GRAMS);
    assertThat(effects.direct()).isCloseTo(-262.971809470317, GRAMS);
    assertThat(effects.total()).isCloseTo(-275.65818778732, GRAMS);
    assertThat(effects.indirectUntreated()).isEqualTo(effects.indirectTreated());
    assertThat(effects.vanishingRho()).isCloseTo(0.213288648147955, within(1e-10));
    assertThat(effects.indirectAt(0)).isEqualTo(effects.indirect());
    // Imai, Keele and Yamamoto 2010, theorem 4, from the residuals of lm without the mediator.
    assertThat(effects.indirectAt(.2)).isCloseTo(-0.824483428806674, GRAMS);
    assertThat(effects.indirectAt(effects.vanishingRho())).isCloseTo(0, GRAMS);
  }

  /** Averages of R's predict() with treatment and mediator set apart. */
  @Test
  void interactionMatchesPredictionsOfR() {
    MediationEffects effects = births(MEDIATION.withInteraction()).effects();
    assertThat(effects.indirectUntreated()).isCloseTo(-13.8279124628079, GRAMS);
    assertThat(effects.indirectTreated()).isCloseTo(-11.3469439217324, GRAMS);
    assertThat(effects.directUntreated()).isCloseTo(-264.471028102323, GRAMS);
    assertThat(effects.directTreated()).isCloseTo(-261.990059561247, GRAMS);
    assertThat(effects.total()).isCloseTo(-275.817972024055, GRAMS);
  }

  /**
   * Group means of the mediator 2 and 3.75, of the outcome 2.5 and 4.5. Within groups the products
   * of deviations add to 3 and 5.5, the squares of the mediator to 2 and 2.75: slope 8.5 / 4.75.
   */
  @Test
  void twoGroupsByHand() {
    TreatmentData data = TreatmentData.of(OUTCOME, TREATMENT, NONE);
    MediationEffects effects = MEDIATION.estimate(data, MEDIATOR, 1).effects();
    assertThat(effects.onMediator()).isCloseTo(1.75, within(1e-12));
    assertThat(effects.indirect()).isCloseTo(1.75 * 8.5 / 4.75, within(1e-12));
    assertThat(effects.total()).isCloseTo(2, within(1e-12));
    assertThat(effects.direct()).isCloseTo(2 - 1.75 * 8.5 / 4.75, within(1e-12));
    // Squares of the outcome about its means are 18, of which 8.5^2 / 4.75 go with the mediator.
    assertThat(effects.residualRatio())
        .isCloseTo(Math.sqrt((18 - 8.5 * 8.5 / 4.75) / 4.75), within(1e-12));
  }

  @Test
  void bootstrapOfCellsIsReproducibleAndCoversTheEstimate() {
    long[] count = {20, 30, 10, 40, 30, 20, 25, 25};
    TreatmentData data = TreatmentData.of(OUTCOME, TREATMENT, NONE, count);
    Mediation mediation = MEDIATION.withResamples(400);
    MediationResult result = mediation.estimate(data, MEDIATOR, 7);
    Interval interval = BootstrapInterval.PERCENTILE.of(result.indirect(), .95);
    assertThat(interval.contains(result.effects().indirect())).isTrue();
    assertThat(
            BootstrapInterval.PERCENTILE.of(mediation.estimate(data, MEDIATOR, 7).indirect(), .95))
        .isEqualTo(interval);
    assertThat(
            BootstrapInterval.PERCENTILE.of(mediation.estimate(data, MEDIATOR, 8).indirect(), .95))
        .isNotEqualTo(interval);
    assertThat(result.direct().estimate()).isEqualTo(result.effects().direct());
    // The total effect is a difference of two means, whose error is known.
    double error =
        LinearRegression.of(
                new double[][] {{1, 0}, {1, 0}, {1, 0}, {1, 0}, {1, 1}, {1, 1}, {1, 1}, {1, 1}},
                OUTCOME,
                count)
            .robustStandardErrors()[1];
    assertThat(result.total().standardError()).isCloseTo(error, within(.15 * error));
  }

  @Property(tries = 40, seed = "42")
  void cellsEqualPeopleInAnyOrder(
      @ForAll @Size(8) List<@IntRange(min = 1, max = 5) Integer> counts) {
    int people = counts.stream().mapToInt(i -> i).sum();
    double[] outcome = new double[people];
    double[] mediator = new double[people];
    int[] treatment = new int[people];
    int next = people;
    for (int i = 0; i < 8; i++) {
      for (int j = 0; j < counts.get(i); j++) {
        next--;
        outcome[next] = OUTCOME[i];
        mediator[next] = MEDIATOR[i];
        treatment[next] = TREATMENT[i];
      }
    }
    long[] count = counts.stream().mapToLong(i -> i).toArray();
    Mediation quick = MEDIATION.withResamples(20).withInteraction();
    MediationEffects cells =
        quick.estimate(TreatmentData.of(OUTCOME, TREATMENT, NONE, count), MEDIATOR, 1).effects();
    MediationEffects each =
        quick
            .estimate(TreatmentData.of(outcome, treatment, new double[people][0]), mediator, 1)
            .effects();
    assertThat(cells.indirect()).isCloseTo(each.indirect(), within(1e-9));
    assertThat(cells.directTreated()).isCloseTo(each.directTreated(), within(1e-9));
    assertThat(cells.vanishingRho()).isCloseTo(each.vanishingRho(), within(1e-9));
  }

  @Test
  void badInputIsRefused() {
    TreatmentData data = TreatmentData.of(OUTCOME, TREATMENT, NONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MEDIATION.estimate(data, new double[7], 1))
        .withMessageContaining("same length");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> MEDIATION.estimate(data, new double[] {1, 2, 3, 4, 5, 6, 7, Double.NaN}, 1));
    MediationEffects effects = MEDIATION.estimate(data, MEDIATOR, 1).effects();
    assertThatIllegalArgumentException().isThrownBy(() -> effects.indirectAt(1));
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> MEDIATION.estimate(data, new double[8], 1));
    double[] repeated = {1, 1, 1, 1, 2, 2, 2, 2};
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> MEDIATION.estimate(data, repeated, 1));
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> new MediationEffects(0, 0, 1, 1, 0, 1).vanishingRho());
  }
}
