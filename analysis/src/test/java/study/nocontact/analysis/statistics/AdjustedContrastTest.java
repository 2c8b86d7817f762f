package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** G-computation, weighting and their combination, on the same data. */
class AdjustedContrastTest {

  private static final GComputation STANDARDISED = GComputation.withDefaults();
  private static final InverseProbabilityWeighting WEIGHTED =
      InverseProbabilityWeighting.withDefaults();
  private static final AugmentedRiskDifference AUGMENTED = AugmentedRiskDifference.withDefaults();
  private static final Offset<Double> EXACT = within(1e-9);

  /** Outcome, treatment and stratum of the eight cells. */
  private static final double[] OUTCOME = {0, 1, 0, 1, 0, 1, 0, 1};

  private static final int[] TREATMENT = {0, 0, 1, 1, 0, 0, 1, 1};
  private static final double[][] STRATUM = {{0}, {0}, {0}, {0}, {1}, {1}, {1}, {1}};

  @TestFactory
  Stream<DynamicTest> matchesTheReference() {
    TreatmentData births = BirthweightData.outcome("low");
    StandardisedMeans standardised = STANDARDISED.estimate(births);
    AdjustedContrast weighted = WEIGHTED.estimate(births);
    return Golden.of("G12")
        .put("gcomp.p1", standardised.means().treated())
        .put("gcomp.p0", standardised.means().untreated())
        .put("gcomp.rd", standardised.means().difference())
        .put("gcomp.rr", standardised.means().ratio())
        .put("gcomp.rd.se.delta", standardised.givenCovariates().differenceError())
        .put("gcomp.rd.se.if", standardised.means().differenceError())
        .put("ipw.p1", weighted.means().treated())
        .put("ipw.p0", weighted.means().untreated())
        .put("ipw.rd", weighted.means().difference())
        .put("ipw.rd.se.sandwich", weighted.means().differenceError())
        .put("ess.treated", weighted.overlap().effectiveTreated())
        .tests();
  }

  // The figures of the next tests come from the influence functions in R 4.2.2's matrices, with
  // glm and lm fitted to 1e-14.

  @Test
  void augmentedMeansMatchR() {
    AdjustedMeans means = AUGMENTED.estimate(BirthweightData.outcome("low")).means();
    assertThat(means.treated()).isCloseTo(0.382845464205692, EXACT);
    assertThat(means.untreated()).isCloseTo(0.234628554677605, EXACT);
    assertThat(means.differenceError()).isCloseTo(0.0665573698752012, EXACT);
  }

  @Test
  void linearModelOfACountedWeightMatchesR() {
    TreatmentData births = BirthweightData.outcome("bwt");
    Offset<Double> grams = within(1e-6);
    StandardisedMeans lm = STANDARDISED.withOutcomeModel(OutcomeModel.LINEAR).estimate(births);
    assertThat(lm.means().treated()).isCloseTo(2725.10883227462, grams);
    assertThat(lm.means().difference()).isCloseTo(-360.708093044327, grams);
    assertThat(lm.means().differenceError()).isCloseTo(102.884902627607, grams);
    assertThat(lm.means().logRatioError()).isCloseTo(0.035934621931838, EXACT);
    // summary(lm)$coef["smoke", 2]
    assertThat(lm.givenCovariates().differenceError()).isCloseTo(104.027300993168, grams);
    AdjustedMeans weighted = WEIGHTED.estimate(births).means();
    assertThat(weighted.difference()).isCloseTo(-270.026130963897, grams);
    assertThat(weighted.differenceError()).isCloseTo(105.840287184799, grams);
    AdjustedMeans augmented =
        AUGMENTED.withOutcomeModel(OutcomeModel.LINEAR).estimate(births).means();
    assertThat(augmented.difference()).isCloseTo(-297.389196760544, grams);
    assertThat(augmented.differenceError()).isCloseTo(97.0114600020497, grams);
  }

