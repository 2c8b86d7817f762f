package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class TostTest {

  /** R 4.2.2: pnorm(-2), pnorm(-3). */
  @Test
  void twoStandardErrorsFromOneMarginAndThreeFromTheOther() {
    Tost tost = Tost.test(0.02, 0.04, -0.1, 0.1);
    assertThat(tost.pLower()).isCloseTo(0.00134989803163009, within(1e-15));
    assertThat(tost.pUpper()).isCloseTo(0.0227501319481792, within(1e-15));
    assertThat(tost.pValue()).isEqualTo(tost.pUpper());
  }

  @Property(tries = 200, seed = "5")
  void significantExactlyWhenTheNinetyPercentIntervalLiesBetweenTheMargins(
      @ForAll @DoubleRange(min = -0.3, max = 0.3) double estimate,
      @ForAll @Scale(3) @DoubleRange(min = 0.001, max = 0.2) double standardError) {
    double half = 1.6448536269514722 * standardError;
    boolean inside = -0.2 < estimate - half && estimate + half < 0.2;
    assertThat(Tost.test(estimate, standardError, -0.2, 0.2).pValue() < 0.05).isEqualTo(inside);
  }

  @Test
  void refusesMarginsInTheWrongOrder() {
    assertThatIllegalArgumentException().isThrownBy(() -> Tost.test(0, 1, 0.1, -0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> Tost.test(0, 0, -1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Tost.test(Double.NaN, 1, -1, 1));
  }
}
