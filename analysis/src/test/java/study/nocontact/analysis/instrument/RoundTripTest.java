package study.nocontact.analysis.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RoundTripTest {

  @Property(tries = 200, seed = "20240607")
  void answersWrittenIntoTheFormAgainParseToTheSameAnswers(@ForAll long seed) {
    ParsedAnswers parsed = AnswerParser.parse(FilledForm.valid(seed));

    assertThat(parsed.dropped()).isEmpty();
    assertThat(AnswerParser.parse(unparse(parsed.answers()))).isEqualTo(parsed);
  }

  @Property(tries = 200, seed = "20240607")
  void theFormOfAnswersHoldsWhatWasTyped(@ForAll long seed) {
    Map<String, List<String>> typed = FilledForm.valid(seed);

    assertThat(unparse(AnswerParser.parse(typed).answers())).isEqualTo(typed);
  }

  @Property(tries = 200, seed = "20240607")
  void theStoredDocumentKeepsTheCodeOfEveryAnswer(@ForAll long seed) {
    Answers answers = AnswerParser.parse(FilledForm.valid(seed)).answers();

    Answers stored = AnswersDocument.read(AnswersDocument.write(answers));

    assertThat(codes(stored)).isEqualTo(codes(answers));
    assertThat(AnswersDocument.write(stored)).isEqualTo(AnswersDocument.write(answers));
  }

  @Property(tries = 100, seed = "20240607")
  void exportedTextAndCodeOfEveryAnswerReadBack(@ForAll long seed) {
    Answers answers = AnswerParser.parse(FilledForm.valid(seed)).answers();

    answers.items().forEach(item -> assertReadsBack(item, answers));
  }

  private static <T> void assertReadsBack(Item<T> item, Answers answers) {
    T value = answers.get(item).orElseThrow();
    AnswerType<T> type = item.type();
    assertThat(type.encode(type.read(type.format(value)))).isEqualTo(type.encode(value));
    assertThat(type.format(type.decode(type.encode(value)))).isEqualTo(type.format(value));
  }

  private static Map<String, List<String>> unparse(Answers answers) {
    Map<String, List<String>> raw = new LinkedHashMap<>();
    answers.items().forEach(item -> unparse(item, answers, raw));
    return raw;
  }

  private static <T> void unparse(Item<T> item, Answers answers, Map<String, List<String>> raw) {
    raw.putAll(item.type().unparse(item.variable(), answers.get(item).orElseThrow()));
  }

  private static Map<Item<?>, Integer> codes(Answers answers) {
    Map<Item<?>, Integer> codes = new LinkedHashMap<>();
    SurveyInstrument.ITEMS.forEach(item -> codes.put(item, answers.code(item)));
    return codes;
  }
}
