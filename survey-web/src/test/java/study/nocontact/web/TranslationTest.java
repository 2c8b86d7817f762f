package study.nocontact.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import study.nocontact.analysis.instrument.InstrumentText;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.SurveyInstrument;
import study.nocontact.web.platform.Language;

/** Every language says what English says: the same texts with the same gaps, none left over. */
class TranslationTest {

  private static final List<String> BUNDLES =
      List.of(
          "study/nocontact/analysis/instrument/instrument",
          "study/nocontact/web/questionnaire/survey",
          "messages/platform",
          "messages/study");

  @TestFactory
  Stream<DynamicTest> hasTheTextsOfEnglishWithTheSameGaps() {
    return BUNDLES.stream()
        .flatMap(
            bundle ->
                Arrays.stream(Language.values())
                    .map(
                        language ->
                            DynamicTest.dynamicTest(
                                bundle + " " + language, () -> check(bundle, language))));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tellsQuestionsAndAnswersApart(Language language) {
    InstrumentText text = InstrumentText.in(language.locale());

    assertThat(SurveyInstrument.ITEMS).extracting(text::question).doesNotHaveDuplicates();
    for (Item<?> item : SurveyInstrument.ITEMS) {
      assertThat(item.type().categories())
          .extracting(category -> text.label(item, category))
          .as(item.variable())
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void quotesAnswersAsTheyStandOnThePage(Language language) {
    Map<String, String> texts = texts(file(BUNDLES.get(0), language));

    assertThat(texts.get("error.required.initiator")).contains(texts.get("initiator.not_said"));
    assertThat(texts.get("directed")).contains(texts.get("directed.a_little"));
  }

  private static void check(String bundle, Language language) {
    URL file = file(bundle, language);
    assertThat(file).as("translated").isNotNull();
    Map<String, String> english = texts(file(bundle, Language.ENGLISH));
    Map<String, String> texts = texts(file);
    assertThat(texts.keySet()).isEqualTo(english.keySet());
    List<String> wrong = new ArrayList<>();
    texts.forEach(
        (key, text) -> {
          if (text.isBlank() || text.contains("'") || text.contains("\uFFFD")) {
            wrong.add(key + ": empty, straight apostrophe or damaged: " + text);
          }
          if (!gaps(text).equals(gaps(english.get(key)))) {
            wrong.add(key + ": gaps " + gaps(text) + " instead of " + gaps(english.get(key)));
          }
          if (!missingPlurals(text, language).isEmpty()) {
            wrong.add(key + ": no words for " + missingPlurals(text, language));
          }
        });
    assertThat(wrong).isEmpty();
  }

  /** Argument names with their kind; a plural may be a plain number in another language. */
  private static Set<String> gaps(String text) {
    MessagePattern pattern = new MessagePattern(text);
    Set<String> gaps = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME) {
        gaps.add(pattern.getSubstring(part));
      }
    }
    return gaps;
  }

  private static Set<String> missingPlurals(String text, Language language) {
    MessagePattern pattern = new MessagePattern(text);
    Set<String> missing = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
        missing.addAll(PluralRules.forLocale(language.locale()).getKeywords());
        for (int j = i; j < pattern.getLimitPartIndex(i); j++) {
          if (pattern.getPart(j).getType() == Part.Type.ARG_SELECTOR) {
            missing.remove(pattern.getSubstring(pattern.getPart(j)));
          }
        }
      }
    }
    return missing;
  }

  private static URL file(String bundle, Language language) {
    String suffix = language == Language.ENGLISH ? "" : "_" + language.tag().replace('-', '_');
    return TranslationTest.class.getResource("/" + bundle + suffix + ".properties");
  }

  private static Map<String, String> texts(URL file) {
    Properties texts = new Properties();
    try (InputStream in = file.openStream();
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    Map<String, String> sorted = new TreeMap<>();
    texts.forEach((key, text) -> sorted.put((String) key, (String) text));
    return sorted;
  }
}
