package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeanDifferencePowerTest {

  private static final MeanDifferencePower HOPE = new MeanDifferencePower(0.48, 0.05);

  /** R 4.2.2, by the formula; power.t.test(delta = .1, sd = .48, power = .9) gives 485.1444. */
  @Test
  void agreesWithR() {
    assertThat(HOPE.peoplePerGroup(0.1, 0.9)).isCloseTo(484.182054671, within(1e-8));
    assertThat(HOPE.power(485, 0.1)).isBetween(0.9, 0.901);
  }

  @Test
  void onlyTheRatioOfDifferenceToSpreadMatters() {
    MeanDifferencePower inPercent = new MeanDifferencePower(48, 0.05);
    assertThat(inPercent.peoplePerGroup(-10, 0.9))
        .isCloseTo(HOPE.peoplePerGroup(0.1, 0.9), within(1e-9));
    assertThat(inPercent.power(100, -10)).isCloseTo(HOPE.power(100, 0.1), within(1e-14));
  }

  /** Both tails: as the difference vanishes the power falls to the level, not to half of it. */
  @Test
  void withHardlyAnyDifferenceThePowerIsTheLevel() {
    assertThat(HOPE.power(1, 1e-9)).isCloseTo(0.05, within(1e-12));
  }

  @Test
  void refusesWhatCannotBeTested() {
    assertThatIllegalArgumentException().isThrownBy(() -> new MeanDifferencePower(0, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> new MeanDifferencePower(1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HOPE.peoplePerGroup(0, 0.9))
        .withMessageContaining("difference must not be 0");
    assertThatIllegalArgumentException().isThrownBy(() -> HOPE.peoplePerGroup(Double.NaN, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> HOPE.power(0, 1));
  }
}
