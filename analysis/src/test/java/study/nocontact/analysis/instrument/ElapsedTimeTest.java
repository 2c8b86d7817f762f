package study.nocontact.analysis.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import study.nocontact.analysis.instrument.ElapsedTime.Unit;

class ElapsedTimeTest {

  @ParameterizedTest
  @CsvSource({
    "0, DAYS, 0",
    "40, DAYS, 40",
    "3, WEEKS, 21",
    "1, MONTHS, 30",
    "3, MONTHS, 90",
    "11, MONTHS, 330",
    "12, MONTHS, 365",
    "18, MONTHS, 545",
    "24, MONTHS, 730",
    "2, YEARS, 730",
    "9999, YEARS, 3649635"
  })
  void countsDays(int amount, Unit unit, int days) {
    assertThat(new ElapsedTime(amount, unit).days()).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, DAYS",
    "6, 6, DAYS",
    "35, 5, WEEKS",
    "90, 3, MONTHS",
    "210, 7, MONTHS",
    "365, 1, YEARS",
    "545, 18, MONTHS",
    "730, 2, YEARS",
    "364, 52, WEEKS",
    "366, 366, DAYS"
  })
  void tellsTheCoarsestUnitThatMayHaveBeenEntered(int days, int amount, Unit unit) {
    assertThat(ElapsedTime.inCoarsestUnit(days)).isEqualTo(new ElapsedTime(amount, unit));
  }

  @Test
  void refusesNegativeAmounts() {
    assertThatIllegalArgumentException().isThrownBy(() -> ElapsedTime.ofDays(-1));
  }
}
