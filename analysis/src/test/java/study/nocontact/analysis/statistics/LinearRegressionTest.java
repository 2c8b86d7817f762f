package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LinearRegressionTest {

  private static final double[][] LINE = {{1, -2}, {1, -1}, {1, 0}, {1, 1}, {1, 2}, {1, 3}};
  private static final double[] OUTCOME = {1.5, 2, 2.2, 4.1, 3.7, 6.5};
  private static final long[] COUNT = {1, 3, 2, 1, 2, 1};
  private static final double[] WEIGHT = {1, .5, 2, 1, 1.5, .8};

  /**
   * lm(y[i] ~ x[i], weights = w[i]) with i = rep(1:6, count), R 4.2.2; sandwiches by its matrices.
   */
  @Test
  void countsAndWeightsMatchRLm() {
    LinearRegression fit = LinearRegression.of(LINE, OUTCOME, COUNT, WEIGHT);
    assertThat(fit.coefficients())
        .containsExactly(new double[] {2.559780907668231, 0.809233176838811}, within(1e-12));
    assertThat(fit.standardErrors())
        .containsExactly(new double[] {0.223485981277741, 0.148191381315564}, within(1e-12));
    assertThat(fit.robustStandardErrors())
        .containsExactly(new double[] {0.159955129245126, 0.163847774426863}, within(1e-12));
    assertThat(fit.adjustedRobustStandardErrors())
        .containsExactly(new double[] {0.178835271170933, 0.183187380790259}, within(1e-12));
    assertThat(fit.clusterStandardErrors(new int[] {1, 1, 2, 2, 3, 3}))
        .containsExactly(new double[] {0.160659398867208, 0.107359779718025}, within(1e-12));
    assertThat(fit.interval(1, .95).lower()).isCloseTo(0.467503238723502, within(1e-9));
    assertThat(fit.interval(1, .95).upper()).isCloseTo(1.15096311495412, within(1e-9));
    assertThat(fit.residualVariance()).isCloseTo(0.496739045383411, within(1e-12));
    assertThat(fit.degreesOfFreedom()).isEqualTo(8);
  }

  /** Means 1 and 4; squared residuals 2 + 2; errors sqrt(4/2 / 2) and sqrt(2 (1/2 + 1/2)). */
  @Test
  void twoGroupsGiveTheirMeansByHand() {
    double[][] groups = {{1, 0}, {1, 0}, {1, 1}, {1, 1}};
    LinearRegression fit =
        LinearRegression.of(groups, new double[] {0, 2, 3, 5}, new long[] {1, 1, 1, 1});
    assertThat(fit.coefficients()).containsExactly(new double[] {1, 3}, within(1e-12));
    assertThat(fit.standardErrors()).containsExactly(new double[] {1, Math.sqrt(2)}, within(1e-12));
    assertThat(fit.robustStandardErrors()[1]).isCloseTo(1, within(1e-12));
    assertThat(fit.fitted()).containsExactly(new double[] {1, 1, 4, 4}, within(1e-12));
  }

  @Test
  void everyoneTheirOwnClusterIsHc0() {
    long[] ones = {1, 1, 1, 1, 1, 1};
    LinearRegression fit = LinearRegression.of(LINE, OUTCOME, ones);
    assertThat(fit.clusterStandardErrors(new int[] {1, 2, 3, 4, 5, 6}))
        .containsExactly(fit.robustStandardErrors(), within(1e-12));
  }

  @Property(tries = 60, seed = "42")
  void rowWithCountEqualsSoManyRowsInAnyOrder(
      @ForAll @Size(6) List<@IntRange(min = 1, max = 5) Integer> counts) {
    long[] count = counts.stream().mapToLong(i -> i).toArray();
    int people = counts.stream().mapToInt(i -> i).sum();
    double[][] design = new double[people][];
    double[] outcome = new double[people];
    long[] ones = new long[people];
    int next = people;
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < count[i]; j++) {
        next--;
        design[next] = LINE[i];
        outcome[next] = OUTCOME[i];
        ones[next] = 1;
      }
    }
    LinearRegression cells = LinearRegression.of(LINE, OUTCOME, count);
    LinearRegression each = LinearRegression.of(design, outcome, ones);
    assertThat(cells.coefficients()).containsExactly(each.coefficients(), within(1e-11));
    assertThat(cells.standardErrors()).containsExactly(each.standardErrors(), within(1e-11));
    assertThat(cells.robustStandardErrors())
        .containsExactly(each.robustStandardErrors(), within(1e-11));
  }

  @Property(tries = 60, seed = "42")
  void outcomeInOtherUnitsScalesEverything(@ForAll @IntRange(min = 1, max = 1000) int factor) {
    double[] scaled = new double[6];
    for (int i = 0; i < 6; i++) {
      scaled[i] = factor * OUTCOME[i];
    }
    double error = LinearRegression.of(LINE, OUTCOME, COUNT).robustStandardErrors()[1];
    assertThat(LinearRegression.of(LINE, scaled, COUNT).robustStandardErrors()[1])
        .isCloseTo(factor * error, within(1e-10 * factor));
  }

  @Test
  void peopleWithoutWeightDoNotCount() {
    double[] weight = {1, 1, 1, 1, 1, 0};
    long[] count = {1, 3, 2, 1, 2, 0};
    double[] ones = {1, 1, 1, 1, 1, 1};
    LinearRegression without = LinearRegression.of(LINE, OUTCOME, COUNT, weight);
    assertThat(without.standardErrors())
        .containsExactly(
            LinearRegression.of(LINE, OUTCOME, count, ones).standardErrors(), within(1e-12));
  }

  @Test
  void badInputIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinearRegression.of(LINE, new double[5], COUNT))
        .withMessageContaining("same length");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinearRegression.of(new double[0][], new double[0], new long[0]))
        .withMessageContaining("rows");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LinearRegression.of(new double[][] {{}}, new double[] {1}, new long[] {1}))
        .withMessageContaining("columns");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LinearRegression.of(LINE, new double[] {1, 2, 3, 4, 5, Double.NaN}, COUNT, WEIGHT));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LinearRegression.of(LINE, OUTCOME, COUNT, new double[] {1, 1, 1, 1, 1, -1}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinearRegression.of(LINE, OUTCOME, new long[] {1, 1, 1, 1, 1, -1}));
  }

  @Test
  void designsWithoutAnAnswerAreNamed() {
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> LinearRegression.of(new double[6][1], OUTCOME, COUNT))
        .withMessageContaining("column 0");
    double[][] two = {{1, 0}, {1, 1}};
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> LinearRegression.of(two, new double[] {1, 2}, new long[] {1, 1}))
        .withMessageContaining("more people than columns");
  }

  /** Values 0, 1, 0 at 0, 1, 2: slope 0, mean 1/3, squares 1/9 + 4/9 + 1/9. */
  @Test
  void oneDegreeOfFreedomIsEnough() {
    LinearRegression fit =
        LinearRegression.of(
            new double[][] {{1, 0}, {1, 1}, {1, 2}}, new double[] {0, 1, 0}, new long[] {1, 1, 1});
    assertThat(fit.degreesOfFreedom()).isEqualTo(1);
    assertThat(fit.residualVariance()).isCloseTo(2 / 3., within(1e-14));
    assertThat(fit.coefficients()).containsExactly(new double[] {1 / 3., 0}, within(1e-14));
  }
}
