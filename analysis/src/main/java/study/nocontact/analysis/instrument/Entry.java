package study.nocontact.analysis.instrument;

import java.util.List;

/**
 * What one question's fields hold.
 *
 * @param <T> the value of the answer
 */
public sealed interface Entry<T> {

  /** Nothing was entered. */
  record Blank<T>() implements Entry<T> {}

  /**
   * A usable answer.
   *
   * @param value the answer
   */
  record Valid<T>(T value) implements Entry<T> {}

  /**
   * Something was entered that cannot be used.
   *
   * @param field the form field to mend
   * @param message key of the error copy below {@code error.}
   * @param arguments what the error copy mentions
   */
  record Invalid<T>(String field, String message, List<Object> arguments) implements Entry<T> {}
}
