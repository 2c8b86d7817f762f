package study.nocontact.analysis.dataset;

import study.nocontact.analysis.instrument.Item;

/** Reads the fields of one column; what was read before is not parsed again. */
final class FieldReader<T> {

  private static final int MOST_REMEMBERED = 20_000;

  /** A text that was read. */
  private record Known<T>(char[] text, Field<T> field) {

    boolean is(char[] buffer, int offset, int length) {
      if (text.length != length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (text[i] != buffer[offset + i]) {
          return false;
        }
      }
      return true;
    }
  }

  /** A value with its code. */
  record Field<T>(T value, int code) {}

  private final Item<T> item;

  /** Open addressing by the hash of the text. */
  private Known<?>[] known = new Known<?>[64];

  private int remembered;

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
  @SuppressWarnings("unchecked") // only remember puts something in
  Field<T> read(char[] buffer, int offset, int length) {
    int slot = slot(buffer, offset, length);
    if (known[slot] != null) {
      return (Field<T>) known[slot].field();
    }
    String text = new String(buffer, offset, length);
    T value = item.type().read(text);
    Field<T> field = new Field<>(value, item.type().encode(value));
    if (remembered < MOST_REMEMBERED) {
      remember(new Known<>(text.toCharArray(), field));
    }
    return field;
  }

  /** Where a text is or would be. */
  private int slot(char[] buffer, int offset, int length) {
    int hash = length;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + buffer[i];
    }
    int slot = (hash ^ hash >>> 15) & known.length - 1;
    while (known[slot] != null && !known[slot].is(buffer, offset, length)) {
      slot = slot + 1 & known.length - 1;
    }
    return slot;
  }

  private void remember(Known<T> text) {
    if (2 * ++remembered > known.length) {
      Known<?>[] before = known;
      known = new Known<?>[2 * before.length];
      for (Known<?> each : before) {
        if (each != null) {
          known[slot(each.text(), 0, each.text().length)] = each;
        }
      }
    }
    known[slot(text.text(), 0, text.text().length)] = text;
  }
}
