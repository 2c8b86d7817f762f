package study.nocontact.analysis.instrument;

import java.util.List;
import java.util.Map;

/**
 * A kind of answer: which form fields it has, how what was typed becomes a value, and how a value
 * is stored.
 *
 * @param <T> the value
 */
public sealed interface AnswerType<T>
    permits SingleChoice, MultipleChoice, Elapsed, WholeNumber, Scale {

  /** What a field may hold at most; longer input is cut before anything reads it. */
  int MAX_FIELD_LENGTH = 40;

  /** The whole-number code of an unanswered question in a {@code CaseTable}. */
  int MISSING = -1;

  /** The names of the form fields of a variable, the first being the one that errors point to. */
  default List<String> fields(String variable) {
    return List.of(variable);
  }

  /**
   * Reads what was typed.
   *
   * @param variable name of the variable
   * @param raw field values as sent by the form; a missing or blank field means no answer
   */
  Entry<T> parse(String variable, Map<String, List<String>> raw);

  /** Form fields that, parsed, give this value again. */
  Map<String, List<String>> unparse(String variable, T value);

  /** The value as a whole number of 0 or more, for columnar storage. */
  int encode(T value);

  /**
   * The value with that code.
   *
   * @throws IllegalArgumentException if no value has it; the message says what is allowed
   */
  T decode(int code);

  /** The value as text for exports. */
  String format(T value);

  /**
   * The value written as by {@link #format}.
   *
   * @throws IllegalArgumentException if the text is no value; the message says what is allowed
   */
  T read(String text);

  /** What the codebook says of the values. */
  String description();

  /** The categories to choose from, empty for numbers. */
  default List<? extends Category> categories() {
    return List.of();
  }

  /** The first non-blank value of a field, trimmed, or an empty string. */
  static String first(Map<String, List<String>> raw, String field) {
    return raw.getOrDefault(field, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }
}
