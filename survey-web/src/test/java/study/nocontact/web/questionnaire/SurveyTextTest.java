package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SurveyTextTest {

  private static final Pattern KEY =
      Pattern.compile("text\\.get\\(\"([a-z_.]+)\"|\"([a-z_]+(?:\\.[a-z_]+)+)\"");
  private static final Pattern WORDS = Pattern.compile(">[^<@$!{}()]*[A-Za-z]{3,}[^<@${}()]*<");

  @Test
  void everyTextThatIsUsedExistsAndEveryTextIsUsed() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String source : sources()) {
      Matcher key = KEY.matcher(source);
      while (key.find()) {
        used.add(key.group(1) == null ? key.group(2) : key.group(1));
      }
    }
    used.removeIf(key -> key.startsWith("study."));
    assertThat(used).isEqualTo(new TreeSet<>(SurveyText.ENGLISH.bundle().keySet()));
  }

  @Test
  void noWordsAreLeftInTheTemplates() throws IOException {
    try (Stream<Path> templates = Files.walk(Path.of("src/main/jte/questionnaire"))) {
      assertThat(templates.filter(Files::isRegularFile).map(SurveyTextTest::read))
          .allSatisfy(
              template ->
                  assertThat(WORDS.matcher(template).results().map(found -> found.group()).toList())
                      .isSubsetOf(">Wikipedia<", ">findahelpline.com<"));
    }
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> templates = Files.walk(Path.of("src/main/jte/questionnaire"));
        Stream<Path> classes =
            Files.walk(Path.of("src/main/java/study/nocontact/web/questionnaire"))) {
      return Stream.concat(templates, classes)
          .filter(Files::isRegularFile)
          .map(SurveyTextTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
