package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CategoryContrastPowerTest {

  private static final CategoryContrastPower PLAN = new CategoryContrastPower(0.35, 0.22, 0.05);

  /** R 4.2.2: by the formula; of 20,000 simulated samples of 350, 90.0% reject. */
  @Test
  void agreesWithR() {
    assertThat(PLAN.people(0.9)).isCloseTo(350.219306759, within(1e-8));
    assertThat(PLAN.power(350)).isCloseTo(0.9, within(5e-4));
    assertThat(PLAN.power(351)).isGreaterThan(0.9);
  }

  @Test
  void orderOfAnswersDoesNotMatter() {
    CategoryContrastPower swapped = new CategoryContrastPower(0.22, 0.35, 0.05);
    assertThat(swapped.people(0.8)).isCloseTo(PLAN.people(0.8), within(1e-9));
    assertThat(swapped.power(40)).isCloseTo(PLAN.power(40), within(1e-15));
  }

  /** Both tails: as the difference vanishes the power falls to the level, not to half of it. */
  @Test
  void withHardlyAnyDifferenceThePowerIsTheLevel() {
    assertThat(new CategoryContrastPower(0.3, 0.3 + 1e-9, 0.05).power(100))
        .isCloseTo(0.05, within(1e-7));
  }

  @Test
  void powerNoBetterThanChanceNeedsNobody() {
    assertThat(PLAN.people(0.01)).isZero();
  }

  @Test
  void refusesSharesThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CategoryContrastPower(0.3, 0.3, 0.05))
        .withMessageContaining("p2 must not be 0.3");
    assertThatIllegalArgumentException().isThrownBy(() -> new CategoryContrastPower(0.7, 0.4, 0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> new CategoryContrastPower(0, 0.4, 0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> new CategoryContrastPower(0.3, 0.4, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> PLAN.people(1));
    assertThatIllegalArgumentException().isThrownBy(() -> PLAN.power(0));
  }
}
