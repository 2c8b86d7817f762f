package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeibullShapePowerTest {

  private static final WeibullShapePower ALL_SEEN = new WeibullShapePower(1, 0.05);

  /** R 4.2.2: by the formula; of 3,000 simulated likelihood-ratio tests (survreg), 89.9% reject. */
  @Test
  void agreesWithRWhenAllEventsAreSeen() {
    assertThat(ALL_SEEN.needed(0.9, 0.9)).isCloseTo(575.429269418, within(1e-7));
    assertThat(ALL_SEEN.power(576, 0.9)).isBetween(0.9, 0.901);
  }

  /** R 4.2.2: variance of log X below the median by integrate, 1.16537772. */
  @Test
  void agreesWithRWhenHalfTheEventsAreSeen() {
    assertThat(new WeibullShapePower(0.5, 0.05).needed(0.9, 0.9))
        .isCloseTo(812.2201001, within(1e-5));
  }

  /** One unit of information per event, as in a Poisson process of power-law intensity. */
  @Test
  void rareEventsCarryLess() {
    double rare = new WeibullShapePower(1e-9, 0.05).needed(0.9, 0.9);
    assertThat(rare / ALL_SEEN.needed(0.9, 0.9)).isCloseTo(Math.PI * Math.PI / 6, within(1e-7));
  }

  @Test
  void inverseShapeNeedsAsMany() {
    assertThat(ALL_SEEN.needed(1 / 0.9, 0.8)).isCloseTo(ALL_SEEN.needed(0.9, 0.8), within(1e-9));
    assertThat(ALL_SEEN.power(50, 1 / 0.9)).isCloseTo(ALL_SEEN.power(50, 0.9), within(1e-14));
  }

  @Test
  void refusesWhatCannotBeTested() {
    assertThatIllegalArgumentException().isThrownBy(() -> new WeibullShapePower(0, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> new WeibullShapePower(1.1, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> new WeibullShapePower(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> ALL_SEEN.needed(1, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> ALL_SEEN.needed(0, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> ALL_SEEN.power(0, 0.9));
  }
}
