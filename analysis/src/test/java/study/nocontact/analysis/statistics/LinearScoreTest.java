package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinearScoreTest {

  private static final double[][] CONSTANT = {{1}, {1}};

  @Test
  void isPearsonsChiSquareForTwoGroups() {
    LinearScore score = LinearScore.of(CONSTANT, List.of(new double[] {1, 0}), new long[] {40, 60});

    TwoProportions groups = new TwoProportions(10, 40, 30, 60);
    assertThat(score.statistics(new long[] {10, 30})[0])
        .isCloseTo(groups.chiSquare(false).statistic(), within(1e-10));
  }

  @Test
  void doesNotSeeWhatTheDesignExplains() {
    double[][] line = {{1, 0}, {1, 1}, {1, 2}, {1, 3}};
    long[] trials = {100, 100, 100, 100};
    LinearScore score = LinearScore.of(line, List.of(new double[] {0, 1, 0, 0}), trials);

    assertThat(score.statistics(new long[] {10, 20, 30, 40})[0]).isCloseTo(0, within(1e-18));
    assertThat(score.statistics(new long[] {10, 40, 30, 40})[0]).isGreaterThan(4);
  }

  @Test
  void isZeroWhereOutcomesDoNotVary() {
    LinearScore score = LinearScore.of(CONSTANT, List.of(new double[] {1, 0}), new long[] {4, 6});

    assertThat(score.statistics(new long[] {4, 6})).containsExactly(0);
    assertThat(score.statistics(new long[] {0, 0})).containsExactly(0);
  }

  @Test
  void refusesColumnsThatTheDesignSpans() {
    assertThatThrownBy(
            () -> LinearScore.of(CONSTANT, List.of(new double[] {2, 2}), new long[] {4, 6}))
        .isInstanceOf(NotEstimableException.class);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LinearScore.of(CONSTANT, List.of(new double[] {1, 0}), new long[] {0, 0}));
  }

  @Test
  void refusesSpannedColumnsInAnyUnitAndOtherLengths() {
    double[][] line = {{1, 1}, {1, 2}, {1, 4}};
    long[] trials = {3, 4, 5};
    for (double unit : new double[] {1e-9, 1e9}) {
      double[] spanned = {.1 * unit, .2 * unit, .4 * unit};
      assertThatThrownBy(() -> LinearScore.of(line, List.of(spanned), trials))
          .isInstanceOf(NotEstimableException.class)
          .hasMessageContaining("column 0");
      double[] bent = {unit, unit, .5 * unit};
      assertThat(LinearScore.of(line, List.of(bent), trials).statistics(new long[] {1, 3, 1})[0])
          .isCloseTo(
              LinearScore.of(line, List.of(new double[] {1, 1, .5}), trials)
                  .statistics(new long[] {1, 3, 1})[0],
              within(1e-9));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinearScore.of(line, List.of(new double[3]), new long[] {1, 2}))
        .withMessageContaining("length");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinearScore.of(line, List.of(new double[] {1, 0}), trials))
        .withMessageContaining("length");
  }
}
