package study.nocontact.analysis.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseScheduleTest {

  @ParameterizedTest
  @CsvSource({"1, 250", "2, 500", "3, 1000", "9, 64000"})
  void doublesFromTwoHundredAndFiftyUnlessConfigured(int number, long threshold) {
    assertThat(ReleaseSchedule.STANDARD.threshold(number)).isEqualTo(threshold);
  }

  @Test
  void roundsThresholdsUp() {
    assertThat(new ReleaseSchedule(51, 1.5).threshold(2)).isEqualTo(77);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 250", "249, 0, 250", "250, 1, 500", "499, 1, 500", "5000, 5, 8000"})
  void saysWhichLookIsDueAndWhenTheNextIs(long accepted, int due, long next) {
    assertThat(ReleaseSchedule.STANDARD.due(accepted)).isEqualTo(due);
    assertThat(ReleaseSchedule.STANDARD.nextThreshold(accepted)).isEqualTo(next);
  }

  @Test
  void refusesAFirstReleaseBelowTheFloor() {
    assertThatThrownBy(() -> new ReleaseSchedule(49, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the first release must wait for 50 to 64000 accepted reports, not 49");
  }

  @Test
  void refusesGrowthBelowTheFloor() {
    assertThatThrownBy(() -> new ReleaseSchedule(250, 1.49))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "accepted reports must grow by a factor of at least 1.5 from release to release,"
                + " not 1.49");
  }

  @Test
  void spendsAtTheFirstLookWhatThePocockTypeFunctionAllows() {
    double spent = 0.05 * Math.log1p((Math.E - 1) * 250 / 64_000);
    assertThat(ReleaseSchedule.STANDARD.look(1).level()).isCloseTo(spent, within(1e-6));
  }

  @Test
  void spendsLessThanTheTotalAtEveryLookAndMoreThanItOverAll() {
    double sum = 0;
    for (int number = 1; number <= ReleaseSchedule.STANDARD.plannedLooks(); number++) {
      double level = ReleaseSchedule.STANDARD.look(number).level();
      assertThat(level).isBetween(0.0, ReleaseSchedule.TOTAL_LEVEL);
      sum += level;
    }
    assertThat(ReleaseSchedule.STANDARD.plannedLooks()).isEqualTo(9);
    assertThat(sum)
        .as("nominal levels of dependent looks sum to more than what they spend")
        .isGreaterThan(ReleaseSchedule.TOTAL_LEVEL);
  }

  @Test
  void keepsTheLastLevelBeyondThePlan() {
    assertThat(ReleaseSchedule.STANDARD.look(11).level())
        .isEqualTo(ReleaseSchedule.STANDARD.look(9).level());
    assertThat(ReleaseSchedule.STANDARD.look(11).number()).isEqualTo(11);
  }

  @Test
  void staysWithinTheTotalForTheDensestScheduleToo() {
    ReleaseSchedule dense = new ReleaseSchedule(50, 1.5);
    assertThat(dense.look(dense.plannedLooks()).level())
        .isPositive()
        .isLessThan(ReleaseSchedule.TOTAL_LEVEL);
  }
}
