package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CoxRegressionTest {

  private static final CoxRegression COX = CoxRegression.withDefaults();

  private static SurvivalRows lung() {
    double[] time = Golden.column("lung.csv", "time");
    double[] status = Golden.column("lung.csv", "status");
    double[][] columns = {
      Golden.column("lung.csv", "age"),
      Golden.column("lung.csv", "sex"),
      Golden.column("lung.csv", "ph.ecog")
    };
    int[] complete =
        IntStream.range(0, time.length).filter(i -> !Double.isNaN(columns[2][i])).toArray();
    return SurvivalRows.of(
        Arrays.stream(complete).mapToDouble(i -> time[i]).toArray(),
        Arrays.stream(complete).map(i -> status[i] == 2 ? 1 : 0).toArray(),
        Arrays.stream(complete)
            .mapToObj(i -> new double[] {columns[0][i], columns[1][i], columns[2][i]})
            .toArray(double[][]::new));
  }

  @TestFactory
  Stream<DynamicTest> agreesWithRInTheLungData() {
    String[] names = {"age", "sex", "ph.ecog"};
    Golden golden = Golden.of("G07");
    for (CoxTies ties : CoxTies.values()) {
      String prefix = ties == CoxTies.EFRON ? "efron." : "breslow.";
      CoxFit fit = COX.withTies(ties).fit(lung());
      for (int j = 0; j < names.length; j++) {
        golden.put(prefix + "beta." + names[j], fit.estimates().coefficients()[j]);
        golden.put(prefix + "se." + names[j], fit.estimates().standardErrors()[j]);
      }
      golden
          .put(prefix + "loglik0", fit.nullLogLikelihood())
          .put(prefix + "loglik1", fit.logLikelihood())
          .put(prefix + "score", fit.scoreTest().statistic())
          .put(prefix + "wald", fit.estimates().waldTest().statistic());
    }
    CoxFit fit = COX.fit(lung());
    ProportionalHazardsResult zph = ProportionalHazardsTest.withDefaults().test(fit);
    for (int j = 0; j < names.length; j++) {
      golden.put("efron.robust.se." + names[j], fit.robustEstimates().standardErrors()[j]);
      golden.put("zph.chisq." + names[j], zph.covariates().get(j).statistic());
    }
    return golden
        .put("zph.chisq.GLOBAL", zph.global().statistic())
        .put("concordance", fit.concordance().concordance())
        .put("H0.at.365(uncentered)", fit.baseline().cumulative(365))
        .tests();
  }

  /** The part of case G05 that is a regression. */
  static Golden channing(Golden golden) {
    double[] entry = Golden.column("channing.csv", "entry");
    double[] exit = Golden.column("channing.csv", "exit");
    double[] died = Golden.column("channing.csv", "cens");
    String[] sex = Golden.text("channing.csv", "sex");
    List<double[]> men = new ArrayList<>();
    for (String each : sex) {
      men.add(new double[] {each.equals("Male") ? 1 : 0});
    }
    SurvivalRows naive =
        SurvivalRows.of(
            exit,
            Arrays.stream(died).mapToInt(d -> (int) d).toArray(),
            men.toArray(double[][]::new));
    CoxFit fit = COX.fit(naive.withEntry(entry));
    return golden
        .put("cox.beta.male", fit.estimates().coefficients()[0])
        .put("cox.se", fit.estimates().standardErrors()[0])
        .put("loglik0", fit.nullLogLikelihood())
        .put("loglik1", fit.logLikelihood())
        .put("naive.ignoring.truncation.beta", COX.fit(naive).estimates().coefficients()[0]);
  }

  /**
   * A has x = 1 and dies first, B with 0 second, C with 1 is censored last: the likelihood e/(2e +
   * 1) * 1/(1 + e), with e = exp(b), is largest where 2 e² = 1.
   */
  @Test
  void threePeopleWorkedByHand() {
    CoxFit fit = COX.fit(rows(new double[] {1, 2, 3}, new int[] {1, 1, 0}, 1, 0, 1));
    double e = Math.sqrt(.5);
    double information = 2 * e / ((2 * e + 1) * (2 * e + 1)) + e / ((1 + e) * (1 + e));
    LogHazardRatios estimates = fit.estimates();
    assertThat(estimates.coefficients()[0]).isCloseTo(Math.log(e), within(1e-12));
    assertThat(estimates.standardErrors()[0]).isCloseTo(1 / Math.sqrt(information), within(1e-12));
    assertThat(fit.nullLogLikelihood()).isCloseTo(-Math.log(6), within(1e-12));
    assertThat(fit.logLikelihood()).isCloseTo(Math.log(e / (2 * e + 1) / (1 + e)), within(1e-12));
    assertThat(fit.baseline().cumulative(1.5)).isCloseTo(1 / (2 * e + 1), within(1e-12));
    assertThat(fit.baseline().cumulative(2))
        .isCloseTo(1 / (2 * e + 1) + 1 / (1 + e), within(1e-12));
    assertThat(fit.concordance()).isEqualTo(new Concordance(.5, 1, 1, 1));
    assertThat(fit.likelihoodRatioTest().statistic())
        .isCloseTo(2 * (fit.logLikelihood() + Math.log(6)), within(1e-12));
  }

  @Test
  void hazardRatioIsTheExponentWithItsWaldInterval() {
    LogHazardRatios estimates = COX.withLevel(.9).fit(CoxExamples.rows()).estimates();
    double b = estimates.coefficients()[0];
    double error = estimates.standardErrors()[0];
    HazardRatio ratio = estimates.hazardRatio(0);
    assertThat(ratio.ratio()).isCloseTo(Math.exp(b), within(1e-14));
    assertThat(ratio.interval().lower())
        .isCloseTo(Math.exp(b - 1.6448536269514722 * error), within(1e-12));
    assertThat(ratio.interval().upper())
        .isCloseTo(Math.exp(b + 1.6448536269514722 * error), within(1e-12));
    assertThat(ratio.z()).isCloseTo(b / error, within(1e-14));
    assertThat(ratio.pValue()).isCloseTo(estimates.waldTest(0).pValue(), within(1e-12));
  }

  @Test
  void contrastUsesTheCovariance() {
    LogHazardRatios estimates = COX.fit(CoxExamples.rows()).estimates();
    double[][] v = estimates.covariance();
    HazardRatio ratio = estimates.hazardRatio(new double[] {2, -1});
    assertThat(ratio.logRatio())
        .isCloseTo(2 * estimates.coefficients()[0] - estimates.coefficients()[1], within(1e-13));
    assertThat(ratio.standardError())
        .isCloseTo(Math.sqrt(4 * v[0][0] + v[1][1] - 4 * v[0][1]), within(1e-13));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> estimates.hazardRatio(new double[] {0, 0}));
    assertThatIllegalArgumentException().isThrownBy(() -> estimates.hazardRatio(new double[1]));
    assertThatIllegalArgumentException().isThrownBy(() -> estimates.waldTest(new int[0]));
  }

  @Test
  void likelihoodRatioAgainstASmallerModel() {
    double[][] first =
        Arrays.stream(CoxExamples.COVARIATES)
            .map(x -> new double[] {x[0]})
            .toArray(double[][]::new);
    CoxFit nested =
        COX.fit(
            SurvivalRows.of(CoxExamples.EXIT, CoxExamples.EVENT, first)
                .withEntry(CoxExamples.ENTRY)
                .withCounts(CoxExamples.COUNT));
    CoxFit fit = COX.fit(CoxExamples.rows());
    ChiSquareResult result = fit.against(nested);
    assertThat(result.degreesOfFreedom()).isEqualTo(1);
    assertThat(result.statistic())
        .isCloseTo(2 * (fit.logLikelihood() - nested.logLikelihood()), within(1e-12));
    assertThatIllegalArgumentException().isThrownBy(() -> nested.against(fit));
  }

  @Test
  void groupWithoutEventsHasNoFiniteCoefficient() {
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(
            () -> COX.fit(rows(new double[] {1, 2, 3, 4}, new int[] {1, 1, 0, 0}, 0, 0, 1, 1)))
        .withMessageContaining("infinite");
  }

  @Test
  void eventsInTheOrderOfTheCovariateHaveNoFiniteCoefficient() {
    SurvivalRows rows =
        rows(new double[] {1, 2, 3, 4, 5}, new int[] {1, 1, 1, 1, 1}, 9, 7, 3, 2, -1);
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> COX.fit(rows))
        .withMessageContaining("covariate 0 is infinite");
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> COX.fit(rows.withCounts(1_000_000_000L, 1, 1, 1_000_000_000L, 1)))
        .withMessageContaining("infinite");
  }

  @Test
  void largeButFiniteCoefficientIsFound() {
    // One of a million against every second: the ratio of rates is about 690000.
    SurvivalRows rows =
        rows(new double[] {1, 2, 1, 2}, new int[] {1, 0, 1, 0}, 0, 0, 1, 1)
            .withCounts(1, 999_999, 500_000, 500_000);
    CoxFit fit = COX.withTies(CoxTies.BRESLOW).fit(rows);
    // Breslow's score with one event time: b = ln(odds of the events / odds of the group sizes).
    assertThat(fit.estimates().coefficients()[0]).isCloseTo(Math.log(500_000), within(1e-9));
    assertThat(COX.fit(rows).estimates().coefficients()[0]).isBetween(13., 14.);
  }

  @Test
  void covariateWithoutInformationIsNamed() {
    double[] times = {1, 2, 3, 4};
    int[] all = {1, 1, 1, 1};
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> COX.fit(rows(times, all, .1, .1, .1, .1)))
        .withMessageContaining("covariate 0");
    double[][] repeated = {{1, 3, 4}, {2, -1, 1}, {.5, 1, 1.5}, {3, 1, 4}};
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> COX.fit(SurvivalRows.of(times, all, repeated)))
        .withMessageContaining("covariate 2");
    // The covariate is that of the stratum.
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> COX.fit(rows(times, all, 1, 2, 1, 2).withStrata(1, 2, 1, 2)))
        .withMessageContaining("covariate 0");
    // It varies, but whoever differs is gone before the first event.
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> COX.fit(rows(times, new int[] {0, 1, 1, 1}, 1, 2, 2, 2)))
        .withMessageContaining("covariate 0");
  }

  @Test
  void dataWithoutEventsAreRefused() {
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> COX.fit(rows(new double[] {1, 2}, new int[2], 0, 1)))
        .withMessageContaining("no events");
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(
            () -> COX.fit(rows(new double[] {1, 2}, new int[] {1, 0}, 0, 1).withCounts(0, 5)))
        .withMessageContaining("no events");
  }

  @Test
  void tooFewIterationsAreReported() {
    CoxFit fit = COX.withMaxIterations(1).fit(CoxExamples.rows());
    assertThat(fit.converged()).isFalse();
    assertThat(fit.iterations()).isEqualTo(1);
    assertThat(COX.withTolerance(.1).fit(CoxExamples.rows()).iterations())
        .isLessThan(COX.fit(CoxExamples.rows()).iterations());
  }

  @Test
  void badSettingsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> COX.withLevel(1));
    assertThatIllegalArgumentException().isThrownBy(() -> COX.withMaxIterations(0));
    assertThatIllegalArgumentException().isThrownBy(() -> COX.withTolerance(0));
    BaselineHazard two = COX.fit(CoxExamples.rows().withStrata(CoxExamples.STRATUM)).baseline();
    assertThatIllegalArgumentException().isThrownBy(() -> two.cumulative(1));
    assertThatIllegalArgumentException().isThrownBy(() -> two.cumulative(1, 3, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> two.cumulative(1, 1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> two.cumulative(Double.NaN, 1, 0, 0));
  }

  @Test
  void oneEventTimeCannotShowAChange() {
    CoxFit fit = COX.fit(rows(new double[] {1, 1, 2, 2}, new int[] {1, 1, 0, 0}, 0, 1, 0, 1));
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> ProportionalHazardsTest.withDefaults().test(fit))
        .withMessageContaining("too few event times");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProportionalHazardsTest.withDefaults().test(fit, new int[0]));
  }

  @Test
  void fewerClustersThanCovariatesGiveNoJointTest() {
    CoxFit fit = COX.fit(CoxExamples.rows().withClusters(new int[14]));
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> fit.robustEstimates().waldTest())
        .withMessageContaining("clusters");
  }

  @Test
  void strangersWhoLeaveBeforeAnyEventChangeNothing() {
    // Their hazards would drown the others if a trace of them stayed in the sums.
    double[] entry = Arrays.copyOf(CoxExamples.ENTRY, 16);
    double[] exit = Arrays.copyOf(CoxExamples.EXIT, 16);
    double[][] covariates = Arrays.copyOf(CoxExamples.COVARIATES, 16);
    long[] count = Arrays.copyOf(CoxExamples.COUNT, 16);
    for (int i = 14; i < 16; i++) {
      entry[i] = 3.1;
      exit[i] = 4.9;
      covariates[i] = new double[] {1e6, -1e6};
      count[i] = 1_000_000;
    }
    CoxFit more =
        COX.fit(
            SurvivalRows.of(exit, Arrays.copyOf(CoxExamples.EVENT, 16), covariates)
                .withEntry(entry)
                .withCounts(count));
    CoxFit fit = COX.fit(CoxExamples.rows());
    assertThat(more.estimates().coefficients())
        .containsExactly(fit.estimates().coefficients(), within(1e-12));
  }

  private static SurvivalRows rows(double[] exit, int[] event, double... covariate) {
    return SurvivalRows.of(
        exit,
        event,
        Arrays.stream(covariate).mapToObj(x -> new double[] {x}).toArray(double[][]::new));
  }

  /**
   * Ten of a million are exposed and have half of ten events at once: 5 = 10 * 10 r / (10 r + 999
   * 990), so r = 99 999. The first step from 0 goes to 50 000.
   */
  @Test
  void stepsThatLeadTooFarAreHalved() {
    SurvivalRows rows =
        rows(new double[] {1, 2, 1, 2}, new int[] {1, 0, 1, 0}, 1, 1, 0, 0)
            .withCounts(5, 5, 5, 999_985);
    CoxFit fit = COX.withTies(CoxTies.BRESLOW).fit(rows);
    assertThat(fit.converged()).isTrue();
    assertThat(fit.estimates().coefficients()[0]).isCloseTo(Math.log(99_999), within(1e-8));
  }

  @Test
  void namesTheCovariateThatIsInfinite() {
    double[][] covariates = {{3, 9}, {1, 7}, {2, 3}, {2, 2}, {1, 1}, {3, -1}};
    SurvivalRows rows =
        SurvivalRows.of(new double[] {1, 2, 3, 4, 5, 6}, new int[] {1, 1, 1, 1, 1, 1}, covariates);
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> COX.fit(rows))
        .withMessageContaining("covariate 1 is infinite");
  }
}
