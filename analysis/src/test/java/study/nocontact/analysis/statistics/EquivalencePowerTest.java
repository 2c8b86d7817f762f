package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class EquivalencePowerTest {

  private static final EquivalencePower FIVE_POINTS = new EquivalencePower(-0.05, 0.05, 0.05);

  @Test
  void atAMarginThePowerIsTheLevel() {
    assertThat(FIVE_POINTS.power(0.05, 0.001)).isCloseTo(0.05, within(1e-12));
  }

  @Test
  void tooLargeAStandardErrorHasNoPower() {
    assertThat(FIVE_POINTS.power(0, 0.05)).isZero();
  }

  @Property(tries = 200, seed = "13")
  void standardErrorNeededHasThePowerWanted(
      @ForAll @DoubleRange(min = -0.04, max = 0.04) double trueValue,
      @ForAll @DoubleRange(min = 0.1, max = 0.95) double power) {
    double error = FIVE_POINTS.standardErrorNeeded(trueValue, power);
    assertThat(FIVE_POINTS.power(trueValue, error)).isCloseTo(power, within(1e-9));
  }

  @Test
  void halfTheStandardErrorTakesFourTimesThePeople() {
    double needed = FIVE_POINTS.standardErrorNeeded(0, 0.9);
    assertThat(FIVE_POINTS.peopleNeeded(100, 2 * needed, 0, 0.9)).isBetween(400L, 401L);
    assertThat(FIVE_POINTS.peopleNeeded(100, needed / 2, 0, 0.9)).isBetween(25L, 26L);
  }

  @Test
  void refusesTrueValuesOutsideTheMargins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIVE_POINTS.standardErrorNeeded(0.05, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> new EquivalencePower(0, 1, 0.5));
  }
}
