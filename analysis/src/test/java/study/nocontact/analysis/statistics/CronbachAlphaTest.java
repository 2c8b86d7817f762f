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

class CronbachAlphaTest {

  private static final double[][] ANSWERS = {{1, 2, 1}, {2, 2, 3}, {3, 4, 3}, {4, 5, 5}, {5, 4, 5}};

  /** Closed forms with var() and qf() in R 4.2.2, rows repeated by rep(). */
  @Test
  void answersWithCountsMatchR() {
    CronbachAlpha alpha = CronbachAlpha.of(ANSWERS, new long[] {2, 3, 1, 4, 2});
    assertThat(alpha.estimate()).isCloseTo(0.954954954954955, within(1e-12));
    assertThat(alpha.interval(.95).lower()).isCloseTo(0.880772425988853, within(1e-8));
    assertThat(alpha.interval(.95).upper()).isCloseTo(0.985910418875249, within(1e-8));
    assertThat(alpha.people()).isEqualTo(12);
  }

  /** Two items with variances 1 and 1 and covariance 1/2: 2 (1 - 2/3) = 2/3. */
  @Test
  void twoItemsByHand() {
    double[][] answers = {{0, 0}, {1, 2}, {2, 1}};
    CronbachAlpha alpha = CronbachAlpha.of(answers, new long[] {1, 1, 1});
    assertThat(alpha.estimate()).isCloseTo(2. / 3, within(1e-12));
  }

  @Test
  void equalItemsHaveAlphaOneAndOppositeOnesANegativeOne() {
    long[] once = {1, 1, 1};
    assertThat(CronbachAlpha.of(new double[][] {{1, 1}, {2, 2}, {4, 4}}, once).estimate())
        .isCloseTo(1, within(1e-12));
    assertThat(CronbachAlpha.of(new double[][] {{1, 4}, {2, 2}, {4, 1}}, once).estimate())
        .isNegative();
  }

  @Property(tries = 60, seed = "42")
  void rowWithCountEqualsSoManyRowsAndUnitsDoNotMatter(
      @ForAll @Size(5) List<@IntRange(min = 1, max = 5) Integer> counts) {
    int people = counts.stream().mapToInt(i -> i).sum();
    double[][] each = new double[people][];
    long[] ones = new long[people];
    int next = people;
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < counts.get(i); j++) {
        next--;
        each[next] =
            new double[] {10 * ANSWERS[i][2] + 3, 10 * ANSWERS[i][0] + 3, 10 * ANSWERS[i][1] + 3};
        ones[next] = 1;
      }
    }
    CronbachAlpha cells = CronbachAlpha.of(ANSWERS, counts.stream().mapToLong(i -> i).toArray());
    assertThat(cells.estimate()).isCloseTo(CronbachAlpha.of(each, ones).estimate(), within(1e-10));
  }

  /** Item variances 1/2 and 2, variance of the sum 9/2: 2 (1 - 5/9). */
  @Test
  void twoPeopleAreEnough() {
    assertThat(CronbachAlpha.of(new double[][] {{1, 1}, {2, 3}}, new long[] {1, 1}).estimate())
        .isCloseTo(8 / 9., within(1e-14));
  }

  @Test
  void badInputIsRefused() {
    long[] two = {1, 1};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CronbachAlpha.of(new double[][] {{1, 2}}, two))
        .withMessageContaining("length");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CronbachAlpha.of(new double[][] {{1}, {2}}, two))
        .withMessageContaining("two items");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CronbachAlpha.of(new double[][] {{1, 2}, {2}}, two));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CronbachAlpha.of(new double[][] {{1, 2}, {2, Double.NaN}}, two));
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> CronbachAlpha.of(new double[][] {{1, 2}, {2, 1}}, two))
        .withMessageContaining("do not differ");
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> CronbachAlpha.of(new double[][] {{1, 2}}, new long[] {1}));
  }
}
