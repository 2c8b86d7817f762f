package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.junit.jupiter.api.Test;

class GammaFrailtyWeibullTest {

  private static final GammaFrailtyWeibull MODEL = GammaFrailtyWeibull.withDefaults();

  private static CensoredTimes colon() {
    double[] time = Golden.column("colon_recurrence.csv", "time");
    int[] event =
        Arrays.stream(Golden.column("colon_recurrence.csv", "status"))
            .mapToInt(x -> (int) x)
            .toArray();
    return CensoredTimes.of(EventTimes.of(time, event));
  }

  /** The likelihood written out and maximised in R 4.2.2 with deriv3. */
  @Test
  void matchesR() {
    FrailtyFit fit = MODEL.fit(colon());
    assertThat(fit.iterations()).isBetween(2, 50);
    assertThat(fit.coefficients()[0]).isCloseTo(5.867915612534901, within(1e-8));
    assertThat(Math.log(fit.shape())).isCloseTo(0.840055702673643, within(1e-8));
    assertThat(Math.log(fit.frailtyVariance())).isCloseTo(2.191997702787628, within(1e-8));
    assertThat(fit.logLikelihood()).isCloseTo(-4034.48438034696, within(1e-8));
    assertThat(fit.standardErrors()[0]).isCloseTo(0.1125090465769293, within(1e-8));
    assertThat(fit.logShapeStandardError()).isCloseTo(0.0923968836471815, within(1e-8));
    assertThat(fit.logFrailtyVarianceStandardError()).isCloseTo(0.1276946665733481, within(1e-8));
    assertThat(fit.weibull().logLikelihood()).isCloseTo(-4128.20816699961, within(1e-8));
    assertThat(fit.frailtyTest().statistic())
        .isCloseTo(2 * (4128.20816699961 - 4034.48438034696), within(1e-7));
  }

  /**
   * Steady hazards that differ between people by a gamma variable of variance 1: what is left falls
   * as 1 / (1 + t / 50). The Weibull shape is then below 1, the shape within people is 1.
   */
  @Test
  void aMixtureOfSteadyHazardsIsSeenThrough() {
    SplittableRandom random = new SplittableRandom(5);
    double[] time = new double[4000];
    int[] event = new int[time.length];
    for (int i = 0; i < time.length; i++) {
      double wait = Math.ceil(50 * (1 / random.nextDouble() - 1) * 10) / 10;
      time[i] = Math.min(wait, 1000);
      event[i] = wait <= 1000 ? 1 : 0;
    }
    FrailtyFit fit = MODEL.fit(CensoredTimes.of(EventTimes.of(time, event)));
    assertThat(fit.weibull().shape()).isLessThan(.85);
    assertThat(fit.weibull().shapeTest(Alternative.LESS).pValue()).isLessThan(1e-6);
    assertThat(fit.shapeTest(Alternative.LESS).pValue()).isGreaterThan(.01);
    assertThat(fit.shapeProfileInterval(.99).contains(1)).isTrue();
    assertThat(Math.log(fit.frailtyVariance()))
        .isCloseTo(0, within(3 * fit.logFrailtyVarianceStandardError()));
    assertThat(fit.frailtyTest().pValue()).isLessThan(1e-6);
  }

  /** Hazards that fall within people and differ between them besides. */
  @Test
  void simulatedParametersAreFoundAgainWithCovariates() {
    SplittableRandom random = new SplittableRandom(11);
    GammaDistribution frailty = GammaDistribution.of(1 / .6, .6);
    int n = 3000;
    double[][] design = new double[n][];
    double[] time = new double[n];
    int[] event = new int[n];
    long[] once = new long[n];
    for (int i = 0; i < n; i++) {
      design[i] = new double[] {1, i % 2};
      double rate = frailty.inverseCumulativeProbability(random.nextDouble());
      double hazard = -Math.log(random.nextDouble()) / rate;
      double wait = Math.exp(4 - .7 * (i % 2)) * Math.pow(hazard, 1 / .75);
      time[i] = Math.min(wait, 2000);
      event[i] = wait <= 2000 ? 1 : 0;
      once[i] = 1;
    }
    FrailtyFit fit = MODEL.fit(design, CensoredTimes.observed(new double[n], time, event, once));
    assertThat(Math.log(fit.shape()))
        .isCloseTo(Math.log(.75), within(3 * fit.logShapeStandardError()));
    assertThat(Math.log(fit.frailtyVariance()))
        .isCloseTo(Math.log(.6), within(3 * fit.logFrailtyVarianceStandardError()));
    assertThat(fit.coefficients()[1]).isCloseTo(-.7, within(3 * fit.standardErrors()[1]));
    assertThat(fit.logShapeStandardError()).isLessThan(.1);
  }

