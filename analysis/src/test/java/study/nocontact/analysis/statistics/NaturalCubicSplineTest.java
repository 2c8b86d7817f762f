package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaturalCubicSplineTest {

  private static final NaturalCubicSpline GLUCOSE =
      NaturalCubicSpline.withKnots(new double[] {100, 120, 140}, 56, 199);

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "3", "4"})
  void spansTheColumnsOfRsBasis(String column) {
    double[] values = Golden.column("Pima_tr_ns_basis.csv", "glu");
    double[] equal = new double[values.length];
    Arrays.fill(equal, 1);
    WeightedDesign design = new WeightedDesign(GLUCOSE.design(values), equal);
    double[] left = design.residuals(Golden.column("Pima_tr_ns_basis.csv", column));
    assertThat(left).containsOnly(new double[] {0}, within(1e-12));
  }

  @Test
  void knotsAreTheQuantilesNsUses() {
    // attributes(ns(c(1,2,2,3,5,8,8,8,9,13), 4))$knots
    NaturalCubicSpline spline =
        NaturalCubicSpline.withDegreesOfFreedom(
            4, new double[] {9, 2, 3, 5, 8, 1, 13}, new long[] {1, 2, 1, 1, 3, 1, 1});
    assertThat(spline.interiorKnots()).containsExactly(new double[] {2.25, 6.5, 8}, within(1e-14));
    assertThat(spline.boundaryKnots()).containsExactly(1, 13);
    assertThat(spline.degreesOfFreedom()).isEqualTo(4);
  }

  @Test
  void coincidingKnotsAreUsedOnce() {
    NaturalCubicSpline spline =
        NaturalCubicSpline.withDegreesOfFreedom(
            5, new double[] {1, 7, 30, 90}, new long[] {30, 2, 60, 8});
    assertThat(spline.interiorKnots()).containsExactly(new double[] {30}, within(1e-12));
    assertThat(spline.degreesOfFreedom()).isEqualTo(2);
  }

  @Test
  void oneDegreeOfFreedomIsALine() {
    NaturalCubicSpline spline =
        NaturalCubicSpline.withDegreesOfFreedom(1, new double[] {2, 6}, new long[] {1, 1});
    assertThat(spline.basis(3)).containsExactly(.25);
    assertThat(spline.design(new double[] {2, 6})).isDeepEqualTo(new double[][] {{1, 0}, {1, 1}});
  }

  @Property(tries = 100, seed = "42")
  void linearOutsideTheBoundaryKnots(
      @ForAll @DoubleRange(min = 1, max = 50) double step, @ForAll boolean above) {
    double edge = above ? 199 : 56;
    double side = above ? step : -step;
    double[] first = GLUCOSE.basis(edge);
    double[] second = GLUCOSE.basis(edge + side);
    double[] third = GLUCOSE.basis(edge + 2 * side);
    for (int j = 0; j < first.length; j++) {
      assertThat(third[j] - second[j]).isCloseTo(second[j] - first[j], within(1e-9));
    }
  }

  @Property(tries = 100, seed = "42")
  void changesOfUnitDoNotMatter(@ForAll @DoubleRange(min = 56, max = 199) double value) {
    NaturalCubicSpline scaled =
        NaturalCubicSpline.withKnots(new double[] {1000, 1200, 1400}, 560, 1990);
    assertThat(scaled.basis(10 * value)).containsExactly(GLUCOSE.basis(value), within(1e-12));
  }

  @Test
  void badKnotsAndValuesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NaturalCubicSpline.withKnots(new double[] {3, 3}, 1, 9));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NaturalCubicSpline.withKnots(new double[] {3, 9}, 1, 9));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NaturalCubicSpline.withKnots(new double[] {1}, 1, 9));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                NaturalCubicSpline.withDegreesOfFreedom(3, new double[] {4, 5}, new long[] {9, 0}))
        .withMessageContaining("two distinct values");
  }

  /** Knots 0, 1/2 and 1: x, and (x - 0)^3 - ((x - 1/2)^3+ - (x - 1)^3+) / (1 - 1/2) on [0, 1]. */
  @Test
  void basisWorkedByHand() {
    NaturalCubicSpline spline = NaturalCubicSpline.withKnots(new double[] {2}, 1, 3);
    assertThat(spline.basis(2)).containsExactly(new double[] {.5, .125}, within(1e-15));
    assertThat(spline.basis(3)).containsExactly(new double[] {1, .75}, within(1e-15));
    assertThat(spline.basis(1)).containsExactly(0, 0);
    assertThat(spline.basis(0)).containsExactly(-.5, 0);
  }

  @Test
  void quantilesAtTheEndsAreNoInteriorKnots() {
    NaturalCubicSpline low =
        NaturalCubicSpline.withDegreesOfFreedom(2, new double[] {1, 4}, new long[] {9, 1});
    assertThat(low.interiorKnots()).isEmpty();
    NaturalCubicSpline high =
        NaturalCubicSpline.withDegreesOfFreedom(2, new double[] {1, 4}, new long[] {1, 9});
    assertThat(high.interiorKnots()).isEmpty();
  }

  @Test
  void zeroHasNoSign() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                NaturalCubicSpline.withDegreesOfFreedom(
                    1, new double[] {0., -0.}, new long[] {1, 1}))
        .withMessageContaining("distinct");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> NaturalCubicSpline.withDegreesOfFreedom(1, new double[] {1, 2}, new long[] {1}))
        .withMessageContaining("length");
  }
}
