package study.nocontact.web.questionnaire;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import study.nocontact.analysis.instrument.AnswerType;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.MultipleChoice;

/**
 * Everything a person has entered so far. It exists from the moment of consent.
 *
 * @param occasion what the form is for
 * @param begun when the form was begun
 * @param fields what was typed by field; a field without values was seen and left empty
 */
public record FormState(Occasion occasion, Instant begun, Map<String, List<String>> fields) {

  public FormState {
    fields = Map.copyOf(fields);
  }

  /** A form in which nothing is entered yet. */
  public static FormState empty(Occasion occasion, Instant begun) {
    return new FormState(occasion, begun, Map.of());
  }

  /** The same entries for another occasion. */
  FormState on(Occasion other) {
    return new FormState(other, begun, fields);
  }

  /** Whether a question was on a page that the person went on from. */
  boolean hasSeen(Item<?> item) {
    return fields.containsKey(item.variable());
  }

  /** Takes what was typed into questions; what was left empty counts as seen. */
  FormState answered(Collection<Item<?>> questions, Map<String, List<String>> typed) {
    return take(questions, typed, true);
  }

  /** Takes what was typed into questions; what was left empty counts as not seen yet. */
  FormState typed(Collection<Item<?>> questions, Map<String, List<String>> typed) {
    return take(questions, typed, false);
  }

  FormState without(Collection<Item<?>> questions) {
    Map<String, List<String>> rest = new LinkedHashMap<>(fields);
    questions.forEach(item -> rest.keySet().removeAll(item.fields()));
    return new FormState(occasion, begun, rest);
  }

  private FormState take(
      Collection<Item<?>> questions, Map<String, List<String>> typed, boolean emptyIsSeen) {
    Map<String, List<String>> all = new LinkedHashMap<>(fields);
    for (Item<?> item : questions) {
      for (String field : item.fields()) {
        all.remove(field);
        if (emptyIsSeen || typed.containsKey(field)) {
          all.put(field, bounded(item, typed.getOrDefault(field, List.of())));
        }
      }
    }
    return new FormState(occasion, begun, all);
  }

  /** As many and as long values as a field of this question may hold. */
  static List<String> bounded(Item<?> item, List<String> values) {
    int most = item.type() instanceof MultipleChoice<?> choice ? choice.categories().size() : 1;
    return values.stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .limit(most)
        .map(FormState::cut)
        .toList();
  }

  private static String cut(String value) {
    return value.length() <= AnswerType.MAX_FIELD_LENGTH
        ? value
        : value.substring(0, AnswerType.MAX_FIELD_LENGTH);
  }
}
