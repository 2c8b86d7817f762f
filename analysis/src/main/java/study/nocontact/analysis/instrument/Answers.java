package study.nocontact.analysis.instrument;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The answers of one report: immutable, each of its item's type. */
public final class Answers {

  private static final Answers NONE = new Answers(new Object[SurveyInstrument.ITEMS.size()]);

  /** By position of the item; null where there is no answer. */
  private final Object[] values;

  private Answers(Object[] values) {
    this.values = values;
  }

  /** Collects answers without a copy for each; not for use by several threads. */
  public static final class Builder {

    private final Object[] collected = new Object[SurveyInstrument.ITEMS.size()];

    /** Adds an answer, or replaces one. */
    public <T> Builder with(Item<T> item, T value) {
      collected[item.position()] = Objects.requireNonNull(value);
      return this;
    }

    /** The answers; the builder must not be used afterwards. */
    public Answers build() {
      return new Answers(collected);
    }
  }

  /** No answer yet. */
  public static Answers none() {
    return NONE;
  }

  /** These answers with one more, or one replaced. */
  public <T> Answers with(Item<T> item, T value) {
    Object[] copy = values.clone();
    copy[item.position()] = Objects.requireNonNull(value);
    return new Answers(copy);
  }

  /** These answers, and where a later report gives one, its answer instead. */
  Answers replacedBy(Answers later) {
    Object[] copy = values.clone();
    for (int position = 0; position < copy.length; position++) {
      copy[position] = later.values[position] == null ? copy[position] : later.values[position];
    }
    return new Answers(copy);
  }

  /** The answers to these questions only. */
  public Answers only(Collection<Item<?>> items) {
    Object[] kept = new Object[values.length];
    items.forEach(item -> kept[item.position()] = values[item.position()]);
    return new Answers(kept);
  }

  /** The answer to a question, if there is one. */
  @SuppressWarnings("unchecked") // with(Item, T) is the only way in
  public <T> Optional<T> get(Item<T> item) {
    return Optional.ofNullable((T) values[item.position()]);
  }

  /** The items answered, in the order of the survey. */
  public Set<Item<?>> items() {
    return SurveyInstrument.ITEMS.stream()
        .filter(item -> values[item.position()] != null)
        .collect(Collectors.toCollection(LinkedHashSet::new));
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
    return other instanceof Answers answers && Arrays.equals(values, answers.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return items().stream()
        .map(item -> item + "=" + values[item.position()])
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
