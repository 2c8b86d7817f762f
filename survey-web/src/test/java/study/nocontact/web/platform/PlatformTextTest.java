package study.nocontact.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import study.nocontact.web.FeatureSources;

class PlatformTextTest {

  private static final Pattern KEY = Pattern.compile("page\\.get\\(\"([a-z_.]+)\"\\)");

  @Test
  void everyTextThatIsUsedExistsAndEveryTextIsUsed() {
    Set<String> used = new TreeSet<>();
    Stream.of("layout", "platform", "questionnaire", "followup", "site")
        .flatMap(feature -> new FeatureSources(feature).findInTemplates(KEY))
        .forEach(key -> used.add(key.group(1)));
    Set<String> all = new TreeSet<>(PlatformText.of(Reader.ENGLISH).messages().keys());
    all.removeIf(key -> key.startsWith("banner.") || key.matches("error\\.\\d+\\..*"));

    assertThat(used).isEqualTo(all);
  }

  @Test
  void noWordsAreLeftInTheTemplates() {
    assertThat(Stream.of("layout", "platform"))
        .allSatisfy(
            feature -> assertThat(new FeatureSources(feature).wordsInTemplates()).isEmpty());
  }
}
