package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Models of the hazard of one kind of event. */
class HazardSimulationTest {

  private static final Replicates WORLDS = Replicates.seeded(2026);

  private static final PiecewiseExponential CLAIMED =
      PiecewiseExponential.withCuts(7, 30, 60, 90, 180, 365);

  /** Bins about preferred numbers of days. */
  private static final double[] BINS = {
    0, 9.5, 17.5, 25.5, 42.5, 73.5, 103.5, 146.5, Double.POSITIVE_INFINITY
  };

  private static final double[] FEW_BINS = {0, 9.5, 25.5, 60.5, 146.5, Double.POSITIVE_INFINITY};

  @Test
  void hazardRatioIsHeldByItsInterval() {
    WORLDS.assertShare(
        .95,
        random ->
            CoxRegression.withDefaults()
                .fit(twoGroups(random, Math.log(1.4)))
                .estimates()
                .hazardRatio(0)
                .interval()
                .contains(1.4));
  }

  @ParameterizedTest
  @EnumSource
  void coxRejectsEqualHazardsOneTimeInTwenty(CoxTest test) {
    WORLDS.assertShare(
        .05,
        random -> test.of(CoxRegression.withDefaults().fit(twoGroups(random, 0))).pValue() < .05);
  }

  private enum CoxTest {
    WALD {
      @Override
      ChiSquareResult of(CoxFit fit) {
        return fit.estimates().waldTest();
      }
    },
    LIKELIHOOD_RATIO {
      @Override
      ChiSquareResult of(CoxFit fit) {
        return fit.likelihoodRatioTest();
      }
    },
    SCORE {
      @Override
      ChiSquareResult of(CoxFit fit) {
        return fit.scoreTest();
      }
    };

    abstract ChiSquareResult of(CoxFit fit);
  }

  private static SurvivalRows twoGroups(RandomGenerator random, double logRatio) {
    int people = 250;
    double[] exit = new double[people];
    int[] event = new int[people];
    double[][] covariates = new double[people][];
    for (int i = 0; i < people; i++) {
      double end = Draw.exponential(random, .03 * Math.exp(logRatio * (i % 2)));
      double censored = 120 * (1 - random.nextDouble());
      exit[i] = Math.min(end, censored);
      event[i] = end > censored ? 0 : 1;
      covariates[i] = new double[] {i % 2};
    }
    return SurvivalRows.of(exit, event, covariates);
  }

  /** The hazard is .02 until a day that differs between people, 1.5 times that from then on. */
  @Test
  void ratioOfACovariateThatChangesIsHeldByItsInterval() {
    WORLDS.assertShare(
        .95,
        random ->
            CoxRegression.withDefaults()
                .fit(changing(random, 250))
                .estimates()
                .hazardRatio(0)
                .interval()
                .contains(1.5));
  }

  private static SurvivalRows changing(RandomGenerator random, int people) {
    double[] entry = new double[2 * people];
    double[] exit = new double[2 * people];
    int[] event = new int[2 * people];
    double[][] covariates = new double[2 * people][];
    long[] count = new long[2 * people];
    for (int i = 0; i < people; i++) {
      double change = 60 * (1 - random.nextDouble());
      double end = Draw.exponential(random, .02);
      if (end > change) {
        end = change + (end - change) / 1.5;
      }
      double seen = Math.min(end, 150);
      int last = 2 * i + (seen > change ? 1 : 0);
      Arrays.fill(exit, 2 * i, 2 * i + 2, change);
      entry[last] = seen > change ? change : 0;
      exit[last] = seen;
      event[last] = end <= 150 ? 1 : 0;
      covariates[2 * i] = new double[] {0};
      covariates[2 * i + 1] = new double[] {1};
      count[2 * i] = 1;
      count[2 * i + 1] = seen > change ? 1 : 0;
    }
    return SurvivalRows.of(exit, event, covariates).withEntry(entry).withCounts(count);
  }

  @Test
  void weibullRejectsAConstantHazardOneTimeInTwenty() {
    WORLDS.assertShare(
        .05,
        random ->
            WeibullRegression.withDefaults()
                    .fit(lateAndCensored(random, 150))
                    .shapeTest(Alternative.TWO_SIDED)
                    .pValue()
                < .05);
  }

  @ParameterizedTest
  @EnumSource
  void weibullKeepsItsSizeOnTimesKnownBetweenBoundsOnly(Alternative alternative) {
    WORLDS.assertShare(
        .05,
        random ->
            WeibullRegression.withDefaults()
                    .fit(binned(BINS, 2000, () -> Draw.exponential(random, .02)))
                    .shapeTest(alternative)
                    .pValue()
                < .05);
  }

