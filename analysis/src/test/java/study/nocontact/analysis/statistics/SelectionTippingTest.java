package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class SelectionTippingTest {

  @Test
  void ninetyPercentWorkedByHand() {
    assertThat(SelectionTipping.threshold(0.9, 0.5)).isCloseTo(9, within(1e-12));
    assertThat(SelectionTipping.threshold(0.1, 0.5)).isCloseTo(9, within(1e-12));
    assertThat(SelectionTipping.band(0.9, 0.85, 0.95)).isCloseTo(9 * 0.15 / 0.85, within(1e-12));
  }

  @Test
  void nothingTipsAProportionOfOne() {
    assertThat(SelectionTipping.threshold(1, 0.5)).isInfinite();
    assertThat(SelectionTipping.threshold(0, 0.5)).isInfinite();
  }

  @Property(tries = 200, seed = "6")
  void isAtLeastOneAndIgnoresLabels(
      @ForAll @Scale(3) @DoubleRange(min = 0.001, max = 0.999) double p,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double bound) {
    double psi = SelectionTipping.threshold(p, bound);
    assertThat(psi).isGreaterThanOrEqualTo(1);
    assertThat(SelectionTipping.threshold(1 - p, 1 - bound) / psi).isCloseTo(1, within(1e-9));
  }

  @Test
  void refusesBoundsAtTheEnds() {
    assertThatIllegalArgumentException().isThrownBy(() -> SelectionTipping.threshold(0.5, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> SelectionTipping.band(0.5, 0.9, 0.8));
  }
}
