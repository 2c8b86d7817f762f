package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Brier scores, their difference, skill and calibration, on the same forecasts. */
class BrierScoreTest {

  private static final double[] FORECASTS = {.1, .3, .5, .8, 0, 1};
  private static final double[] RIVAL = {.4, .4, .2, .6, .1, .9};
  private static final long[] SUCCESSES = {1, 4, 3, 7, 0, 2};
  private static final long[] TRIALS = {8, 10, 7, 9, 3, 2};

  // Figures from mean(), sd() and glm() in R 4.2.2, with one row per trial.

  @Test
  void scoreMatchesR() {
    BrierScore score = BrierScore.of(FORECASTS, SUCCESSES, TRIALS);
    assertThat(score.estimate()).isCloseTo(0.1715384615384615, within(1e-14));
    assertThat(score.standardError()).isCloseTo(0.0347160031109932, within(1e-13));
    assertThat(score.people()).isEqualTo(39);
    assertThat(score.interval(.95).upper())
        .isCloseTo(0.1715384615384615 + 1.959963984540054 * 0.0347160031109932, within(1e-12));
  }

  @Test
  void pairedDifferenceMatchesR() {
    BrierDifference difference = BrierDifference.of(FORECASTS, RIVAL, SUCCESSES, TRIALS);
    assertThat(difference.estimate()).isCloseTo(-0.0297435897435898, within(1e-14));
    assertThat(difference.standardError()).isCloseTo(0.0297685339119485, within(1e-13));
    assertThat(difference.pValue()).isCloseTo(0.3177161904068903, within(1e-12));
    assertThat(difference.interval(.95).contains(0)).isTrue();
  }

  @Test
  void skillMatchesR() {
    BrierSkill own = BrierSkill.of(FORECASTS, SUCCESSES, TRIALS);
    assertThat(own.estimate()).isCloseTo(0.302379679144385, within(1e-12));
    assertThat(own.standardError()).isCloseTo(0.137930359096992, within(1e-12));
    assertThat(own.baseRate()).isEqualTo(17. / 39);
    BrierSkill known = BrierSkill.of(FORECASTS, SUCCESSES, TRIALS, .4);
    assertThat(known.estimate()).isCloseTo(0.306016597510373, within(1e-12));
    assertThat(known.standardError()).isCloseTo(0.138045072900942, within(1e-12));
    assertThat(known.interval(.95).contains(.306)).isTrue();
  }

  @Test
  void calibrationMatchesR() {
    CalibrationResult result = Calibration.withDefaults().assess(FORECASTS, SUCCESSES, TRIALS);
    assertThat(result.overconfidence()).isCloseTo(-0.0128205128205128, within(1e-13));
    assertThat(result.overconfidenceError()).isCloseTo(0.0671553767862419, within(1e-13));
    assertThat(result.intercept()).isCloseTo(0.0817303758666918, within(1e-9));
    assertThat(result.interceptError()).isCloseTo(0.4056543576805450, within(1e-9));
    assertThat(result.slope()).isCloseTo(0.856440987054812, within(1e-9));
    assertThat(result.slopeError()).isCloseTo(0.313706399212819, within(1e-9));
    assertThat(result.slopeInterval(.95).contains(1)).isTrue();
    assertThat(result.interceptInterval(.95).contains(0)).isTrue();
    assertThat(result.overconfidenceInterval(.95).contains(0)).isTrue();
    assertThat(
            Calibration.withDefaults().withBound(.02).assess(FORECASTS, SUCCESSES, TRIALS).slope())
        .isCloseTo(0.891803877599563, within(1e-9));
  }

  /** Forecast .8 with 3 successes of 4: squares .04 three times and .64 once, mean .19. */
  @Test
  void oneForecastByHand() {
    BrierScore score = BrierScore.of(new double[] {.8}, new long[] {3}, new long[] {4});
    assertThat(score.estimate()).isCloseTo(.19, within(1e-14));
    assertThat(score.standardError()).isCloseTo(.15, within(1e-14));
    BrierSkill skill = BrierSkill.of(new double[] {.8}, new long[] {3}, new long[] {4});
    assertThat(skill.estimate()).isCloseTo(1 - .19 / .1875, within(1e-12));
  }

  @Test
  void rightForecastsAreCalibrated() {
    CalibrationResult result =
        Calibration.withDefaults()
            .assess(new double[] {.2, .5, .8}, new long[] {20, 50, 80}, new long[] {100, 100, 100});
    assertThat(result.overconfidence()).isCloseTo(0, within(1e-14));
    assertThat(result.intercept()).isCloseTo(0, within(1e-9));
    assertThat(result.slope()).isCloseTo(1, within(1e-9));
  }

  @Property(tries = 60, seed = "42")
  void trialsInOneRowEqualTrialsInRowsOfTheirOwn(
      @ForAll @Size(6) List<@IntRange(max = 6) Integer> successes,
      @ForAll @Size(6) List<@IntRange(min = 1, max = 6) Integer> failures) {
    long[] success = successes.stream().mapToLong(i -> i).toArray();
    long[] trials = new long[6];
    Arrays.setAll(trials, i -> success[i] + failures.get(i));
    int people = (int) Arrays.stream(trials).sum();
    double[] first = new double[people];
    double[] second = new double[people];
    long[] outcome = new long[people];
    long[] ones = new long[people];
    int next = people;
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < trials[i]; j++) {
        next--;
        first[next] = FORECASTS[i];
        second[next] = RIVAL[i];
        outcome[next] = j < success[i] ? 1 : 0;
        ones[next] = 1;
      }
    }
    BrierDifference cells = BrierDifference.of(FORECASTS, RIVAL, success, trials);
    BrierDifference each = BrierDifference.of(first, second, outcome, ones);
    BrierDifference swapped = BrierDifference.of(second, first, outcome, ones);
    assertThat(cells.estimate()).isCloseTo(each.estimate(), within(1e-13));
    assertThat(cells.standardError()).isCloseTo(each.standardError(), within(1e-13));
    assertThat(cells.estimate()).isCloseTo(-swapped.estimate(), within(1e-13));
  }

  @Test
  void badInputIsRefused() {
    long[] one = {1};
    long[] two = {2};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BrierScore.of(new double[] {1.2}, one, two))
        .withMessageContaining("between 0 and 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BrierScore.of(new double[] {.2}, two, one));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BrierScore.of(new double[] {.2}, one, one))
        .withMessageContaining("two trials");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BrierScore.of(new double[] {.2, .3}, one, two));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BrierDifference.of(new double[2], new double[1], one, two));
    assertThatIllegalArgumentException().isThrownBy(() -> Calibration.withDefaults().withBound(.5));
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> BrierSkill.of(new double[] {.2}, two, two))
        .withMessageContaining("always right");
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(
            () -> BrierDifference.of(new double[] {.2}, new double[] {.2}, one, two).pValue());
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> Calibration.withDefaults().assess(new double[] {.2}, one, two));
  }
}
