package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import study.nocontact.analysis.instrument.Categories.SpeedBand;

class PaceTest {

  @ParameterizedTest
  @CsvSource({
    "PT59.999S, 30, HURRIED",
    "PT60S, 30, USUAL",
    "PT1H, 30, USUAL",
    "PT1H0.001S, 30, LONG"
  })
  void tellsThreeBands(Duration taken, int answers, SpeedBand band) {
    assertThat(Pace.of(taken, answers)).isEqualTo(band);
  }
}