  @Test
  void interactionsMatchR() {
    TreatmentData births = BirthweightData.outcome("bwt");
    Offset<Double> grams = within(1e-6);
    AdjustedMeans lm =
        STANDARDISED
            .withOutcomeModel(OutcomeModel.LINEAR)
            .withInteractions()
            .estimate(births)
            .means();
    assertThat(lm.difference()).isCloseTo(-312.459265411441, grams);
    assertThat(lm.differenceError()).isCloseTo(103.166453814588, grams);
    AdjustedMeans augmented =
        AUGMENTED.withOutcomeModel(OutcomeModel.LINEAR).withInteractions().estimate(births).means();
    assertThat(augmented.difference()).isCloseTo(-293.000755522188, grams);
    assertThat(augmented.differenceError()).isCloseTo(97.2551462779941, grams);
  }

  @Test
  void overlapMatchesR() {
    Overlap overlap = WEIGHTED.estimate(BirthweightData.outcome("low")).overlap();
    assertThat(overlap.effectiveUntreated()).isCloseTo(105.806014451999, within(1e-7));
    double[] weights = overlap.weightQuantiles().stream().mapToDouble(w -> w).toArray();
    // quantile(type = 1)
    assertThat(weights)
        .containsExactly(
            new double[] {
              0.521925228954913,
              0.521925228954913,
              0.598064695125180,
              0.720356026130462,
              0.806830130596425,
              1.156197438332363,
              1.743957162046598,
              3.985542325130210,
              7.524265493398518
            },
            EXACT);
    assertThat(overlap.outsideSupport()).isCloseTo(9. / 189, EXACT);
    assertThat(overlap.balance().get(0).before()).isCloseTo(-0.091250980225809, EXACT);
    assertThat(overlap.balance().get(0).after()).isCloseTo(0.103782414362005, EXACT);
    assertThat(overlap.balance().get(3).before()).isCloseTo(-0.716334318991101, EXACT);
    assertThat(overlap.balance().get(3).after()).isCloseTo(0.0784416056177589, EXACT);
  }

  /**
   * Strata of 30 and 70 people. Risks 2/10 and 10/20 in the first, 12/40 and 24/30 in the second:
   * treated .3 (.5) + .7 (.8) = .71, untreated .3 (.2) + .7 (.3) = .27.
   */
  @Test
  void saturatedModelsAllGiveDirectStandardisationByHand() {
    TreatmentData data =
        TreatmentData.of(OUTCOME, TREATMENT, STRATUM, new long[] {8, 2, 10, 10, 28, 12, 6, 24});
    AdjustedContrast weighted = WEIGHTED.estimate(data);
    for (AdjustedMeans means :
        List.of(
            STANDARDISED.withInteractions().estimate(data).means(),
            STANDARDISED
                .withInteractions()
                .withOutcomeModel(OutcomeModel.LINEAR)
                .estimate(data)
                .means(),
            weighted.means(),
            AUGMENTED.withInteractions().estimate(data).means())) {
      assertThat(means.treated()).isCloseTo(.71, EXACT);
      assertThat(means.untreated()).isCloseTo(.27, EXACT);
      assertThat(means.ratio()).isCloseTo(.71 / .27, EXACT);
      assertThat(means.differenceError())
          .isCloseTo(weighted.means().differenceError(), within(1e-8));
    }
    // Treated: 20 people of weight 30/20 and 30 of weight 70/30.
    double squares = 20 * 1.5 * 1.5 + 30 * (7. / 3) * (7. / 3);
    assertThat(weighted.overlap().effectiveTreated()).isCloseTo(100 * 100 / squares, within(1e-7));
    assertThat(weighted.overlap().outsideSupport()).isZero();
    assertThat(weighted.overlap().balance().get(0).after()).isCloseTo(0, EXACT);
    assertThat(weighted.treatedPeople()).isEqualTo(50);
  }

