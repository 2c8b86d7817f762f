package study.nocontact.analysis.disclosure;

/**
 * Something that passed disclosure control. Only this package can make one, so publishing something
 * unchecked does not compile.
 *
 * @param <T> what was checked
 */
public final class Cleared<T> implements Outcome<T> {

  private final T value;

  Cleared(T value) {
    this.value = value;
  }

  /** What may be published. */
  public T value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cleared<?> cleared && value.equals(cleared.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "Cleared[" + value + "]";
  }
}
