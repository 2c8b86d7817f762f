package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WeibullRegressionTest {

  private static final WeibullRegression REGRESSION = WeibullRegression.withDefaults();
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  /** Durations between bounds: exact, right-censored, left-censored and heaped. */
  private static final CensoredTimes BOUNDS =
      CensoredTimes.between(
          new double[12],
          new double[] {5, 0, 10, 20, 26, 14, 30, 60, 7, 3, 26, 88},
          new double[] {5, 7, 14, INFINITE, 34, 14, INFINITE, 90, 7, 3, 42, 92},
          new long[] {2, 1, 3, 1, 2, 1, 4, 1, 2, 1, 1, 1});

  private static final double[][] ALTERNATING = alternating();

  private static double[][] alternating() {
    double[] group = {0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0};
    return Arrays.stream(group).mapToObj(x -> new double[] {1, x}).toArray(double[][]::new);
  }

  private static CensoredTimes veteran(double[] entry) {
    double[] time = Golden.column("veteran.csv", "time");
    int[] died =
        Arrays.stream(Golden.column("veteran.csv", "status")).mapToInt(x -> (int) x).toArray();
    return CensoredTimes.observed(entry, time, died, ones(time.length));
  }

  private static double[][] veteranDesign(String... names) {
    double[][] design = new double[137][names.length + 1];
    for (int j = 0; j <= names.length; j++) {
      double[] column = j == 0 ? null : Golden.column("veteran.csv", names[j - 1]);
      for (int i = 0; i < 137; i++) {
        design[i][j] = j == 0 ? 1 : column[i];
      }
    }
    return design;
  }

  @TestFactory
  Stream<DynamicTest> matchesRSurvreg() {
    CensoredTimes data = veteran(new double[137]);
    double[][] design = veteranDesign("trt", "karno");
    WeibullFit fit = REGRESSION.fit(design, data);
    WeibullFit alone = REGRESSION.fit(data);
    String[] names = {"(Intercept)", "trt", "karno"};
    Golden golden = PiecewiseExponentialTest.veteran(Golden.of("G15"));
    for (int j = 0; j < 3; j++) {
      golden
          .put("weibull.coef." + names[j], fit.coefficients()[j])
          .put("weibull.se." + names[j], fit.standardErrors()[j]);
    }
    return golden
        .put("weibull.scale", fit.scale())
        .put("weibull.shape", fit.shape())
        .put("weibull.se.Log(scale)", fit.logScaleStandardError())
        .put("weibull.loglik", fit.logLikelihood())
        .put("exp.loglik", REGRESSION.withShape(1).fit(design, data).logLikelihood())
        .put("lr.shape1", fit.shapeTest(Alternative.TWO_SIDED).statistic())
        .put("null.shape", alone.shape())
        .put("null.log.scale.se", alone.logScaleStandardError())
        .tests();
  }

  /** survreg(Surv(lower, upper, type = "interval2") ~ x, weights = count), R 4.2.2. */
  @Test
  void boundsMatchR() {
    WeibullFit fit = REGRESSION.fit(ALTERNATING, BOUNDS);
    assertThat(fit.iterations()).isBetween(2, 50);
    assertThat(fit.coefficients())
        .containsExactly(new double[] {3.566263578573471, -0.301225679643546}, within(1e-9));
    assertThat(fit.scale()).isCloseTo(0.99130484855589, within(1e-9));
    assertThat(fit.standardErrors())
        .containsExactly(new double[] {0.330731796889502, 0.530074275178154}, within(1e-9));
    assertThat(fit.logScaleStandardError()).isCloseTo(0.208740839578844, within(1e-9));
    assertThat(fit.logLikelihood()).isCloseTo(-48.9286708607583, within(1e-10));
    WeibullFit alone = REGRESSION.fit(BOUNDS);
    assertThat(alone.coefficients()[0]).isCloseTo(3.45778653127308, within(1e-9));
    assertThat(alone.logLikelihood()).isCloseTo(-49.0886558919735, within(1e-10));
    assertThat(fit.against(alone).statistic())
        .isCloseTo(2 * (49.0886558919735 - 48.9286708607583), within(1e-9));
  }

  /** The same with dist = "exponential". */
  @Test
  void shapeHeldAtOneIsExponentialRegression() {
    WeibullFit fit = REGRESSION.withShape(1).fit(ALTERNATING, BOUNDS);
    assertThat(fit.coefficients())
        .containsExactly(new double[] {3.566549338359404, -0.303834814909967}, within(1e-8));
    assertThat(fit.standardErrors())
        .containsExactly(new double[] {0.333569648289910, 0.530950304291301}, within(1e-7));
    assertThat(fit.logLikelihood()).isCloseTo(-48.9295420702839, within(1e-10));
    assertThat(fit.logScaleStandardError()).isZero();
    assertThatIllegalStateException().isThrownBy(() -> fit.shapeInterval(.95));
    assertThatIllegalStateException().isThrownBy(() -> fit.shapeTest(Alternative.LESS));
    assertThat(fit.profileInterval(1, .95).contains(0)).isTrue();
  }

  /** 5 events in 35 days at a constant hazard: rate 1/7, error of its logarithm 1 / sqrt 5. */
  @Test
  void constantHazardWorkedByHand() {
    CensoredTimes data =
        CensoredTimes.observed(
            new double[] {0, 4}, new double[] {3, 9}, new int[] {1, 0}, new long[] {5, 4});
    WeibullFit fit = REGRESSION.withShape(1).fit(data);
    assertThat(fit.coefficients()[0]).isCloseTo(Math.log(35 / 5.), within(1e-12));
    assertThat(fit.standardErrors()[0]).isCloseTo(1 / Math.sqrt(5), within(1e-12));
    assertThat(fit.logLikelihood()).isCloseTo(5 * Math.log(5 / 35.) - 5, within(1e-12));
    assertThat(fit.survival(14, 1)).isCloseTo(Math.exp(-2), within(1e-12));
    assertThat(fit.interval(0, .95).upper())
        .isCloseTo(Math.log(7) + 1.959963984540054 / Math.sqrt(5), within(1e-10));
  }

  /** Every second subject seen from a third of the time on; maximised in R with deriv3. */
  @Test
  void delayedEntryIsConditionedOn() {
    double[] time = Golden.column("veteran.csv", "time");
    double[] entry = new double[137];
    for (int i = 0; i < 137; i += 2) {
      entry[i] = Math.floor(time[i] / 3);
    }
    WeibullFit fit = REGRESSION.fit(veteranDesign("karno"), veteran(entry));
    assertThat(fit.logLikelihood()).isCloseTo(-700.083604072661, within(1e-8));
    assertThat(fit.coefficients())
        .containsExactly(new double[] {2.2681258429824220, 0.0361129549921155}, within(1e-9));
    assertThat(Math.log(fit.scale())).isCloseTo(0.1615518345798171, within(1e-9));
    assertThat(fit.standardErrors())
        .containsExactly(new double[] {0.33656383957461550, 0.00533984701580077}, within(1e-9));
  }

  /** Bounds from R: uniroot over survreg(scale = 1 / shape). */
  @Test
  void intervalsOfTheShapeMatchR() {
    WeibullFit fit = REGRESSION.fit(veteran(new double[137]));
    Interval profile = fit.shapeProfileInterval(.95);
    assertThat(profile.lower()).isCloseTo(0.743626810393148, within(1e-9));
    assertThat(profile.upper()).isCloseTo(0.967080981805931, within(1e-9));
    Interval wald = fit.shapeInterval(.95);
    assertThat(wald.lower())
        .isCloseTo(
            0.852084780253743 * Math.exp(-1.959963984540054 * 0.0669293238079041), within(1e-8));
    assertThat(wald.upper())
        .isCloseTo(
            0.852084780253743 * Math.exp(1.959963984540054 * 0.0669293238079041), within(1e-8));
  }

  @Test
  void shapeTestHasASide() {
    WeibullFit fit = REGRESSION.fit(veteran(new double[137]));
    ShapeTest falls = fit.shapeTest(Alternative.LESS);
    assertThat(falls.statistic()).isCloseTo(6.25999316724324, within(1e-8));
    assertThat(falls.signedRoot()).isCloseTo(-Math.sqrt(6.25999316724324), within(1e-8));
    // pnorm(-sqrt(6.25999316724324)), R 4.2.2
    assertThat(falls.pValue()).isCloseTo(0.0061747340000835, within(1e-10));
    assertThat(fit.shapeTest(Alternative.GREATER).pValue())
        .isCloseTo(1 - falls.pValue(), within(1e-14));
    assertThat(fit.shapeTest(Alternative.TWO_SIDED).pValue())
        .isCloseTo(2 * falls.pValue(), within(1e-14));
  }

  @Test
  void profileOfACoefficientIsWhereTheLikelihoodRatioReachesTheQuantile() {
    WeibullFit fit = REGRESSION.fit(ALTERNATING, BOUNDS);
    Interval interval = fit.profileInterval(1, .9);
    assertThat(interval.lower()).isLessThan(fit.interval(1, .9).upper());
    assertThat(interval.contains(fit.coefficients()[1])).isTrue();
    Interval narrow = fit.profileInterval(1, .1);
    assertThat(narrow.within(interval.lower(), interval.upper())).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> fit.profileInterval(2, .9));
  }

  @Test
  void covarianceIsThatOfLogScale() {
    double[][] covariance = REGRESSION.fit(veteran(new double[137])).covariance();
    // vcov(survreg(Surv(time, status) ~ 1, veteran))["(Intercept)", "Log(scale)"], R 4.2.2
    assertThat(covariance[0][1]).isCloseTo(-0.00196364100654397, within(1e-9));
    assertThat(covariance[1][0]).isEqualTo(covariance[0][1]);
  }

  @Test
  void whatHasNoMaximumIsNamed() {
    CensoredTimes noEvents =
        CensoredTimes.observed(new double[2], new double[] {3, 4}, new int[2], ones(2));
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> REGRESSION.fit(noEvents))
        .withMessageContaining("no events");
    CensoredTimes allAtOnce =
        CensoredTimes.observed(
            new double[2], new double[] {3, 3}, new int[] {1, 1}, new long[] {4, 2});
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> REGRESSION.fit(allAtOnce))
        .withMessageContaining("no maximum");
    CensoredTimes oneGroupWithout =
        CensoredTimes.observed(
            new double[4],
            new double[] {3, 5, 7, 9},
            new int[] {1, 1, 0, 0},
            new long[] {4, 2, 3, 3});
    double[][] groups = {{1, 0}, {1, 0}, {1, 1}, {1, 1}};
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> REGRESSION.fit(groups, oneGroupWithout))
        .withMessageContaining("no maximum");
  }

  @Test
  void badInputIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REGRESSION.fit(WeightedDesign.ones(3), BOUNDS));
    assertThatIllegalArgumentException().isThrownBy(() -> REGRESSION.withShape(0));
    double[][] twice = WeightedDesign.ones(12);
    Arrays.setAll(twice, i -> new double[] {1, 2});
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> REGRESSION.fit(twice, BOUNDS))
        .withMessageContaining("column 1");
    WeibullFit fit = REGRESSION.fit(BOUNDS);
    assertThatIllegalArgumentException().isThrownBy(() -> fit.against(fit));
    assertThatIllegalArgumentException().isThrownBy(() -> fit.survival(-1, 1));
  }

  @Property(tries = 30, seed = "42")
  void countEqualsRepetitionInAnyOrder(
      @ForAll @Size(8) List<@IntRange(min = 1, max = 60) Integer> times,
      @ForAll @Size(8) List<@IntRange(min = 1, max = 4) Integer> counts) {
    CensoredTimes counted = spread(times, counts, 1);
    int people = (int) counted.subjects();
    double[] lower = new double[people];
    double[] upper = new double[people];
    int next = people;
    for (int i = 0; i < counted.rows(); i++) {
      for (int k = 0; k < counted.count(i); k++) {
        next--;
        lower[next] = counted.lower(i);
        upper[next] = counted.upper(i);
      }
    }
    WeibullFit each =
        REGRESSION.fit(CensoredTimes.between(new double[people], lower, upper, ones(people)));
    WeibullFit cells = REGRESSION.fit(counted);
    assertThat(cells.shape()).isCloseTo(each.shape(), within(1e-8));
    assertThat(cells.standardErrors()).containsExactly(each.standardErrors(), within(1e-8));
    assertThat(cells.logLikelihood()).isCloseTo(each.logLikelihood(), within(1e-9));
  }

  @Property(tries = 30, seed = "42")
  void anotherUnitOfTimeMovesTheInterceptOnly(
      @ForAll @Size(8) List<@IntRange(min = 1, max = 60) Integer> times,
      @ForAll @Size(8) List<@IntRange(min = 1, max = 4) Integer> counts) {
    WeibullFit days = REGRESSION.fit(spread(times, counts, 1));
    WeibullFit hours = REGRESSION.fit(spread(times, counts, 24));
    assertThat(hours.coefficients()[0])
        .isCloseTo(days.coefficients()[0] + Math.log(24), within(1e-8));
    assertThat(hours.shape()).isCloseTo(days.shape(), within(1e-8));
    assertThat(hours.shapeTest(Alternative.TWO_SIDED).statistic())
        .isCloseTo(days.shapeTest(Alternative.TWO_SIDED).statistic(), within(1e-8));
  }

  /** Exact, censored and bounded rows in turn, and two that differ for certain. */
  private static CensoredTimes spread(List<Integer> times, List<Integer> counts, double unit) {
    double[] lower = new double[10];
    double[] upper = new double[10];
    long[] count = new long[10];
    for (int i = 0; i < 8; i++) {
      lower[i] = times.get(i) * unit;
      upper[i] = i % 3 == 0 ? lower[i] : i % 3 == 1 ? INFINITE : lower[i] + 5 * unit;
      count[i] = counts.get(i);
    }
    lower[8] = upper[8] = 2 * unit;
    lower[9] = upper[9] = 40 * unit;
    count[8] = count[9] = 1;
    return CensoredTimes.between(new double[10], lower, upper, count);
  }

  private static long[] ones(int length) {
    long[] ones = new long[length];
    Arrays.fill(ones, 1);
    return ones;
  }
}