  @Test
  void withoutCovariatesItIsTheTwoProportions() {
    TreatmentData data =
        TreatmentData.of(
            new double[] {0, 1, 0, 1},
            new int[] {0, 0, 1, 1},
            new double[4][0],
            new long[] {86, 29, 44, 30});
    TwoProportions crude = new TwoProportions(30, 74, 29, 115);
    for (AdjustedMeans means :
        List.of(
            STANDARDISED.estimate(data).means(),
            STANDARDISED.estimate(data).givenCovariates(),
            WEIGHTED.estimate(data).means(),
            AUGMENTED.estimate(data).means())) {
      assertThat(means.difference()).isCloseTo(crude.riskDifference(), EXACT);
      assertThat(means.differenceError()).isCloseTo(crude.riskDifferenceStandardError(), EXACT);
      assertThat(means.ratioInterval(.9).upper())
          .isCloseTo(crude.riskRatioInterval(.9).upper(), within(1e-7));
      assertThat(means.pValue()).isLessThan(.03);
    }
  }

  /** Treatment depends on x, the outcome on x squared: only one of the two models is right. */
  @Test
  void oneRightModelIsEnoughForTheAugmentedMeans() {
    double[] outcome = new double[6];
    int[] treatment = {0, 1, 0, 1, 0, 1};
    double[][] covariates = {{-1}, {-1}, {0}, {0}, {1}, {1}};
    // P(treated) = 1/4, 1/2, 3/4 is linear in x on the log-odds scale.
    long[] count = {300, 100, 200, 200, 100, 300};
    for (int i = 0; i < 6; i++) {
      double x = covariates[i][0];
      outcome[i] = x + 5 * x * x + treatment[i] * (2 + 3 * x * x);
    }
    TreatmentData data = TreatmentData.of(outcome, treatment, covariates, count);
    double truth = 2 + 3 * 2. / 3;
    AdjustedMeans augmented =
        AUGMENTED.withOutcomeModel(OutcomeModel.LINEAR).estimate(data).means();
    assertThat(augmented.difference()).isCloseTo(truth, within(1e-8));
    assertThat(STANDARDISED.withOutcomeModel(OutcomeModel.LINEAR).estimate(data).means())
        .satisfies(means -> assertThat(means.difference()).isNotCloseTo(truth, within(.1)));
  }

  @Property(tries = 40, seed = "42")
  void cellsEqualPeopleInAnyOrder(
      @ForAll @Size(8) List<@IntRange(min = 1, max = 6) Integer> counts) {
    long[] count = counts.stream().mapToLong(i -> i).toArray();
    int people = counts.stream().mapToInt(i -> i).sum();
    double[] outcome = new double[people];
    int[] treatment = new int[people];
    double[][] covariates = new double[people][];
    int next = people;
    for (int i = 0; i < 8; i++) {
      for (int j = 0; j < count[i]; j++) {
        next--;
        outcome[next] = OUTCOME[i];
        treatment[next] = TREATMENT[i];
        covariates[next] = STRATUM[i];
      }
    }
    TreatmentData cells = TreatmentData.of(OUTCOME, TREATMENT, STRATUM, count);
    TreatmentData each = TreatmentData.of(outcome, treatment, covariates);
    assertSame(STANDARDISED.estimate(cells).means(), STANDARDISED.estimate(each).means());
    assertSame(WEIGHTED.estimate(cells).means(), WEIGHTED.estimate(each).means());
    assertSame(AUGMENTED.estimate(cells).means(), AUGMENTED.estimate(each).means());
    Overlap some = WEIGHTED.estimate(cells).overlap();
    Overlap all = WEIGHTED.estimate(each).overlap();
    assertThat(some.effectiveTreated()).isCloseTo(all.effectiveTreated(), within(1e-8));
    assertThat(some.weightQuantiles().get(4)).isCloseTo(all.weightQuantiles().get(4), EXACT);
    assertThat(some.balance().get(0).before()).isCloseTo(all.balance().get(0).before(), EXACT);
  }

