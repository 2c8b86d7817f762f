package study.nocontact.analysis.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

  private static final Release RELEASE = ExampleReleases.first();

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+cmd", "-cmd", "@sum", "\tx", "=a\nb", "-1+2"})
  void putsAnApostropheBeforeWhatASpreadsheetCouldTakeForAFormula(String text) {
    assertThat(new CsvText(RELEASE, List.of("a")).row(List.of(text)).toString())
        .contains("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.012", "-3", "-1.5E-12", "plain", "a=b", "0.4"})
  void leavesNumbersAndOtherTextAlone(String text) {
    assertThat(new CsvText(RELEASE, List.of("a")).row(List.of(text)).toString())
        .isEqualTo("simulated,release,a\r\nyes,1," + text + "\r\n");
  }

  @Test
  void quotesCommasQuotesAndLineBreaks() {
    assertThat(new CsvText(RELEASE, List.of("a", "b")).row(List.of("x,\"y\"", "l\nm")).toString())
        .isEqualTo("simulated,release,a,b\r\nyes,1,\"x,\"\"y\"\"\",\"l\nm\"\r\n");
  }
}
