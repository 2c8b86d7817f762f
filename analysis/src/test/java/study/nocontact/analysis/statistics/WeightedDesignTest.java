package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Long designs take another way than short ones; a design and its rows doubled must agree. */
class WeightedDesignTest {

  private static final int SHORT = 400;

  private static double[][] design(Random random, double closeness) {
    double[][] rows = new double[SHORT][];
    Arrays.setAll(
        rows,
        i -> {
          double x = random.nextGaussian();
          double indicator = i % 3 == 0 ? 1 : 0;
          return new double[] {1, x, indicator, x + closeness * random.nextGaussian()};
        });
    return rows;
  }

  private static double[][] twice(double[][] rows) {
    double[][] both = Arrays.copyOf(rows, 2 * rows.length);
    System.arraycopy(rows, 0, both, rows.length, rows.length);
    return both;
  }

  private static double[] twice(double[] values) {
    double[] both = Arrays.copyOf(values, 2 * values.length);
    System.arraycopy(values, 0, both, values.length, values.length);
    return both;
  }

  private static void assertAgree(double closeness, double digits) {
    Random random = new Random(3);
    double[][] rows = design(random, closeness);
    double[] weights = random.doubles(SHORT, .1, 2).toArray();
    double[] response = random.doubles(SHORT).toArray();

    WeightedDesign once = new WeightedDesign(rows, weights);
    WeightedDesign doubled = new WeightedDesign(twice(rows), twice(weights));

    assertThat(doubled.solve(twice(response)))
        .containsExactly(once.solve(response), within(digits));
    assertThat(Arrays.copyOf(doubled.residuals(twice(response)), SHORT))
        .containsExactly(once.residuals(response), within(digits));
    for (int j = 0; j < 4; j++) {
      double one = once.inverseCrossProduct()[j][j];
      assertThat(doubled.inverseCrossProduct()[j][j]).isCloseTo(one / 2, within(digits * one));
    }
  }

  @Test
  void longDesignsGiveWhatShortOnesDo() {
    assertAgree(1, 1e-12);
  }

  @Test
  void columnsThatAreCloseKeepTheirDigits() {
    assertAgree(1e-3, 1e-8);
    assertAgree(1e-5, 1e-6);
  }

  @Test
  void columnsThatRepeatOthersAreRefusedHoweverLongTheDesign() {
    double[][] rows = design(new Random(4), 0);
    double[] weights = new double[2 * SHORT];
    Arrays.fill(weights, 1);

    assertThatThrownBy(() -> new WeightedDesign(twice(rows), weights))
        .isInstanceOf(NotEstimableException.class)
        .hasMessageContaining("column 3");
  }
}
