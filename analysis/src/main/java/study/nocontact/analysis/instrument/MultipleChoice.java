package study.nocontact.analysis.instrument;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Any number of categories out of a list; one of them may exclude the others.
 *
 * @param categories the categories in the order they are shown
 * @param exclusive the category that cannot be combined with another, or {@code null}
 */
public record MultipleChoice<E extends Enum<E> & Category>(List<E> categories, E exclusive)
    implements AnswerType<Set<E>> {

  private static final String SEPARATOR = ";";

  /** All constants of an enum, freely combined. */
  static <E extends Enum<E> & Category> MultipleChoice<E> of(Class<E> type) {
    return new MultipleChoice<>(List.of(type.getEnumConstants()), null);
  }

  /** This choice with one category that excludes the others. */
  MultipleChoice<E> exclusive(E category) {
    return new MultipleChoice<>(categories, category);
  }

  @Override
  public Entry<Set<E>> parse(String variable, Map<String, List<String>> raw) {
    List<String> codes =
        raw.getOrDefault(variable, List.of()).stream()
            .map(String::strip)
            .filter(code -> !code.isEmpty())
            .toList();
    if (codes.isEmpty()) {
      return new Entry.Blank<>();
    }
    try {
      Set<E> chosen = chosen(codes);
      return chosen.contains(exclusive) && chosen.size() > 1
          ? new Entry.Invalid<>(variable, "choice.exclusive", List.of(exclusive))
          : new Entry.Valid<>(chosen);
    } catch (IllegalArgumentException e) {
      return new Entry.Invalid<>(variable, "choice.unknown", List.of());
    }
  }

  @Override
  public Map<String, List<String>> unparse(String variable, Set<E> value) {
    return Map.of(variable, value.stream().map(Category::code).toList());
  }

  @Override
  public int encode(Set<E> value) {
    return value.stream().mapToInt(category -> 1 << category.ordinal()).sum();
  }

  @Override
  public Set<E> decode(int code) {
    if (code <= 0 || code >= 1 << categories.size()) {
      throw new IllegalArgumentException("no set of categories has the code " + code);
    }
    Set<E> chosen = EnumSet.noneOf(categories.get(0).getDeclaringClass());
    for (E category : categories) {
      if ((code >> category.ordinal() & 1) == 1) {
        chosen.add(category);
      }
    }
    return Collections.unmodifiableSet(chosen);
  }

  @Override
  public String format(Set<E> value) {
    return value.stream().sorted().map(Category::code).collect(Collectors.joining(SEPARATOR));
  }

  @Override
  public Set<E> read(String text) {
    Set<E> chosen = chosen(List.of(text.split(SEPARATOR, -1)));
    if (chosen.contains(exclusive) && chosen.size() > 1) {
      throw new IllegalArgumentException("combines " + exclusive.code() + " with another answer");
    }
    return chosen;
  }

  @Override
  public String description() {
    return "any of "
        + categories.stream().map(Category::code).collect(Collectors.joining(", "))
        + " joined by "
        + SEPARATOR;
  }

  private Set<E> chosen(List<String> codes) {
    Set<E> chosen = EnumSet.noneOf(categories.get(0).getDeclaringClass());
    for (String code : codes) {
      chosen.add(
          categories.stream()
              .filter(category -> category.code().equals(code))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("is not " + description())));
    }
    return Collections.unmodifiableSet(chosen);
  }
}
