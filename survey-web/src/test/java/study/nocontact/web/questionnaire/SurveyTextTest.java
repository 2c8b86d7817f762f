package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.release.StoryPlace;
import study.nocontact.web.FeatureSources;
import study.nocontact.web.platform.Reader;

class SurveyTextTest {

  private static final Pattern KEY =
      Pattern.compile("text\\.get\\(\"([a-z_.]+)\"|\"([a-z_]+(?:\\.[a-z_]+)+)\"");
  private static final List<FeatureSources> SOURCES =
      List.of(new FeatureSources("questionnaire"), new FeatureSources("followup"));

  @Test
  void everyTextThatIsUsedExistsAndEveryTextIsUsed() {
    Set<String> used = new TreeSet<>();
    SOURCES.stream()
        .flatMap(feature -> feature.find(KEY))
        .map(key -> key.group(1) == null ? key.group(2) : key.group(1))
        .forEach(used::add);
    for (String why : List.of("not_saved", "too_many")) {
      List.of("page", "title", "what", "now").forEach(part -> used.add(why + "." + part));
    }
    for (StoryPlace.Subject subject : StoryPlace.Subject.values()) {
      used.add("story." + subject.name().toLowerCase(Locale.ROOT));
    }
    used.removeIf(key -> key.matches("(study|link)\\..*|story\\."));
    assertThat(used).isEqualTo(new TreeSet<>(SurveyText.of(Reader.ENGLISH).messages().keys()));
  }

  @Test
  void noWordsAreLeftInTheTemplates() {
    assertThat(SOURCES.stream().flatMap(feature -> feature.wordsInTemplates().stream()))
        .isSubsetOf(">Wikipedia<", ">findahelpline.com<");
  }
}
