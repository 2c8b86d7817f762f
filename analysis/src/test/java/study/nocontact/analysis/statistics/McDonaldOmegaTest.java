package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class McDonaldOmegaTest {

  private static final double[][] ANSWERS = {
    {5, 4, 5, 4}, {4, 2, 2, 2}, {3, 2, 3, 2}, {5, 3, 3, 2},
    {4, 3, 1, 3}, {2, 3, 2, 2}, {5, 5, 3, 3}, {3, 2, 3, 3}
  };
  private static final long[] COUNT = {2, 3, 1, 4, 2, 3, 2, 3};

  /**
   * R 4.2.2: factanal(covmat, factors = 1), its likelihood then maximised by Newton's method to a
   * gradient of 3e-16; omega and its delta-method error by their formulas from that.
   */
  @Test
  void answersWithCountsMatchR() {
    McDonaldOmega omega = McDonaldOmega.of(ANSWERS, COUNT);
    assertThat(omega.estimate()).isCloseTo(.737988280600615, within(1e-9));
    assertThat(omega.standardError()).isCloseTo(.0970204949437462, within(1e-9));
    assertThat(omega.interval(.95).lower()).isCloseTo(.513025395110294, within(1e-8));
    assertThat(omega.interval(.95).upper()).isCloseTo(.882773847302262, within(1e-8));
    assertThat(omega.items()).isEqualTo(4);
    assertThat(omega.people()).isEqualTo(20);
    assertThat(omega.estimate()).isGreaterThan(CronbachAlpha.of(ANSWERS, COUNT).estimate());
  }

  /**
   * Correlations .56, .48 and .42 are products of loadings .8, .7 and .6; omega = 2.1² / (2.1² +
   * .36 + .51 + .64).
   */
  @Test
  void threeItemsByHand() {
    OneFactor factor = OneFactor.of(new double[][] {{1, .56, .48}, {.56, 1, .42}, {.48, .42, 1}});
    assertThat(factor.loadings()).containsExactly(new double[] {.8, .7, .6}, within(1e-10));
    assertThat(factor.uniquenesses()).containsExactly(new double[] {.36, .51, .64}, within(1e-10));
    double common = Arrays.stream(factor.loadings()).sum();
    double errors = Arrays.stream(factor.uniquenesses()).sum();
    assertThat(common * common / (common * common + errors))
        .isCloseTo(4.41 / (4.41 + 1.51), within(1e-10));
  }

  @Test
  void aTurnedItemHasALoadingOfTheOtherSign() {
    double[][] turned = {{1, -.56, -.48}, {-.56, 1, .42}, {-.48, .42, 1}};
    assertThat(OneFactor.of(turned).loadings())
        .containsExactly(new double[] {.8, -.7, -.6}, within(1e-10));
  }

  /** Items in which every two of three answers agree alike: the loadings are equal. */
  @Test
  void equalsAlphaWhereItemsAreAlike() {
    double[][] answers = {
      {1, 1, 1}, {0, 0, 0}, {1, 1, 0}, {1, 0, 1}, {0, 1, 1}, {0, 0, 1}, {0, 1, 0}, {1, 0, 0}
    };
    long[] count = {30, 20, 5, 5, 5, 4, 4, 4};
    assertThat(McDonaldOmega.of(answers, count).estimate())
        .isCloseTo(CronbachAlpha.of(answers, count).estimate(), within(1e-10));
  }

  @Property(tries = 30, seed = "42")
  void rowWithCountEqualsSoManyRowsInAnyOrderAndUnit(
      @ForAll @IntRange(min = 1, max = 9) int unit, @ForAll @IntRange(min = 0, max = 7) int first) {
    int people = (int) Arrays.stream(COUNT).sum();
    double[][] each = new double[people][];
    long[] ones = new long[people];
    Arrays.fill(ones, 1);
    int next = 0;
    for (int i = 0; i < COUNT.length; i++) {
      int row = (first + i) % COUNT.length;
      for (int j = 0; j < COUNT[row]; j++) {
        each[next] = Arrays.stream(ANSWERS[row]).map(a -> unit * a - 3).toArray();
        next++;
      }
    }
    McDonaldOmega cells = McDonaldOmega.of(ANSWERS, COUNT);
    McDonaldOmega rows = McDonaldOmega.of(each, ones);
    assertThat(rows.estimate()).isCloseTo(cells.estimate(), within(1e-9));
    assertThat(rows.standardError()).isCloseTo(cells.standardError(), within(1e-9));
  }

  @Test
  void orderOfItemsDoesNotMatterAndATurnedItemLowersOmega() {
    McDonaldOmega omega = McDonaldOmega.of(ANSWERS, COUNT);
    double[][] reversed =
        Arrays.stream(ANSWERS)
            .map(row -> new double[] {row[3], row[2], row[1], row[0]})
            .toArray(double[][]::new);
    assertThat(McDonaldOmega.of(reversed, COUNT).estimate())
        .isCloseTo(omega.estimate(), within(1e-9));
    double[][] turned =
        Arrays.stream(ANSWERS)
            .map(row -> new double[] {6 - row[0], row[1], row[2], row[3]})
            .toArray(double[][]::new);
    assertThat(McDonaldOmega.of(turned, COUNT).estimate()).isLessThan(omega.estimate() - .3);
  }

  @Test
  void tenTimesThePeopleShrinkTheErrorByTheRootOfTen() {
    long[] tenfold = Arrays.stream(COUNT).map(c -> 10 * c).toArray();
    McDonaldOmega omega = McDonaldOmega.of(ANSWERS, COUNT);
    McDonaldOmega large = McDonaldOmega.of(ANSWERS, tenfold);
    assertThat(large.estimate()).isCloseTo(omega.estimate(), within(1e-9));
    assertThat(large.standardError() * Math.sqrt(10))
        .isCloseTo(omega.standardError(), within(1e-9));
  }

  @Test
  void whatHasNoCommonFactorIsNotEstimable() {
    double[][] heywood = {{1, .9, .9}, {.9, 1, .5}, {.9, .5, 1}};
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> OneFactor.of(heywood))
        .withMessageContaining("item 0")
        .withMessageContaining("Heywood");
    double[][] apart = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> OneFactor.of(apart))
        .withMessageContaining("no common factor");
    double[][] two = {{1, .5, 0, 0}, {.5, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}};
    OneFactor pair = OneFactor.of(two);
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(pair::information)
        .withMessageContaining("three items");
  }

  @Test
  void badInputIsRefused() {
    long[] two = {1, 1};
    double[][] pair = {{1, 2}, {2, 1}};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> McDonaldOmega.of(pair, two))
        .withMessageContaining("three items");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> McDonaldOmega.of(ANSWERS, two))
        .withMessageContaining("length");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> McDonaldOmega.of(new double[][] {{1, 2, 3}, {2, 1}}, two));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> McDonaldOmega.of(new double[][] {{1, 2, 3}, {2, 1, Double.NaN}}, two));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> McDonaldOmega.of(new double[][] {{1, 2, 3}, {2, 1, 1}}, new long[] {1, -1}))
        .withMessageContaining("count");
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> McDonaldOmega.of(ANSWERS, new long[] {1, 1, 1, 1, 0, 0, 0, 0}))
        .withMessageContaining("more people");
    double[][] constant = {{.1, 2, 3}, {.1, 1, 2}, {.1, 1, 3}, {.2, 5, 5}};
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> McDonaldOmega.of(constant, new long[] {3, 3, 3, 0}))
        .withMessageContaining("same answer to item 0");
  }
}
