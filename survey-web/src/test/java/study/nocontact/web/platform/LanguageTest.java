package study.nocontact.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | ARABIC",
        "ar-EG,en;q=0.5 | ARABIC",
        "de-AT,de;q=0.9,en;q=0.8 | GERMAN",
        "en;q=0.3,fr;q=0.8 | FRENCH",
        "ja,ko;q=0.9,es;q=0.1 | SPANISH",
        "pt-PT | PORTUGUESE",
        "pt-br | PORTUGUESE",
        "es;q=0,fr;q=0.2 | FRENCH",
        "* | ENGLISH"
      })
  void isTheFirstThatABrowserAsksForAndThatWeSpeak(String header, Language language) {
    assertThat(Language.preferred(header)).isEqualTo(language);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "ja", "de;q=x", ";;;", "ä", "x-klingon", "en-"})
  void isEnglishForWhatWeDoNotUnderstand(String header) {
    assertThat(Language.preferred(header)).isEqualTo(Language.ENGLISH);
  }

  @Test
  void writesNumbersWithTheDigitsOfCodesAndFiles() {
    PlatformText arabic = PlatformText.of(new Reader(Language.ARABIC, false, "/"));

    assertThat(arabic.messages().locale().toLanguageTag()).isEqualTo("ar-u-nu-latn");
  }
}