  @Property(tries = 40, seed = "42")
  void exchangingTheGroupsTurnsTheDifference(
      @ForAll @Size(8) List<@IntRange(min = 1, max = 6) Integer> counts) {
    long[] count = counts.stream().mapToLong(i -> i).toArray();
    int[] swapped = Arrays.stream(TREATMENT).map(a -> 1 - a).toArray();
    TreatmentData data = TreatmentData.of(OUTCOME, TREATMENT, STRATUM, count);
    TreatmentData turned = TreatmentData.of(OUTCOME, swapped, STRATUM, count);
    assertTurned(STANDARDISED.estimate(data).means(), STANDARDISED.estimate(turned).means());
    assertTurned(WEIGHTED.estimate(data).means(), WEIGHTED.estimate(turned).means());
    assertTurned(AUGMENTED.estimate(data).means(), AUGMENTED.estimate(turned).means());
  }

  private static void assertSame(AdjustedMeans means, AdjustedMeans others) {
    assertThat(means.treated()).isCloseTo(others.treated(), within(1e-8));
    assertThat(means.difference()).isCloseTo(others.difference(), within(1e-8));
    assertThat(means.differenceError()).isCloseTo(others.differenceError(), within(1e-8));
  }

  private static void assertTurned(AdjustedMeans means, AdjustedMeans others) {
    assertThat(means.difference()).isCloseTo(-others.difference(), within(1e-8));
    assertThat(means.differenceError()).isCloseTo(others.differenceError(), within(1e-8));
  }

  @Test
  void badDataAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TreatmentData.of(OUTCOME, new int[8], STRATUM))
        .withMessageContaining("treated and untreated");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TreatmentData.of(OUTCOME, new int[] {0, 0, 2, 1, 0, 0, 1, 1}, STRATUM))
        .withMessageContaining("0 or 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TreatmentData.of(new double[7], TREATMENT, STRATUM))
        .withMessageContaining("same length");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TreatmentData.of(OUTCOME, TREATMENT, STRATUM, new long[] {-1, 1, 1, 1, 1, 1, 1, 1}))
        .withMessageContaining("negative");
    double[] continuous = {0, 1, .5, 1, 0, 1, 0, 1};
    TreatmentData data = TreatmentData.of(continuous, TREATMENT, STRATUM);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARDISED.estimate(data))
        .withMessageContaining("logistic");
  }

  @Test
  void covariatesThatTellTheTreatmentAreNamed() {
    double[][] telling = {{0}, {0}, {1}, {1}, {0}, {0}, {1}, {1}};
    TreatmentData data = TreatmentData.of(OUTCOME, TREATMENT, telling);
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> WEIGHTED.estimate(data))
        .withMessageContaining("treatment given covariates")
        .withMessageContaining("separated");
  }

  @Test
  void meansWithoutRatioOrErrorAreNamed() {
    AdjustedMeans negative = new AdjustedMeans(-1, 2, 1, 1, 0);
    assertThatExceptionOfType(NotEstimableException.class).isThrownBy(negative::ratio);
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> negative.ratioInterval(.95));
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> new AdjustedMeans(1, 2, 0, 0, 0).pValue());
    assertThat(new AdjustedMeans(3, 1, .75, .25, 0).pValue())
        .isCloseTo(0.0455002638963584, within(1e-12));
  }

  @Test
  void aRatioNeedsBothMeansAboveZero() {
    for (AdjustedMeans means :
        List.of(new AdjustedMeans(0, .5, .01, .01, 0), new AdjustedMeans(.5, 0, .01, .01, 0))) {
      assertThatExceptionOfType(NotEstimableException.class).isThrownBy(means::ratio);
      assertThatExceptionOfType(NotEstimableException.class).isThrownBy(means::logRatioError);
    }
    Interval difference = new AdjustedMeans(.5, .4, .01, .04, .005).differenceInterval(.95);
    assertThat(difference.lower()).isCloseTo(.1 - .2 * 1.959963984540054, within(1e-14));
    assertThat(difference.upper()).isCloseTo(.1 + .2 * 1.959963984540054, within(1e-14));
    // .01 / .25 + .04 / .16 - 2 * .005 / .2
    assertThat(new AdjustedMeans(.5, .4, .01, .04, .005).logRatioError())
        .isCloseTo(Math.sqrt(.24), within(1e-15));
  }
}
