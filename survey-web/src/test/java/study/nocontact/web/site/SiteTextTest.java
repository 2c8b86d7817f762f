package study.nocontact.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.claim.Family;
import study.nocontact.analysis.claim.Verdict;
import study.nocontact.analysis.release.LogEntry;
import study.nocontact.web.FeatureSources;

class SiteTextTest {

  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9_]+)+)\"");
  private static final FeatureSources SOURCES = new FeatureSources("site");
  private static final SiteText TEXT = SiteText.ENGLISH;

  @Test
  void everyTextThatIsUsedExistsAndEveryTextIsUsed() {
    Set<String> used = new TreeSet<>();
    Stream.of(SOURCES, new FeatureSources("api"))
        .flatMap(sources -> sources.find(KEY))
        .map(key -> key.group(1))
        .forEach(used::add);
    used.removeIf(key -> key.startsWith("messages.") || key.matches(".*\\.(csv|json)"));
    Arrays.stream(LogEntry.Kind.values()).forEach(kind -> used.add("log." + kind.name()));
    Arrays.stream(Verdict.values()).forEach(verdict -> used.add("verdict." + verdict.name()));
    for (Family family : Family.values()) {
      used.add("claims.family." + family.name());
      used.add("claims.family." + family.name() + ".lead");
      if (family != Family.NOT_TESTABLE) {
        used.add("claim.adjusted." + family.name());
      }
    }
    used.removeIf(key -> key.startsWith("nav."));
    Set<String> all = new TreeSet<>(ResourceBundle.getBundle("messages.site").keySet());
    all.addAll(StudyText.ENGLISH.messages().keys());
    assertThat(used).isEqualTo(all);
  }

  @Test
  void noWordsAreLeftInTheTemplates() {
    assertThat(SOURCES.wordsInTemplates()).isSubsetOf(">CSV<", ">JSON<", ">Atom<");
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
}
