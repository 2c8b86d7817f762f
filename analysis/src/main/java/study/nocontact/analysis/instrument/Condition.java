package study.nocontact.analysis.instrument;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Of whom a question is asked, as a function of the answers before it. */
public sealed interface Condition {

  /** Whether the answers so far meet the condition. */
  boolean holds(Answers answers);

  /** The condition in variables and codes, as the codebook gives it. */
  String description();

  /** Everybody. */
  record Always() implements Condition {
    @Override
    public boolean holds(Answers answers) {
      return true;
    }

    @Override
    public String description() {
      return "everyone";
    }
  }

  /** Those who chose one of some categories. */
  record OneOf<E extends Enum<E> & Category>(Item<E> item, Set<E> categories) implements Condition {
    @Override
    public boolean holds(Answers answers) {
      return answers.get(item).filter(categories::contains).isPresent();
    }

    @Override
    public String description() {
      return item.variable()
          + " = "
          + categories.stream().sorted().map(Category::code).collect(Collectors.joining(" or "));
    }
  }

  /** Those whose elapsed amount is at least so many days. */
  record AtLeastDays(Item<ElapsedTime> item, int days) implements Condition {
    @Override
    public boolean holds(Answers answers) {
      return answers.get(item).filter(elapsed -> elapsed.days() >= days).isPresent();
    }

    @Override
    public String description() {
      return item.variable() + " >= " + days;
    }
  }

  /** Those who meet every part. */
  record All(List<Condition> parts) implements Condition {
    @Override
    public boolean holds(Answers answers) {
      return parts.stream().allMatch(part -> part.holds(answers));
    }

    @Override
    public String description() {
      return parts.stream()
          .map(part -> part instanceof Any ? "(" + part.description() + ")" : part.description())
          .collect(Collectors.joining(" and "));
    }
  }

  /** Those who meet at least one part. */
  record Any(List<Condition> parts) implements Condition {
    @Override
    public boolean holds(Answers answers) {
      return parts.stream().anyMatch(part -> part.holds(answers));
    }

    @Override
    public String description() {
      return parts.stream().map(Condition::description).collect(Collectors.joining(", or "));
    }
  }

  /** Everybody. */
  static Condition everyone() {
    return new Always();
  }

  /** Those who chose {@code first} or one of {@code others}. */
  @SafeVarargs
  @SuppressWarnings("varargs") // EnumSet.of only reads them
  static <E extends Enum<E> & Category> Condition is(Item<E> item, E first, E... others) {
    return new OneOf<>(item, EnumSet.of(first, others));
  }

  /** Those whose elapsed amount is at least so many days. */
  static Condition atLeast(Item<ElapsedTime> item, int days) {
    return new AtLeastDays(item, days);
  }

  /** Those who meet every part. */
  static Condition all(Condition... parts) {
    return new All(List.of(parts));
  }

  /** Those who meet at least one part. */
  static Condition any(Condition... parts) {
    return new Any(List.of(parts));
  }
}
