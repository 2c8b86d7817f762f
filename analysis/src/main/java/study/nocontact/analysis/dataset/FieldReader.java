package study.nocontact.analysis.dataset;

import java.util.HashMap;
import java.util.Map;
import study.nocontact.analysis.instrument.Item;

/** Reads the fields of one column; what was read before is not parsed again. */
final class FieldReader<T> {

  private static final int MOST_REMEMBERED = 20_000;

  private final Item<T> item;
  private final Map<String, T> known = new HashMap<>();

  FieldReader(Item<T> item) {
    this.item = item;
  }

  Item<T> item() {
    return item;
  }

  /**
   * The value a field stands for.
   *
   * @throws IllegalArgumentException if it stands for none; the message says what is allowed
   */
  T read(String field) {
    T value = known.get(field);
    if (value == null) {
      value = item.type().read(field);
      if (known.size() < MOST_REMEMBERED) {
        known.put(field, value);
      }
    }
    return value;
  }
}
