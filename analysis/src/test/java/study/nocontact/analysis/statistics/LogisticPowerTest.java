package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogisticPowerTest {

  private static final LogisticPower CONTROL = new LogisticPower(0.25, 1.2, 0.1, 0.05);

  /** R 4.2.2, by the formula. */
  @Test
  void agreesWithR() {
    assertThat(CONTROL.people(0.1, 0.9)).isCloseTo(4324.04241212, within(1e-7));
    assertThat(CONTROL.standardError(100)).isCloseTo(0.202860206483, within(1e-11));
    assertThat(CONTROL.power(4325, 0.1)).isBetween(0.9, 0.9001);
  }

  /** 1,000 people with a column of -1 and 1 and one half successes: a fit says the same. */
  @Test
  void standardErrorIsThatOfAFitWithoutEffect() {
    double[][] design = {{1, -1}, {1, 1}};
    long[] successes = {250, 250};
    double fitted =
        LogisticRegression.withDefaults()
            .fit(design, successes, new long[] {500, 500})
            .standardErrors()[1];
    assertThat(new LogisticPower(0.5, 1, 0, 0.05).standardError(1000))
        .isCloseTo(fitted, within(1e-12));
  }

  @Test
  void signDoesNotMatter() {
    assertThat(CONTROL.people(-0.1, 0.9)).isEqualTo(CONTROL.people(0.1, 0.9));
    assertThat(CONTROL.power(300, -0.1)).isEqualTo(CONTROL.power(300, 0.1));
  }

  @Test
  void refusesWhatCannotBeTested() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LogisticPower(1, 1, 0, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> new LogisticPower(0.5, 0, 0, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> new LogisticPower(0.5, 1, 1, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> new LogisticPower(0.5, 1, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> CONTROL.standardError(0));
    assertThatIllegalArgumentException().isThrownBy(() -> CONTROL.people(0, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> CONTROL.power(10, 0));
  }
}
