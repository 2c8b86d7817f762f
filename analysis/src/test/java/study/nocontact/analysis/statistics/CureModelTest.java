package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CureModelTest {

  private static final CureModel MODEL = CureModel.withDefaults();
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  private static final CureFit COLON = MODEL.fit(colon(false));

  private static CensoredTimes colon(boolean delayed) {
    double[] time = Golden.column("colon_recurrence.csv", "time");
    int[] event =
        Arrays.stream(Golden.column("colon_recurrence.csv", "status"))
            .mapToInt(x -> (int) x)
            .toArray();
    double[] entry = new double[time.length];
    for (int i = 0; delayed && i < time.length; i += 2) {
      entry[i] = Math.floor(time[i] / 3);
    }
    long[] once = new long[time.length];
    Arrays.fill(once, 1);
    return CensoredTimes.of(EventTimes.of(entry, time, event, once));
  }

  @TestFactory
  Stream<DynamicTest> matchesReference() {
    return MallerZhouTest.colon(Golden.of("G16"))
        .put("logit.pi", COLON.logit())
        .put("pi", COLON.cureFraction())
        .put("log.b", COLON.logScale())
        .put("log.k", COLON.logShape())
        .put("se.logit.pi", COLON.logitStandardError())
        .put("se.log.b", COLON.logScaleStandardError())
        .put("se.log.k", COLON.logShapeStandardError())
        .put("loglik", COLON.logLikelihood())
        .put("weibull.nocure.loglik", COLON.noCureLogLikelihood())
        .put("lr", COLON.cureTest().statistic())
        .tests();
  }

  /** Bounds from R: uniroot over the likelihood maximised by optim. */
  @Test
  void profileIntervalMatchesR() {
    assertThat(COLON.iterations()).isBetween(2, 50);
    Interval profile = COLON.profileInterval(.95);
    assertThat(profile.lower()).isCloseTo(0.450085589456665, within(1e-7));
    assertThat(profile.upper()).isCloseTo(0.516056370534933, within(1e-7));
    Interval wald = COLON.interval(.95);
    assertThat(wald.lower()).isCloseTo(profile.lower(), within(.002));
    assertThat(wald.upper()).isCloseTo(profile.upper(), within(.002));
  }

  /** Maximised in R: by deriv3, and for the gamma by differences. */
  @Test
  void otherLatenciesMatchR() {
    CureFit lognormal = MODEL.with(Latency.LOGNORMAL).fit(colon(false));
    assertThat(lognormal.logit()).isCloseTo(-0.1644239567477551, within(1e-9));
    assertThat(lognormal.logScale()).isCloseTo(6.0550428203270261, within(1e-9));
    assertThat(lognormal.logShape()).isCloseTo(0.0561759061099425, within(1e-9));
    assertThat(lognormal.logLikelihood()).isCloseTo(-4027.2721008618, within(1e-8));
    assertThat(lognormal.logitStandardError()).isCloseTo(0.0759766028036882, within(1e-9));
    assertThat(lognormal.noCureLogLikelihood()).isCloseTo(-4081.68290429655, within(1e-6));
    CureFit gamma = MODEL.with(Latency.GAMMA).fit(colon(false));
    assertThat(gamma.logit()).isCloseTo(-0.0676031602188453, within(1e-7));
    assertThat(gamma.logScale()).isCloseTo(6.0466938223959241, within(1e-7));
    assertThat(gamma.logShape()).isCloseTo(0.3133172560163158, within(1e-7));
    assertThat(gamma.logLikelihood()).isCloseTo(-4037.28435724357, within(1e-8));
    assertThat(gamma.logitStandardError()).isCloseTo(0.0673768693520551, within(1e-6));
    assertThat(gamma.noCureLogLikelihood()).isCloseTo(-4140.31694045852, within(1e-6));
    assertThat(gamma.latency()).isEqualTo(Latency.GAMMA);
  }

  /** Every second subject seen from a third of the time on; maximised in R with deriv3. */
  @Test
  void delayedEntryIsConditionedOn() {
    CureFit fit = MODEL.fit(colon(true));
    assertThat(fit.logit()).isCloseTo(-0.555248171915866, within(1e-9));
    assertThat(fit.logScale()).isCloseTo(6.148309406608955, within(1e-9));
    assertThat(fit.logShape()).isCloseTo(0.071950155090607, within(1e-9));
    assertThat(fit.logLikelihood()).isCloseTo(-3874.47100694123, within(1e-8));
    assertThat(fit.logitStandardError()).isCloseTo(0.0733493825313336, within(1e-9));
  }

  @Test
  void survivalLevelsOff() {
    double k = Math.exp(COLON.logShape());
    double uncured = Math.exp(-Math.pow(730 / Math.exp(COLON.logScale()), k));
    double pi = COLON.cureFraction();
    assertThat(COLON.survival(730)).isCloseTo(pi + (1 - pi) * uncured, within(1e-12));
    assertThat(COLON.survival(1e6)).isCloseTo(pi, within(1e-12));
    assertThatIllegalArgumentException().isThrownBy(() -> COLON.survival(0));
  }

  /** 40 of 100 have had the event, the others are followed for very long. */
  @Test
  void longFollowUpGivesTheShareWithoutEvents() {
    double[] lower = {20, 50, 90, 150, 300, 1e5};
    double[] upper = {20, 50, 90, 150, 300, INFINITE};
    CureFit fit =
        MODEL.fit(
            CensoredTimes.between(new double[6], lower, upper, new long[] {9, 9, 9, 9, 4, 60}));
    assertThat(fit.cureFraction()).isCloseTo(.6, within(1e-9));
    assertThat(fit.logitStandardError()).isCloseTo(1 / Math.sqrt(100 * .6 * .4), within(1e-7));
  }

  @ParameterizedTest
  @EnumSource
  void withoutPlateauTheShareIsZero(Latency latency) {
    double[] time = {2, 4, 7, 11, 16, 25, 26};
    CureFit fit =
        MODEL
            .with(latency)
            .fit(
                CensoredTimes.observed(
                    new double[7],
                    time,
                    new int[] {1, 1, 1, 1, 1, 1, 0},
                    new long[] {5, 9, 9, 9, 6, 4, 1}));
    assertThat(fit.cureFraction()).isZero();
    assertThat(fit.cureTest()).isEqualTo(new BoundaryTest(0, 1));
    assertThat(fit.logLikelihood()).isEqualTo(fit.noCureLogLikelihood());
    assertThat(fit.profileInterval(.95).lower()).isZero();
    assertThat(fit.profileInterval(.95).upper()).isBetween(.01, .3);
    assertThatIllegalStateException().isThrownBy(fit::logit);
    assertThatIllegalStateException().isThrownBy(() -> fit.interval(.95));
  }

  @Test
  void lowerBoundIsZeroWhileNoCureIsLikelyEnough() {
    CensoredTimes data =
        CensoredTimes.observed(
            new double[6],
            new double[] {2, 5, 9, 14, 20, 22},
            new int[] {1, 1, 1, 1, 1, 0},
            new long[] {5, 6, 5, 4, 2, 4});
    CureFit fit = MODEL.fit(data);
    assertThat(fit.cureFraction()).isPositive();
    assertThat(fit.cureTest().statistic()).isBetween(.01, 2.7);
    assertThat(fit.profileInterval(.95).lower()).isZero();
    assertThat(fit.profileInterval(.2).lower()).isPositive();
  }

  @Test
  void aSimulatedShareIsFoundAgain() {
    SplittableRandom random = new SplittableRandom(7);
    int n = 4000;
    double[] exit = new double[n];
    int[] event = new int[n];
    for (int i = 0; i < n; i++) {
      double wait =
          random.nextDouble() < .35
              ? INFINITE
              : 100 * Math.pow(-Math.log(random.nextDouble()), 1 / .8);
      double followUp = 300 + 900 * random.nextDouble();
      exit[i] = Math.min(wait, followUp);
      event[i] = wait <= followUp ? 1 : 0;
    }
    CureFit fit = MODEL.fit(CensoredTimes.of(EventTimes.of(exit, event)));
    assertThat(fit.profileInterval(.999).contains(.35)).isTrue();
    assertThat(Math.exp(fit.logShape())).isCloseTo(.8, within(.05));
    assertThat(Math.exp(fit.logScale())).isCloseTo(100, within(10.));
  }

  @Test
  void anotherUnitOfTimeMovesTheScaleOnly() {
    double[] time = {2, 5, 9, 14, 20, 60};
    double[] hours = Arrays.stream(time).map(t -> 24 * t).toArray();
    int[] event = {1, 1, 1, 1, 1, 0};
    long[] count = {5, 6, 5, 4, 2, 9};
    CureFit inDays = MODEL.fit(CensoredTimes.observed(new double[6], time, event, count));
    CureFit inHours = MODEL.fit(CensoredTimes.observed(new double[6], hours, event, count));
    assertThat(inHours.logit()).isCloseTo(inDays.logit(), within(1e-8));
    assertThat(inHours.logScale()).isCloseTo(inDays.logScale() + Math.log(24), within(1e-8));
    assertThat(inHours.logShape()).isCloseTo(inDays.logShape(), within(1e-8));
    assertThat(inHours.cureTest().statistic())
        .isCloseTo(inDays.cureTest().statistic(), within(1e-8));
  }

  @Test
  void countEqualsRepetition() {
    double[] time = {2, 2, 2, 9, 9, 20, 60, 60};
    int[] event = {1, 1, 1, 1, 1, 1, 0, 0};
    CureFit each = MODEL.fit(CensoredTimes.observed(new double[8], time, event, ones(8)));
    CureFit cells = MODEL.fit(CensoredTimes.of(EventTimes.of(time, event)));
    assertThat(cells.logit()).isCloseTo(each.logit(), within(1e-8));
    assertThat(cells.logLikelihood()).isCloseTo(each.logLikelihood(), within(1e-10));
    assertThat(cells.profileInterval(.9).upper())
        .isCloseTo(each.profileInterval(.9).upper(), within(1e-7));
  }

  private static long[] ones(int length) {
    long[] ones = new long[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  @Test
  void whatCannotBeFittedIsNamed() {
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> MODEL.fit(CensoredTimes.of(EventTimes.of(new double[] {3}, new int[1]))))
        .withMessageContaining("no events");
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(
            () ->
                MODEL.fit(
                    CensoredTimes.observed(
                        new double[2], new double[] {3, 9}, new int[] {1, 0}, new long[] {5, 5})));
  }
}
