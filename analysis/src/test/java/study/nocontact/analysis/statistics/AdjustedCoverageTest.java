package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often 95% intervals of adjusted contrasts hold the truth. */
class AdjustedCoverageTest {

  private static final Replicates WORLDS = Replicates.seeded(11);
  private static final int PEOPLE = 800;

  /** Risk by covariate, untreated and treated; not linear in the covariate on any scale. */
  private static final double[][] RISK = {{.6, .7}, {.2, .5}, {.5, .6}};

  private static final double TRUTH = (.1 + .3 + .1) / 3;

  @Test
  void weightingCoversWithTheRightTreatmentModel() {
    InverseProbabilityWeighting method = InverseProbabilityWeighting.withDefaults();
    assertCovers(TRUTH, random -> method.estimate(binary(random)).means());
  }

  @Test
  void ratioOfWeightedRisksIsHeldByItsInterval() {
    WORLDS.assertShare(
        .95,
        random ->
            InverseProbabilityWeighting.withDefaults()
                .estimate(binary(random))
                .means()
                .ratioInterval(.95)
                .contains((.7 + .5 + .6) / (.6 + .2 + .5)));
  }

  @ParameterizedTest
  @EnumSource
  void augmentedMeansCoverAlthoughTheOutcomeModelIsWrong(OutcomeModel model) {
    AugmentedRiskDifference method = AugmentedRiskDifference.withDefaults().withOutcomeModel(model);
    assertCovers(TRUTH, random -> method.estimate(binary(random)).means());
  }

  /** The covariate as two indicators, each with its own effect of the treatment. */
  @ParameterizedTest
  @EnumSource
  void predictedMeansCoverWithTheRightOutcomeModel(OutcomeModel model) {
    GComputation method = GComputation.withDefaults().withOutcomeModel(model).withInteractions();
    assertCovers(TRUTH, random -> method.estimate(saturated(random)).means());
  }

  /** Chance of the first of two causes by day 8 of daily probabilities that depend on x. */
  @ParameterizedTest
  @EnumSource
  void differencesInIncidenceAreHeldByPseudoValues(PseudoMethod method) {
    double truth = 0;
    for (int x = -1; x <= 1; x++) {
      truth += (incidence(1, x) - incidence(0, x)) / 3;
    }
    assertCovers(truth, random -> method.means(pseudoValues(random)));
  }

  private enum PseudoMethod {
    WEIGHTING {
      @Override
      AdjustedMeans means(TreatmentData data) {
        return InverseProbabilityWeighting.withDefaults().estimate(data).means();
      }
    },
    PREDICTION {
      @Override
      AdjustedMeans means(TreatmentData data) {
        return GComputation.withDefaults()
            .withOutcomeModel(OutcomeModel.LINEAR)
            .withInteractions()
            .estimate(data)
            .means();
      }
    },
    AUGMENTED {
      @Override
      AdjustedMeans means(TreatmentData data) {
        return AugmentedRiskDifference.withDefaults()
            .withOutcomeModel(OutcomeModel.LINEAR)
            .estimate(data)
            .means();
      }
    };

    abstract AdjustedMeans means(TreatmentData data);
  }

  private static void assertCovers(double truth, Function<RandomGenerator, AdjustedMeans> method) {
    WORLDS.assertShare(.95, random -> method.apply(random).differenceInterval(.95).contains(truth));
  }

  private static TreatmentData binary(RandomGenerator random) {
    double[] outcome = new double[12];
    int[] treatment = new int[12];
    double[][] covariates = new double[12][];
    for (int cell = 0; cell < 12; cell++) {
      outcome[cell] = cell % 2;
      treatment[cell] = cell / 2 % 2;
      covariates[cell] = new double[] {cell / 4 - 1};
    }
    return TreatmentData.of(outcome, treatment, covariates, counts(random));
  }

  private static long[] counts(RandomGenerator random) {
    long[] count = new long[12];
    for (int person = 0; person < PEOPLE; person++) {
      int x = random.nextInt(3);
      int treated = random.nextDouble() < GroupedOutcome.probability(.9 * (x - 1)) ? 1 : 0;
      int success = random.nextDouble() < RISK[x][treated] ? 1 : 0;
      count[4 * x + 2 * treated + success]++;
    }
    return count;
  }

  private static TreatmentData saturated(RandomGenerator random) {
    double[] outcome = new double[12];
    int[] treatment = new int[12];
    double[][] covariates = new double[12][];
    long[] count = counts(random);
    for (int cell = 0; cell < 12; cell++) {
      outcome[cell] = cell % 2;
      treatment[cell] = cell / 2 % 2;
      covariates[cell] = new double[] {cell / 4 == 1 ? 1 : 0, cell / 4 == 2 ? 1 : 0};
    }
    return TreatmentData.of(outcome, treatment, covariates, count);
  }

  private static double daily(int treated, int x) {
    return .06 + .03 * treated + .02 * x;
  }

  private static double incidence(int treated, int x) {
    double first = daily(treated, x);
    return first / (first + .04) * (1 - Math.pow(1 - first - .04, 8));
  }

  /** One in twenty lost each day; all seen for 10 days at most. */
  private static TreatmentData pseudoValues(RandomGenerator random) {
    int cells = 6 * 10 * 3;
    double[] exit = new double[cells];
    int[] event = new int[cells];
    int[] treatment = new int[cells];
    double[][] covariates = new double[cells][];
    long[] count = new long[cells];
    for (int cell = 0; cell < cells; cell++) {
      exit[cell] = 1 + cell / 3 % 10;
      event[cell] = cell % 3;
      treatment[cell] = cell / 30 % 2;
      covariates[cell] = new double[] {cell / 60 - 1};
    }
    for (int person = 0; person < PEOPLE; person++) {
      int x = random.nextInt(3);
      int treated = random.nextDouble() < GroupedOutcome.probability(.9 * (x - 1)) ? 1 : 0;
      double first = daily(treated, x - 1);
      int day = 0;
      int end = 3;
      while (end == 3 && day < 10) {
        end = Draw.category(random, (1 - first - .04) * .05, first, .04, (1 - first - .04) * .95);
        day++;
      }
      count[60 * x + 30 * treated + 3 * (day - 1) + end % 3]++;
    }
    int[] seen = IntStream.range(0, cells).filter(cell -> count[cell] > 0).toArray();
    long[] people = Arrays.stream(seen).mapToLong(cell -> count[cell]).toArray();
    double[] values =
        PseudoValues.of(
                Arrays.stream(seen).mapToDouble(cell -> exit[cell]).toArray(),
                Arrays.stream(seen).map(cell -> event[cell]).toArray(),
                people)
            .incidence(1, 8);
    return TreatmentData.of(
        values,
        Arrays.stream(seen).map(cell -> treatment[cell]).toArray(),
        Arrays.stream(seen).mapToObj(cell -> covariates[cell]).toArray(double[][]::new),
        people);
  }
}
