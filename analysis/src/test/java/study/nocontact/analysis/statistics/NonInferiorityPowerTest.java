package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NonInferiorityPowerTest {

  private static final NonInferiorityPower FIVE_POINTS = new NonInferiorityPower(-0.05, 0.05);

  /** R 4.2.2, by the formula. */
  @Test
  void agreesWithR() {
    assertThat(FIVE_POINTS.standardErrorNeeded(0, 0.9)).isCloseTo(0.01708580894, within(1e-11));
    assertThat(FIVE_POINTS.power(0, 0.01708580894)).isCloseTo(0.9, within(1e-9));
  }

  @Test
  void atTheMarginThePowerIsTheLevel() {
    assertThat(FIVE_POINTS.power(-0.05, 0.001)).isCloseTo(0.05, within(1e-12));
  }

  /** With margins this far apart only one of the two tests of equivalence can fail. */
  @Test
  void isEquivalenceWithTheOtherMarginFarAway() {
    EquivalencePower far = new EquivalencePower(-0.05, 100, 0.05);
    assertThat(FIVE_POINTS.power(0.01, 0.02)).isCloseTo(far.power(0.01, 0.02), within(1e-12));
  }

  @Test
  void halfTheStandardErrorTakesFourTimesThePeople() {
    double needed = FIVE_POINTS.standardErrorNeeded(0, 0.9);
    assertThat(FIVE_POINTS.peopleNeeded(100, 2 * needed, 0, 0.9)).isBetween(400L, 401L);
    assertThat(FIVE_POINTS.peopleNeeded(100, needed / 2, 0, 0.9)).isBetween(25L, 26L);
  }

  @Test
  void refusesTrueValuesNotBeyondTheMargin() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIVE_POINTS.standardErrorNeeded(-0.05, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> FIVE_POINTS.standardErrorNeeded(0, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> FIVE_POINTS.power(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> FIVE_POINTS.peopleNeeded(0, 1, 0, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> FIVE_POINTS.peopleNeeded(1, 0, 0, 0.9));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NonInferiorityPower(Double.POSITIVE_INFINITY, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> new NonInferiorityPower(0, 1));
  }
}
