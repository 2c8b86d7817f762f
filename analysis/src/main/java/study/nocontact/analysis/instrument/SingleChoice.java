package study.nocontact.analysis.instrument;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One category out of a list.
 *
 * @param categories the categories in the order they are shown
 */
public record SingleChoice<E extends Enum<E> & Category>(List<E> categories)
    implements AnswerType<E> {

  /** All constants of an enum. */
  static <E extends Enum<E> & Category> SingleChoice<E> of(Class<E> type) {
    return new SingleChoice<>(List.of(type.getEnumConstants()));
  }

  @Override
  public Entry<E> parse(String variable, Map<String, List<String>> raw) {
    String code = AnswerType.first(raw, variable);
    if (code.isEmpty()) {
      return new Entry.Blank<>();
    }
    for (E category : categories) {
      if (category.code().equals(code)) {
        return new Entry.Valid<>(category);
      }
    }
    return new Entry.Invalid<>(variable, "choice.unknown", List.of());
  }

  @Override
  public Map<String, List<String>> unparse(String variable, E value) {
    return Map.of(variable, List.of(value.code()));
  }

  @Override
  public int encode(E value) {
    return value.ordinal();
  }

  @Override
  public E decode(int code) {
    if (code < 0 || code >= categories.size()) {
      throw new IllegalArgumentException("no category has the code " + code);
    }
    return categories.get(code);
  }

  @Override
  public String format(E value) {
    return value.code();
  }

  @Override
  public E read(String text) {
    for (E category : categories) {
      if (category.code().equals(text)) {
        return category;
      }
    }
    throw new IllegalArgumentException("is not one of " + description());
  }

  @Override
  public String description() {
    return categories.stream().map(Category::code).collect(Collectors.joining(", "));
  }
}
