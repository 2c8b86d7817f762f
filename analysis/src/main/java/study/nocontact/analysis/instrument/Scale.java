package study.nocontact.analysis.instrument;

import java.util.List;
import java.util.Map;

/** A rating from 1, not at all, to 5, extremely. */
public record Scale() implements AnswerType<Integer> {

  /** The lowest rating. */
  public static final int LOWEST = 1;

  /** The highest rating. */
  public static final int HIGHEST = 5;

  private static final WholeNumber STEPS = new WholeNumber(LOWEST, HIGHEST);

  @Override
  public Entry<Integer> parse(String variable, Map<String, List<String>> raw) {
    Entry<Integer> entry = STEPS.parse(variable, raw);
    return entry instanceof Entry.Invalid<Integer>
        ? new Entry.Invalid<>(variable, "choice.unknown", List.of())
        : entry;
  }

  @Override
  public Map<String, List<String>> unparse(String variable, Integer value) {
    return STEPS.unparse(variable, value);
  }

  @Override
  public int encode(Integer value) {
    return STEPS.encode(value);
  }

  @Override
  public Integer decode(int code) {
    return STEPS.decode(code);
  }

  @Override
  public String format(Integer value) {
    return STEPS.format(value);
  }

  @Override
  public Integer read(String text) {
    return STEPS.read(text);
  }

  @Override
  public String description() {
    return STEPS.description() + " (1 not at all, 5 extremely)";
  }
}
