package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MantelHaenszelTest {

  /** Admissions of men and women by department, R's {@code UCBAdmissions}. */
  private static final MantelHaenszel ADMISSIONS =
      MantelHaenszel.of(
          List.of(
              new TwoProportions(512, 825, 89, 108),
              new TwoProportions(353, 560, 17, 25),
              new TwoProportions(120, 325, 202, 593),
              new TwoProportions(138, 417, 131, 375),
              new TwoProportions(53, 191, 94, 393),
              new TwoProportions(22, 373, 24, 341)));

  /** {@code mantelhaen.test}, R 4.2.2. */
  @Test
  void testAndOddsRatioAgreeWithR() {
    assertThat(ADMISSIONS.test(true).statistic()).isCloseTo(1.42694622858669, within(1e-12));
    assertThat(ADMISSIONS.test(true).pValue()).isCloseTo(0.232263462817048, within(1e-13));
    assertThat(ADMISSIONS.test(false).statistic()).isCloseTo(1.52460666044344, within(1e-12));
    assertThat(ADMISSIONS.oddsRatio()).isCloseTo(0.904696828258623, within(1e-13));
    assertThat(ADMISSIONS.oddsRatioInterval(.95).lower())
        .isCloseTo(0.77190736175935, within(1e-13));
    assertThat(ADMISSIONS.oddsRatioInterval(.95).upper())
        .isCloseTo(1.06032976443666, within(1e-12));
  }

  /** The published formulas evaluated in R 4.2.2. */
  @Test
  void otherMeasuresAgreeWithTheFormulasInR() {
    assertThat(ADMISSIONS.riskDifference()).isCloseTo(-0.0184251961908525, within(1e-14));
    assertThat(ADMISSIONS.riskDifferenceStandardError())
        .isCloseTo(0.0148253944383109, within(1e-14));
    assertThat(ADMISSIONS.riskRatio()).isCloseTo(0.944905022595929, within(1e-13));
    assertThat(ADMISSIONS.riskRatioInterval(.95).lower())
        .isCloseTo(0.866452232683004, within(1e-12));
    assertThat(ADMISSIONS.riskRatioInterval(.95).upper())
        .isCloseTo(1.03046130882747, within(1e-12));
    assertThat(ADMISSIONS.breslowDay().statistic()).isCloseTo(18.8255012520527, within(1e-8));
    assertThat(ADMISSIONS.breslowDay().pValue()).isCloseTo(0.00207140139788129, within(1e-11));
    assertThat(ADMISSIONS.breslowDay().degreesOfFreedom()).isEqualTo(5);
  }

  @Test
  void oneStratumIsTheUnstratifiedComparison() {
    TwoProportions data = new TwoProportions(30, 74, 29, 115);
    MantelHaenszel one = MantelHaenszel.of(List.of(data));
    assertThat(one.riskDifference()).isCloseTo(data.riskDifference(), within(1e-14));
    assertThat(one.riskDifferenceStandardError())
        .isCloseTo(data.riskDifferenceStandardError(), within(1e-14));
    assertThat(one.riskRatioInterval(.9).lower())
        .isCloseTo(data.riskRatioInterval(.9).lower(), within(1e-13));
    assertThat(one.oddsRatioInterval(.9).upper())
        .isCloseTo(data.oddsRatioInterval(.9).upper(), within(1e-12));
    assertThat(one.test(false).statistic())
        .isCloseTo(data.chiSquare(false).statistic() * 188 / 189, within(1e-12));
  }

  /** Weights 5 and 1/2, differences .4 and 1: (5 * .4 + .5) / 5.5. */
  @Test
  void riskDifferenceWorkedByHand() {
    assertThat(
            MantelHaenszel.of(
                    List.of(new TwoProportions(7, 10, 3, 10), new TwoProportions(1, 1, 0, 1)))
                .riskDifference())
        .isCloseTo(2.5 / 5.5, within(1e-15));
  }

  @Property(tries = 100, seed = "38")
  void orderDoesNotMatterAndSwappingInverts(@ForAll @Size(12) long[] drawn) {
    long[] cells = TwoSamplesTest.counts(drawn, 60);
    List<TwoProportions> strata = new ArrayList<>();
    for (int i = 0; i < 12; i += 4) {
      strata.add(
          new TwoProportions(
              cells[i], cells[i] + cells[i + 1], cells[i + 2], cells[i + 2] + cells[i + 3]));
    }
    MantelHaenszel data = MantelHaenszel.of(strata);
    MantelHaenszel swapped =
        MantelHaenszel.of(strata.stream().map(TwoProportions::swapped).toList());
    Collections.reverse(strata);
    MantelHaenszel reversed = MantelHaenszel.of(strata);
    assertThat(reversed.breslowDay().statistic())
        .isCloseTo(data.breslowDay().statistic(), within(1e-9));
    assertThat(swapped.breslowDay().statistic())
        .isCloseTo(data.breslowDay().statistic(), within(1e-9));
    assertThat(swapped.riskDifference()).isCloseTo(-data.riskDifference(), within(1e-13));
    assertThat(swapped.riskDifferenceStandardError())
        .isCloseTo(data.riskDifferenceStandardError(), within(1e-12));
    assertThat(1 / swapped.oddsRatioInterval(.9).lower())
        .isCloseTo(data.oddsRatioInterval(.9).upper(), withinPercentage(1e-9));
    assertThat(1 / swapped.riskRatioInterval(.9).lower())
        .isCloseTo(data.riskRatioInterval(.9).upper(), withinPercentage(1e-9));
    assertThat(swapped.test(true).statistic()).isCloseTo(data.test(true).statistic(), within(1e-9));
  }

  @Test
  void strataWithoutOutcomesDoNotMoveTheTests() {
    List<TwoProportions> strata =
        List.of(
            new TwoProportions(3, 9, 2, 11),
            new TwoProportions(8, 20, 1, 9),
            new TwoProportions(0, 50, 0, 70));
    MantelHaenszel all = MantelHaenszel.of(strata);
    MantelHaenszel telling = MantelHaenszel.of(strata.subList(0, 2));
    assertThat(all.breslowDay()).isEqualTo(telling.breslowDay());
    assertThat(all.test(true)).isEqualTo(telling.test(true));
    assertThat(all.oddsRatio()).isEqualTo(telling.oddsRatio());
  }

  @Test
  void refusesStrataThatCompareNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> MantelHaenszel.of(List.of()));
    MantelHaenszel none = MantelHaenszel.of(List.of(new TwoProportions(0, 5, 0, 7)));
    assertThatThrownBy(() -> none.test(true)).isInstanceOf(NotEstimableException.class);
    assertThatThrownBy(none::oddsRatio).isInstanceOf(NotEstimableException.class);
    assertThatThrownBy(none::riskRatio).isInstanceOf(NotEstimableException.class);
    assertThatThrownBy(() -> none.riskDifferenceInterval(.95))
        .isInstanceOf(NotEstimableException.class);
    assertThatThrownBy(
            () -> MantelHaenszel.of(List.of(new TwoProportions(3, 5, 2, 7))).breslowDay())
        .isInstanceOf(NotEstimableException.class)
        .hasMessageContaining("two strata");
  }

  @Test
  void riskDifferenceIntervalIsCutAtOne() {
    Interval plain = ADMISSIONS.riskDifferenceInterval(.95);
    assertThat(plain.lower())
        .isCloseTo(-.0184251961908525 - 1.959963984540054 * .0148253944383109, within(1e-13));
    assertThat(plain.upper())
        .isCloseTo(-.0184251961908525 + 1.959963984540054 * .0148253944383109, within(1e-13));
    MantelHaenszel few = MantelHaenszel.of(List.of(new TwoProportions(3, 3, 1, 3)));
    assertThat(few.riskDifferenceInterval(.999).upper()).isEqualTo(1);
    MantelHaenszel other = MantelHaenszel.of(List.of(new TwoProportions(1, 3, 3, 3)));
    assertThat(other.riskDifferenceInterval(.999).lower()).isEqualTo(-1);
  }

  @Test
  void strataWhereAllHadTheOutcomeDoNotCountForHomogeneity() {
    List<TwoProportions> strata =
        List.of(
            new TwoProportions(3, 9, 2, 11),
            new TwoProportions(8, 20, 1, 9),
            new TwoProportions(50, 50, 70, 70));
    assertThat(MantelHaenszel.of(strata).breslowDay())
        .isEqualTo(MantelHaenszel.of(strata.subList(0, 2)).breslowDay());
    assertThat(MantelHaenszel.of(strata.subList(0, 2)).breslowDay().degreesOfFreedom())
        .isEqualTo(1);
  }
}
