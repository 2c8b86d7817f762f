package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LatencyTest {

  private static final double[] POINT = {.4, -.3, .2};

  static Stream<LifetimeModel> models() {
    return Stream.of(
        Latency.WEIBULL,
        Latency.GAMMA,
        Latency.LOGNORMAL,
        new CureMixture(Latency.WEIBULL),
        new CureMixture(Latency.GAMMA),
        new CureMixture(Latency.LOGNORMAL),
        new GammaFrailty());
  }

  /** pgamma(x, shape, lower = FALSE, log = TRUE), R 4.2.2. */
  @ParameterizedTest
  @CsvSource({
    ".01, .3, -0.327450450497273",
    ".5, .8, -0.691532758960599",
    "3, 2.5, -1.183455013169167",
    "30, 7, -15.958365536392938",
    "200, 150, -9.243005929710598",
    "300, .3, -305.090768651645",
    "1e4, 2.5, -9986.469022316260",
    "1000, 7, -965.126707526172"
  })
  void gammaTailMatchesR(double x, double shape, double expected) {
    double value = value(Latency.GAMMA, Math.log(x), Math.log(shape));
    assertThat(value).isCloseTo(expected, Percentage.withPercentage(1e-11));
  }

  /** pnorm(z, lower = FALSE, log = TRUE), R 4.2.2. */
  @ParameterizedTest
  @CsvSource({
    "-3, -1.35080996474819e-03",
    "0, -6.93147180559945e-01",
    "2, -3.78318433368203",
    "10, -5.32312851505125e+01",
    "31, -4.84853963627179e+02",
    "60, -1.80501356068057e+03"
  })
  void normalTailMatchesR(double z, double expected) {
    assertThat(value(Latency.LOGNORMAL, z, 0))
        .isCloseTo(expected, Percentage.withPercentage(1e-11));
  }

  private static double value(LifetimeModel model, double u, double shape) {
    return model
        .logSurvival(new DerivativeStructure(2, 0, 0, u), new DerivativeStructure(2, 0, 1, shape))
        .getValue();
  }

  @ParameterizedTest
  @MethodSource("models")
  void derivativesAreThoseOfTheValues(LifetimeModel model) {
    for (double u : new double[] {-2, .4, 1.5}) {
      double[] point = POINT.clone();
      point[0] = u;
      for (int i = 0; i <= model.shapes(); i++) {
        for (boolean density : new boolean[] {true, false}) {
          assertDerivatives(model, density, point, i);
        }
      }
    }
  }

  /** Compares each derivative with a central difference of the one below it. */
  private static void assertDerivatives(
      LifetimeModel model, boolean density, double[] point, int i) {
    double h = 1e-5;
    double[] right = point.clone();
    double[] left = point.clone();
    right[i] += h;
    left[i] -= h;
    DerivativeStructure at = at(model, density, point);
    DerivativeStructure above = at(model, density, right);
    DerivativeStructure below = at(model, density, left);
    int[] orders = new int[1 + model.shapes()];
    orders[i] = 1;
    assertThat(at.getPartialDerivative(orders))
        .isCloseTo((above.getValue() - below.getValue()) / (2 * h), within(1e-7));
    for (int j = 0; j < orders.length; j++) {
      int[] first = new int[orders.length];
      first[j] = 1;
      int[] second = first.clone();
      second[i]++;
      double difference = above.getPartialDerivative(first) - below.getPartialDerivative(first);
      assertThat(at.getPartialDerivative(second)).isCloseTo(difference / (2 * h), within(1e-7));
    }
  }

  private static DerivativeStructure at(LifetimeModel model, boolean density, double[] point) {
    int variables = 1 + model.shapes();
    DerivativeStructure u = new DerivativeStructure(variables, 2, 0, point[0]);
    DerivativeStructure[] shapes = new DerivativeStructure[model.shapes()];
    for (int s = 0; s < shapes.length; s++) {
      shapes[s] = new DerivativeStructure(variables, 2, s + 1, point[s + 1]);
    }
    return density ? model.logDensity(u, shapes) : model.logSurvival(u, shapes);
  }

  /** The density of ln T is minus the slope of the survival function along ln t. */
  @ParameterizedTest
  @MethodSource("models")
  void densityIsTheFallOfSurvival(LifetimeModel model) {
    for (double u : new double[] {-2, .4, 1.5}) {
      double[] point = POINT.clone();
      point[0] = u;
      DerivativeStructure survival = at(model, false, point);
      int[] along = new int[1 + model.shapes()];
      along[0] = 1;
      double density = -survival.getPartialDerivative(along) * Math.exp(survival.getValue());
      assertThat(at(model, true, point).getValue()).isCloseTo(Math.log(density), within(1e-10));
    }
  }

  @Test
  void frailtyWithoutVarianceIsWeibull() {
    double[] nearlyNone = {.4, -25, .2};
    double[] weibull = {.4, .2};
    for (boolean density : new boolean[] {true, false}) {
      assertThat(at(new GammaFrailty(), density, nearlyNone).getValue())
          .isCloseTo(at(Latency.WEIBULL, density, weibull).getValue(), within(1e-9));
    }
  }

  @Test
  void mixtureWithoutCureIsItsLatency() {
    double[] nearlyNone = {.4, -40, .2};
    double[] latency = {.4, .2};
    for (boolean density : new boolean[] {true, false}) {
      assertThat(at(new CureMixture(Latency.GAMMA), density, nearlyNone).getValue())
          .isCloseTo(at(Latency.GAMMA, density, latency).getValue(), within(1e-12));
    }
  }
}
