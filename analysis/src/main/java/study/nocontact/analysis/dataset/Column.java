package study.nocontact.analysis.dataset;

import java.util.Arrays;

/** The codes of one item over all rows, in bytes as long as they fit. */
final class Column {

  private byte[] narrow = new byte[16];
  private int[] wide;
  private int size;

  void add(int code) {
    if (wide == null && code > Byte.MAX_VALUE) {
      widen();
    }
    if (wide == null) {
      narrow = size == narrow.length ? Arrays.copyOf(narrow, 2 * size) : narrow;
      narrow[size++] = (byte) code;
    } else {
      wide = size == wide.length ? Arrays.copyOf(wide, 2 * size) : wide;
      wide[size++] = code;
    }
  }

  void addAll(Column other) {
    for (int row = 0; row < other.size; row++) {
      add(other.get(row));
    }
  }

  int get(int row) {
    return wide == null ? narrow[row] : wide[row];
  }

  private void widen() {
    wide = new int[narrow.length];
    for (int row = 0; row < size; row++) {
      wide[row] = narrow[row];
    }
    narrow = null;
  }
}
