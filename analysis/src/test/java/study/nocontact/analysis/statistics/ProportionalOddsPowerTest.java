package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionalOddsPowerTest {

  private static final ProportionalOddsPower RATING = new ProportionalOddsPower(0.5, 0.04, 0.05);

  /** R 4.2.2, by the formula. */
  @Test
  void agreesWithR() {
    assertThat(RATING.people(1.5, 0.9)).isCloseTo(798.912574685, within(1e-8));
    assertThat(RATING.power(799, 1.5)).isCloseTo(0.9, within(1e-4));
  }

  /** 1 - 2/8 = 3/4: information n/4 of log odds at probability one half, as in a 2 by 2 table. */
  @Test
  void twoEquallyFrequentAnswersAreALogisticRegression() {
    double people = new ProportionalOddsPower(0.5, 0.25, 0.05).people(1.5, 0.9);
    double logistic = new LogisticPower(0.5, 0.5, 0, 0.05).people(Math.log(1.5), 0.9);
    assertThat(people).isCloseTo(logistic, within(1e-9));
  }

  @Test
  void inverseOddsRatioNeedsAsMany() {
    assertThat(RATING.people(0.5, 0.9)).isCloseTo(RATING.people(2, 0.9), within(1e-9));
    assertThat(RATING.power(60, 0.5)).isCloseTo(RATING.power(60, 2), within(1e-15));
  }

  @Test
  void refusesWhatCannotBeTested() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ProportionalOddsPower(0.5, 1, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> new ProportionalOddsPower(0, 0, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> new ProportionalOddsPower(0.5, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> RATING.people(1, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> RATING.people(-2, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> RATING.power(0, 2));
  }
}