  /** Hazards that rise more evenly than any Weibull's leave no room for frailty. */
  @Test
  void withoutFrailtyItIsTheWeibullFit() {
    CensoredTimes data =
        CensoredTimes.observed(
            new double[6],
            new double[] {2, 4, 7, 11, 16, 18},
            new int[] {1, 1, 1, 1, 1, 0},
            new long[] {5, 9, 9, 9, 6, 1});
    FrailtyFit fit = MODEL.fit(data);
    assertThat(fit.frailtyVariance()).isZero();
    assertThat(fit.frailtyTest()).isEqualTo(new BoundaryTest(0, 1));
    assertThat(fit.shape()).isEqualTo(fit.weibull().shape());
    assertThat(fit.logLikelihood()).isEqualTo(fit.weibull().logLikelihood());
    assertThat(fit.coefficients()).isEqualTo(fit.weibull().coefficients());
    assertThat(fit.logShapeStandardError()).isEqualTo(fit.weibull().logScaleStandardError());
    assertThatIllegalStateException().isThrownBy(fit::logFrailtyVarianceStandardError);
    Interval interval = fit.shapeProfileInterval(.9);
    assertThat(interval.contains(fit.shape())).isTrue();
    assertThat(interval.lower())
        .isCloseTo(fit.weibull().shapeProfileInterval(.9).lower(), within(1e-7));
    assertThat(interval.upper())
        .isGreaterThanOrEqualTo(fit.weibull().shapeProfileInterval(.9).upper() - 1e-7);
  }

  /** At its bounds a likelihood-ratio test of the shape just keeps the bound. */
  @Test
  void profileIntervalAgreesWithTheTest() {
    FrailtyFit fit = MODEL.fit(colon());
    double level = 1 - fit.shapeTest(Alternative.TWO_SIDED).pValue();
    assertThat(level).isGreaterThan(.999);
    assertThat(fit.shapeProfileInterval(.99).lower()).isGreaterThan(1);
    assertThat(fit.shapeTest(Alternative.GREATER).pValue()).isLessThan(.005);
    assertThat(fit.shapeTest(Alternative.LESS).pValue()).isGreaterThan(.995);
  }

  @Test
  void anotherUnitOfTimeMovesTheInterceptOnly() {
    double[] days = {1, 2, 4, 7, 12, 30, 90, 200, 300};
    double[] hours = Arrays.stream(days).map(t -> 24 * t).toArray();
    int[] event = {1, 1, 1, 1, 1, 1, 1, 1, 0};
    long[] count = {4, 9, 20, 15, 9, 7, 5, 3, 9};
    FrailtyFit inDays = MODEL.fit(CensoredTimes.observed(new double[9], days, event, count));
    FrailtyFit inHours = MODEL.fit(CensoredTimes.observed(new double[9], hours, event, count));
    assertThat(inDays.frailtyVariance()).isPositive();
    assertThat(inHours.frailtyVariance()).isCloseTo(inDays.frailtyVariance(), within(1e-6));
    assertThat(inHours.shape()).isCloseTo(inDays.shape(), within(1e-7));
    assertThat(inHours.coefficients()[0])
        .isCloseTo(inDays.coefficients()[0] + Math.log(24), within(1e-7));
  }

  @Test
  void countEqualsRepetition() {
    double[] days = {1, 2, 4, 7, 12, 30, 90, 200, 300};
    int[] many = {4, 9, 20, 15, 9, 7, 5, 3, 9};
    double[] time = new double[81];
    int[] event = new int[81];
    int next = 81;
    for (int i = 0; i < 9; i++) {
      for (int k = 0; k < many[i]; k++) {
        next--;
        time[next] = days[i];
        event[next] = i < 8 ? 1 : 0;
      }
    }
    long[] once = new long[81];
    Arrays.fill(once, 1);
    FrailtyFit each = MODEL.fit(CensoredTimes.observed(new double[81], time, event, once));
    FrailtyFit cells = MODEL.fit(CensoredTimes.of(EventTimes.of(time, event)));
    assertThat(next).isZero();
    assertThat(cells.shape()).isCloseTo(each.shape(), within(1e-7));
    assertThat(cells.logLikelihood()).isCloseTo(each.logLikelihood(), within(1e-9));
  }

  /** All that is known of so few is that their tail is heavy: the best shape is infinite. */
  @Test
  void aLikelihoodWithoutMaximumIsNamed() {
    double[] time = {1, 1, 2, 2, 2, 4, 9, 40, 200, 200, 300, 300};
    int[] event = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0};
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> MODEL.fit(CensoredTimes.of(EventTimes.of(time, event))))
        .withMessageContaining("no maximum");
  }

  @Test
  void noEventsAreNamed() {
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> MODEL.fit(CensoredTimes.of(EventTimes.of(new double[] {3}, new int[1]))))
        .withMessageContaining("no events");
  }
}
