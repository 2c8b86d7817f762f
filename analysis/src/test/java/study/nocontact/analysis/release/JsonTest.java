package study.nocontact.analysis.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "-0.0, 0",
    "100.0, 100",
    "1.23E-7, 0.000000123",
    "1.23E-40, 1.23E-40",
    "2.0E-3, 0.002",
    "0.30000000000000004, 0.3"
  })
  void writesNumbersInAsFewDigitsAsTheyHave(double value, String text) {
    assertThat(Json.number(value)).isEqualTo(text);
    assertThat(Json.read(text, double.class)).isEqualTo(Double.parseDouble(text));
  }
}
