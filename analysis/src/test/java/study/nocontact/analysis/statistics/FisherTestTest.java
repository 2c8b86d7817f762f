package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FisherTestTest {

  private static final FisherTest TEST = FisherTest.withDefaults();

  /** The lady who tastes tea: 3 of 4 right, (16 + 1) / 70 one-sided, twice that two-sided. */
  @Test
  void tastingTeaWorkedByHand() {
    TwoProportions tea = new TwoProportions(3, 4, 1, 4);
    assertThat(TEST.with(Alternative.GREATER).test(tea).pValue())
        .isCloseTo(17 / 70.0, within(1e-15));
    assertThat(TEST.test(tea).pValue()).isCloseTo(34 / 70.0, within(1e-15));
  }

  /** The equations of {@code fisher.test} solved to full precision in R 4.2.2. */
  @Test
  void tastingTeaAgreesWithR() {
    FisherTest.Result tea = TEST.test(new TwoProportions(3, 4, 1, 4));
    assertThat(tea.oddsRatio()).isCloseTo(6.40831965819967, within(1e-11));
    assertThat(tea.interval().lower()).isCloseTo(0.211735595446579, within(1e-12));
    assertThat(tea.interval().upper()).isCloseTo(626.243530588814, within(1e-8));
  }

  /** {@code fisher.test} and {@code phyper}, R 4.2.2. */
  @Test
  void smallTailsKeepTheirDigits() {
    assertThat(TEST.test(new TwoProportions(9000, 20_000, 7000, 20_000)).pValue())
        .isCloseTo(1.04657139004096e-92, withinPercentage(1e-9));
    assertThat(
            TEST.with(Alternative.GREATER)
                .test(new TwoProportions(3000, 5000, 2000, 5000))
                .pValue())
        .isCloseTo(1.06615878016653e-89, withinPercentage(1e-9));
  }

  @Test
  void countsOfTenMillionsAreNoMatter() {
    TwoProportions data = new TwoProportions(5_004_000, 10_000_000, 4_996_000, 10_000_000);
    FisherTest.Result result = TEST.test(data);
    assertThat(result.pValue()).isCloseTo(data.chiSquare(true).pValue(), withinPercentage(0.1));
    assertThat(result.oddsRatio()).isCloseTo(data.oddsRatio(), within(1e-8));
    assertThat(result.interval().lower())
        .isCloseTo(data.oddsRatioInterval(.95).lower(), within(1e-5));
  }

  @Property(tries = 60, seed = "32")
  void intervalAndTestAgreeAndSwappingInverts(
      @ForAll @LongRange(min = 0, max = 40) long x1,
      @ForAll @LongRange(min = 0, max = 40) long y1,
      @ForAll @LongRange(min = 1, max = 40) long x2,
      @ForAll @LongRange(min = 1, max = 40) long y2) {
    TwoProportions data = new TwoProportions(x1, x1 + y1 + 1, x2, x2 + y2);
    FisherTest.Result result = TEST.test(data);
    FisherTest.Result swapped = TEST.test(data.swapped());
    assertThat(swapped.pValue()).isCloseTo(result.pValue(), within(1e-12));
    assertThat(1 / swapped.interval().lower())
        .isCloseTo(result.interval().upper(), withinPercentage(1e-6));
    assertThat(result.interval().contains(result.oddsRatio())).isTrue();
    assertThat(TEST.with(Alternative.GREATER).test(data).pValue() <= .025)
        .isEqualTo(result.interval().lower() > 1);
    assertThat(TEST.with(Alternative.GREATER).withLevel(.975).test(data).interval().lower())
        .isCloseTo(result.interval().lower(), within(1e-9));
  }

  @Test
  void anEmptyCellGivesAnOpenInterval() {
    FisherTest.Result none = TEST.test(new TwoProportions(0, 10, 4, 10));
    assertThat(none.oddsRatio()).isZero();
    assertThat(none.interval().lower()).isZero();
    assertThat(none.interval().upper()).isBetween(0.0, 2.0);
    FisherTest.Result all = TEST.test(new TwoProportions(10, 10, 4, 10));
    assertThat(all.oddsRatio()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(all.interval().upper()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void refusesTablesThatCompareNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEST.test(new TwoProportions(0, 5, 0, 7)))
        .withMessageContaining("all or none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEST.test(new TwoProportions(5, 5, 7, 7)));
    assertThatIllegalArgumentException().isThrownBy(() -> TEST.withLevel(1));
  }
}
