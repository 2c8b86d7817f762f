package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SurvivalRowsTest {

  private static final double[][] X = {{1}, {2}, {3}};
  private static final SurvivalRows ROWS =
      SurvivalRows.of(new double[] {4, 5, 6}, new int[] {0, 1, 2}, X);

  @Test
  void countsAreAddedUp() {
    SurvivalRows rows = ROWS.withCounts(7, 5, 2);
    assertThat(rows.subjects()).isEqualTo(14);
    assertThat(rows.events()).isEqualTo(7);
    assertThat(rows.censoringAllBut(2).events()).isEqualTo(2);
    assertThat(rows.censoringAllBut(3).events()).isZero();
  }

  @Test
  void laterChangesOfTheArraysChangeNothing() {
    double[][] x = {{1}, {2}, {4}};
    int[] event = {1, 1, 1};
    SurvivalRows rows = SurvivalRows.of(new double[] {1, 2, 3}, event, x);
    x[0][0] = 99;
    event[0] = 0;
    assertThat(rows.covariates().get(0, 0)).isEqualTo(1);
    assertThat(rows.events()).isEqualTo(3);
  }

  @Test
  void badRowsAreRefused() {
    double[] exit = {4, 5, 6};
    int[] event = {0, 1, 2};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurvivalRows.of(new double[0], new int[0], new double[0][]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurvivalRows.of(exit, event, new double[3][0]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurvivalRows.of(exit, new int[2], X))
        .withMessageContaining("same length");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurvivalRows.of(exit, event, new double[][] {{1}, {2, 3}, {4}}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurvivalRows.of(exit, event, new double[][] {{1}, {Double.NaN}, {4}}))
        .withMessageContaining("covariate");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurvivalRows.of(new double[] {4, 0, 6}, event, X));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurvivalRows.of(new double[] {4, Double.NaN, 6}, event, X));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurvivalRows.of(exit, new int[] {0, -1, 2}, X));
  }

  @Test
  void badExtrasAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> ROWS.withEntry(0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ROWS.withEntry(0, 5, 0))
        .withMessageContaining("before exit");
    assertThatIllegalArgumentException().isThrownBy(() -> ROWS.withEntry(-1, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> ROWS.withEntry(Double.NaN, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> ROWS.withCounts(1, -1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ROWS.withCounts(0, 0, 0))
        .withMessageContaining("at least one subject");
    assertThatIllegalArgumentException().isThrownBy(() -> ROWS.withWeights(1, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> ROWS.withStrata(1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> ROWS.withClusters(1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> ROWS.censoringAllBut(0));
  }
}
