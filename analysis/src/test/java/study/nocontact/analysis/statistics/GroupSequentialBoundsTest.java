package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GroupSequentialBoundsTest {

  private static final double[] FIVE_EQUAL_LOOKS = {0.2, 0.4, 0.6, 0.8, 1};

  /** Recomputed with Simpson's rule on 4001 points (numpy, scipy 1.17.1). */
  static Stream<Arguments> recomputed() {
    return Stream.of(
        Arguments.of(
            AlphaSpending.OBRIEN_FLEMING,
            new double[] {4.8768849488, 3.3570119216, 2.6802800645, 2.2898167677, 2.0310320433}),
        Arguments.of(
            AlphaSpending.POCOCK,
            new double[] {2.4379766881, 2.4268138582, 2.4101938403, 2.3966454006, 2.3859845716}));
  }

  @ParameterizedTest
  @MethodSource("recomputed")
  void agreesWithAnotherQuadrature(AlphaSpending spending, double[] expected) {
    assertThat(z(GroupSequentialBounds.of(spending, 0.05, FIVE_EQUAL_LOOKS)))
        .usingComparatorWithPrecision(1e-9)
        .containsExactly(expected);
  }

  /** Published for five equal looks at two-sided .05; the last decimal is that of coarse grids. */
  static Stream<Arguments> published() {
    return Stream.of(
        Arguments.of(
            AlphaSpending.OBRIEN_FLEMING, new double[] {4.8769, 3.3569, 2.6803, 2.2898, 2.0310}),
        Arguments.of(AlphaSpending.POCOCK, new double[] {2.4380, 2.4268, 2.4101, 2.3966, 2.3859}));
  }

  @ParameterizedTest
  @MethodSource("published")
  void agreesWithPublishedBounds(AlphaSpending spending, double[] expected) {
    assertThat(z(GroupSequentialBounds.of(spending, 0.05, FIVE_EQUAL_LOOKS)))
        .usingComparatorWithPrecision(1.5e-4)
        .containsExactly(expected);
  }

  @ParameterizedTest
  @EnumSource
  void oneLookIsTheOrdinaryTest(AlphaSpending spending) {
    GroupSequentialBounds.Look only = GroupSequentialBounds.of(spending, 0.05, 1).looks().get(0);
    assertThat(only.z()).isCloseTo(1.959963984540054, within(1e-12));
    assertThat(only.nominalLevel()).isCloseTo(0.05, within(1e-13));
  }

  @Test
  void laterLooksDoNotChangeEarlierBounds() {
    double[] three = z(GroupSequentialBounds.of(AlphaSpending.POCOCK, 0.05, 0.2, 0.4, 0.6));
    double[] five = z(GroupSequentialBounds.of(AlphaSpending.POCOCK, 0.05, 0.2, 0.4, 0.6, 0.61, 1));
    assertThat(Arrays.copyOf(five, 3)).usingComparatorWithPrecision(1e-10).containsExactly(three);
  }

  @ParameterizedTest
  @EnumSource
  void simulatedPathsCrossAsOftenAsIsSpent(AlphaSpending spending) {
    double[] fractions = {0.0625, 0.125, 0.25, 0.5, 1};
    List<GroupSequentialBounds.Look> looks =
        GroupSequentialBounds.of(spending, 0.1, fractions).looks();
    int[] crossed = new int[looks.size() + 1];
    RandomGenerator random = new SeededReplicates(31).generator(0);
    int paths = 200_000;
    for (int path = 0; path < paths; path++) {
      crossed[firstCrossing(looks, random)]++;
    }
    double sum = 0;
    for (int i = 0; i < looks.size(); i++) {
      sum += crossed[i];
      assertThat(sum / paths).isCloseTo(looks.get(i).spent(), within(0.002));
    }
  }

  @Test
  void tooEarlyToSpendAnythingMeansNoBound() {
    GroupSequentialBounds bounds =
        GroupSequentialBounds.of(AlphaSpending.OBRIEN_FLEMING, 0.05, 0.001, 1);
    assertThat(bounds.looks().get(0).z()).isInfinite();
    assertThat(bounds.looks().get(0).nominalLevel()).isZero();
    assertThat(bounds.looks().get(1).z()).isCloseTo(1.959963984540054, within(1e-9));
  }

  @Test
  void refusesFractionsThatDoNotIncrease() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GroupSequentialBounds.of(AlphaSpending.POCOCK, 0.05, 0.5, 0.5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GroupSequentialBounds.of(AlphaSpending.POCOCK, 0.05, 0.5, 1.5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GroupSequentialBounds.of(AlphaSpending.POCOCK, 0.05, Double.NaN));
  }

  /** The look at which a path first crosses; the number of looks if it never does. */
  private static int firstCrossing(List<GroupSequentialBounds.Look> looks, RandomGenerator random) {
    double position = 0;
    double before = 0;
    for (int i = 0; i < looks.size(); i++) {
      position += random.nextGaussian() * Math.sqrt(looks.get(i).fraction() - before);
      before = looks.get(i).fraction();
      if (Math.abs(position) / Math.sqrt(before) >= looks.get(i).z()) {
        return i;
      }
    }
    return looks.size();
  }

  private static double[] z(GroupSequentialBounds bounds) {
    return bounds.looks().stream().mapToDouble(GroupSequentialBounds.Look::z).toArray();
  }
}
