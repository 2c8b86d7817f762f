package study.nocontact.web.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static study.nocontact.web.platform.MapConfig.study;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

  private static final String KEY = "k".repeat(StudyConfiguration.SHORTEST_KEY);

  @Test
  void textIsEscaped() {
    ErrorText error = new ErrorText(400, "<script>alert(1)</script>", "a & b");

    assertThat(page(study(), error))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "a &amp; b")
        .doesNotContain("<script");
  }

  @Test
  void aDemonstrationSaysSoOnEveryPage() {
    assertThat(page(study("study.demonstration", "true"), error(404)))
        .contains("Demonstration: all data are simulated.");
  }

  @Test
  void aStudyWithItsOwnKeyNeedsNoBanner() {
    assertThat(page(study("study.key", KEY), error(404))).doesNotContain("class=\"banner\"");
    assertThat(page(study(), error(404))).contains("class=\"banner\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 405, 413, 500, 503, 418, 599})
  void everyErrorSaysWhatToDoAndNamesNoProduct(int status) {
    ErrorText text = error(status);

    assertThat(text.title()).isNotBlank();
    assertThat(text.advice()).isNotBlank();
    assertThat(page(study(), text))
        .contains("<h1>", "First page of the study")
        .doesNotContainIgnoringCase("payara")
        .doesNotContain("null");
  }

  private static String page(StudyConfiguration study, ErrorText error) {
    return new Templates(study, () -> Reader.ENGLISH)
        .render("platform/error.jte", Map.of("error", error));
  }

  private static ErrorText error(int status) {
    return ErrorText.of(status, PlatformText.of(Reader.ENGLISH));
  }
}
