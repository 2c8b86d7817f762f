package study.nocontact.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

  @Test
  void aLinkWinsOverTheBrowserAndAllLinksKeepIt() {
    Reader reader = Reader.of("/survey", "a=b&lang=pt-br", "de");

    assertThat(reader.language()).isEqualTo(Language.PORTUGUESE);
    assertThat(reader.link("/support")).isEqualTo("/support?lang=pt-BR");
  }

  @Test
  void whoChoseNothingGetsPlainLinksSinceTheBrowserAsksAgain() {
    Reader reader = Reader.of("/survey", null, "de");

    assertThat(reader.language()).isEqualTo(Language.GERMAN);
    assertThat(reader.link("/support")).isEqualTo("/support");
    assertThat(reader.in(Language.ARABIC, "/survey")).isEqualTo("/survey?lang=ar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lang=", "lang=xx", "lang", "lang=%22%3E", "language=de", "xlang=de"})
  void aLanguageWeDoNotSpeakWasNotChosen(String query) {
    assertThat(Reader.of("/survey", query, "fr"))
        .isEqualTo(new Reader(Language.FRENCH, false, "/survey"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"//elsewhere.example", "", "x"})
  void noLinkEverLeadsToAnotherSite(String path) {
    assertThat(Reader.of(path, null, null).path()).isEqualTo("/");
  }
}
