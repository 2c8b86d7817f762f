package study.nocontact.analysis.instrument;

import java.util.List;
import java.util.Map;

/**
 * A whole number within bounds.
 *
 * @param minimum smallest number allowed, 0 or more
 * @param maximum largest number allowed
 */
public record WholeNumber(int minimum, int maximum) implements AnswerType<Integer> {

  @Override
  public Entry<Integer> parse(String variable, Map<String, List<String>> raw) {
    String text = AnswerType.first(raw, variable);
    if (text.isEmpty()) {
      return new Entry.Blank<>();
    }
    try {
      return new Entry.Valid<>(read(text));
    } catch (IllegalArgumentException e) {
      return new Entry.Invalid<>(variable, "number.range", List.of(minimum, maximum));
    }
  }

  @Override
  public Map<String, List<String>> unparse(String variable, Integer value) {
    return Map.of(variable, List.of(value.toString()));
  }

  @Override
  public int encode(Integer value) {
    return value;
  }

  @Override
  public Integer decode(int code) {
    if (code < minimum || code > maximum) {
      throw new IllegalArgumentException("is not " + description());
    }
    return code;
  }

  @Override
  public String format(Integer value) {
    return value.toString();
  }

  @Override
  public Integer read(String text) {
    if (!text.matches("[0-9]{1,7}")) {
      throw new IllegalArgumentException("is not " + description());
    }
    return decode(Integer.parseInt(text));
  }

  @Override
  public String description() {
    return "a whole number from " + minimum + " to " + maximum;
  }
}
