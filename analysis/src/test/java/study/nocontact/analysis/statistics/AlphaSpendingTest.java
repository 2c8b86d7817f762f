package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlphaSpendingTest {

  @ParameterizedTest
  @EnumSource
  void everythingIsSpentAtTheEnd(AlphaSpending spending) {
    assertThat(spending.spent(1, 0.05)).isCloseTo(0.05, within(1e-15));
  }

  /** R 4.2.2: 4 * pnorm(-qnorm(1 - .05 / 4) / sqrt(.5)); .05 * log(1 + (exp(1) - 1) / 2). */
  @Test
  void halfWay() {
    assertThat(AlphaSpending.OBRIEN_FLEMING.spent(0.5, 0.05))
        .isCloseTo(0.003050645515977803, within(1e-14));
    assertThat(AlphaSpending.POCOCK.spent(0.5, 0.05)).isCloseTo(0.03100572534791388, within(1e-14));
  }

  @Property(tries = 100, seed = "12")
  void neverFallsAndPocockSpendsEarlier(
      @ForAll @DoubleRange(min = 0.01, max = 0.98) double fraction) {
    for (AlphaSpending spending : AlphaSpending.values()) {
      assertThat(spending.spent(fraction + 0.01, 0.05))
          .isGreaterThan(spending.spent(fraction, 0.05));
    }
    assertThat(AlphaSpending.OBRIEN_FLEMING.spent(fraction, 0.05))
        .isLessThan(AlphaSpending.POCOCK.spent(fraction, 0.05));
  }

  @Test
  void refusesFractionsOutOfRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> AlphaSpending.POCOCK.spent(0, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> AlphaSpending.POCOCK.spent(1.1, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> AlphaSpending.POCOCK.spent(0.5, 0));
  }
}
