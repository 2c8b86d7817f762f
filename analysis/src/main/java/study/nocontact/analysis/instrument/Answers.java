package study.nocontact.analysis.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The answers of one report: immutable, each of its item's type. */
public final class Answers {

  private static final Answers NONE = new Answers(Map.of());

  private final Map<Item<?>, Object> values;

  private Answers(Map<Item<?>, Object> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /** No answer yet. */
  public static Answers none() {
    return NONE;
  }

  /** These answers with one more, or one replaced. */
  public <T> Answers with(Item<T> item, T value) {
    Map<Item<?>, Object> copy = new LinkedHashMap<>(values);
    copy.put(item, Objects.requireNonNull(value));
    return new Answers(copy);
  }

  /** The answer to a question, if there is one. */
  @SuppressWarnings("unchecked") // with(Item, T) is the only way in
  public <T> Optional<T> get(Item<T> item) {
    return Optional.ofNullable((T) values.get(item));
  }

  /** The items answered. */
  public Set<Item<?>> items() {
    return values.keySet();
  }

  /** The answer's whole-number code, or {@link AnswerType#MISSING}. */
  public <T> int code(Item<T> item) {
    return get(item).map(item.type()::encode).orElse(AnswerType.MISSING);
  }

  /** Whether a closed question was answered with this category. */
  public <E extends Enum<E> & Category> boolean is(Item<E> item, E category) {
    return get(item).filter(category::equals).isPresent();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answers answers && values.equals(answers.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
