package study.nocontact.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.claim.Verdict;

class SiteTextTest {

  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9_]+)+)\"");
  private static final Pattern WORDS = Pattern.compile(">[^<@$!{}()]*[A-Za-z]{3,}[^<@${}()]*<");
  private static final SiteText TEXT = SiteText.ENGLISH;

  @Test
  void everyTextThatIsUsedExistsAndEveryTextIsUsed() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String source : sources()) {
      Matcher key = KEY.matcher(source);
      while (key.find()) {
        used.add(key.group(1));
      }
    }
    used.removeIf(key -> key.startsWith("messages.") || key.matches("codebook\\..*"));
    Arrays.stream(Verdict.values()).forEach(verdict -> used.add("verdict." + verdict.name()));
    assertThat(used).isEqualTo(new TreeSet<>(ResourceBundle.getBundle("messages.site").keySet()));
  }

  @Test
  void noWordsAreLeftInTheTemplates() throws IOException {
    try (Stream<Path> templates = Files.walk(Path.of("src/main/jte/site"))) {
      assertThat(templates.filter(Files::isRegularFile).map(SiteTextTest::read))
          .allSatisfy(
              template ->
                  assertThat(WORDS.matcher(template).results().map(found -> found.group()).toList())
                      .isSubsetOf(">CSV<", ">JSON<"));
    }
  }

  @Test
  void neverGivesAPValueAsZero() {
    assertThat(TEXT.p(0.0)).isEqualTo("< .001");
    assertThat(TEXT.p(0.0304)).isEqualTo(".030");
    assertThat(TEXT.p(1.0)).isEqualTo("1.000");
    assertThat(TEXT.p(null)).isEqualTo("–");
  }

  @Test
  void givesNumbersAsReadersExpectThem() {
    assertThat(TEXT.count(1234567)).isEqualTo("1,234,567");
    assertThat(TEXT.percent(0.9049)).isEqualTo("90.5%");
    assertThat(TEXT.number(7970)).isEqualTo("7,970");
    assertThat(TEXT.number(1.846)).isEqualTo("1.85");
    assertThat(TEXT.size(999)).isEqualTo("999 bytes");
    assertThat(TEXT.size(45_678)).isEqualTo("46 kB");
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> templates = Files.walk(Path.of("src/main/jte/site"));
        Stream<Path> classes = Files.walk(Path.of("src/main/java/study/nocontact/web/site"))) {
      return Stream.concat(templates, classes)
          .filter(Files::isRegularFile)
          .map(SiteTextTest::read)
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