  @Test
  void weibullShapeIsHeldByItsProfileInterval() {
    WORLDS.assertShare(
        .95,
        random ->
            WeibullRegression.withDefaults()
                .fit(binned(BINS, 250, () -> 50 * Math.pow(Draw.exponential(random, 1), 1 / .8)))
                .shapeProfileInterval(.95)
                .contains(.8));
  }

  @Test
  void trendOverIntervalsRejectsAConstantHazardOneTimeInTwenty() {
    WORLDS.assertShare(
        .05,
        random -> !CLAIMED.fit(lateAndCensored(random, 400)).trend().interval(1, .95).contains(0));
  }

  @Test
  void orderRestrictedTestRejectsAConstantHazardOneTimeInTwenty() {
    WORLDS.assertShare(
        .05,
        random ->
            MonotoneHazardTest.withDefaults()
                    .withReplicates(199)
                    .test(CLAIMED.fit(lateAndCensored(random, 2000)), random.nextLong())
                    .pValue()
                <= .05);
  }

  /** One in four comes at some time before day 20; nothing that happened before is known. */
  private static CensoredTimes lateAndCensored(RandomGenerator random, int people) {
    double[] entry = new double[people];
    double[] exit = new double[people];
    int[] event = new int[people];
    long[] count = new long[people];
    for (int i = 0; i < people; i++) {
      entry[i] = random.nextInt(4) == 0 ? 20 * random.nextDouble() : 0;
      double end = entry[i] + Draw.exponential(random, .01);
      double censored = entry[i] + 600 * (1 - random.nextDouble());
      exit[i] = Math.min(end, censored);
      event[i] = end > censored ? 0 : 1;
      count[i] = 1;
    }
    return CensoredTimes.observed(entry, exit, event, count);
  }

  /** Hazards constant within people, gamma distributed with variance 1 between them. */
  @Test
  void frailtyKeepsItsSizeWhenOnlyPeopleDiffer() {
    WORLDS.assertShare(
        .05,
        random ->
            GammaFrailtyWeibull.withDefaults()
                    .fit(
                        binned(
                            BINS,
                            2000,
                            () -> Draw.exponential(random, .04 * Draw.exponential(random, 1))))
                    .shapeTest(Alternative.TWO_SIDED)
                    .pValue()
                < .05);
  }

  @Test
  void curedShareIsHeldByItsProfileInterval() {
    WORLDS.assertShare(
        .95, random -> cured(random, 400, Latency.WEIBULL, .4).profileInterval(.95).contains(.4));
  }

  @Test
  void curedShareIsHeldByItsIntervalWithLognormalLatency() {
    WORLDS.assertShare(
        .95, random -> cured(random, 400, Latency.LOGNORMAL, .4).interval(.95).contains(.4));
  }

  @Test
  void curedShareIsHeldByItsIntervalWithGammaLatency() {
    WORLDS.assertShare(
        .95, random -> cured(random, 400, Latency.GAMMA, .4).interval(.95).contains(.4));
  }

  @Test
  void plateauIsFoundOneTimeInTwentyWhereThereIsNone() {
    WORLDS.assertShare(
        .05, random -> cured(random, 4000, Latency.WEIBULL, 0).cureTest().pValue() < .05);
  }

  private static CureFit cured(RandomGenerator random, int people, Latency latency, double cured) {
    return CureModel.withDefaults()
        .with(latency)
        .fit(binned(FEW_BINS, people, () -> partlyCured(random, latency, cured)));
  }

  private static double partlyCured(RandomGenerator random, Latency latency, double cured) {
    if (random.nextDouble() < cured) {
      return Double.POSITIVE_INFINITY;
    }
    return latency == Latency.LOGNORMAL
        ? 20 * Math.exp(random.nextGaussian())
        : Draw.exponential(random, .03);
  }

  /** Every time is known as the bin about its preferred number, or to lie after all of them. */
  private static CensoredTimes binned(double[] bounds, int people, DoubleSupplier time) {
    int bins = bounds.length - 1;
    long[] count = new long[bins];
    for (int i = 0; i < people; i++) {
      double end = time.getAsDouble();
      int bin = 0;
      while (end > bounds[bin + 1]) {
        bin++;
      }
      count[bin]++;
    }
    double[] lower = Arrays.copyOfRange(bounds, 0, bins);
    double[] upper = Arrays.copyOfRange(bounds, 1, bins + 1);
    return CensoredTimes.between(new double[bins], lower, upper, count);
  }
}
