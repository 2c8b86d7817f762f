package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankSumPowerTest {

  /** Five equally frequent answers. */
  private static final RankSumPower RATING = new RankSumPower(0.5, 0.04, 0.05);

  /**
   * R 4.2.2: by the formula; of 4,000 simulated Wilcoxon tests of 299 against 299, 89.7% reject.
   */
  @Test
  void agreesWithR() {
    assertThat(RATING.people(0.15, 0.9)).isCloseTo(597.755623051, within(1e-8));
    assertThat(RATING.power(598, 0.15)).isCloseTo(0.9, within(2e-4));
  }

  @Test
  void signAndOrderOfGroupsDoNotMatter() {
    RankSumPower unequal = new RankSumPower(0.3, 0.1, 0.05);
    RankSumPower swapped = new RankSumPower(0.7, 0.1, 0.05);
    assertThat(swapped.people(-0.2, 0.8)).isCloseTo(unequal.people(0.2, 0.8), within(1e-9));
    assertThat(swapped.power(90, -0.2)).isCloseTo(unequal.power(90, 0.2), within(1e-15));
  }

  @Test
  void numberNeededHasThePowerWanted() {
    long people = (long) Math.ceil(RATING.people(0.05, 0.8));
    assertThat(RATING.power(people, 0.05)).isBetween(0.8, 0.8001);
  }

  @Test
  void refusesWhatCannotBeTested() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RankSumPower(0.5, 1, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> new RankSumPower(1, 0, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> new RankSumPower(0.5, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> RATING.people(0, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> RATING.people(-1, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> RATING.people(0.15, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> RATING.power(0, 0.15));
  }
}
