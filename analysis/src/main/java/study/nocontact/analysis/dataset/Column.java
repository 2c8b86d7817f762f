package study.nocontact.analysis.dataset;

import java.util.Arrays;

/** The codes of one item over all rows, in one or two bytes each as long as they fit. */
final class Column {

  private byte[] narrow = new byte[16];
  private short[] middle;
  private int[] wide;
  private int size;

  void add(int code) {
    if (narrow != null && code > Byte.MAX_VALUE) {
      middle = new short[narrow.length];
      for (int row = 0; row < size; row++) {
        middle[row] = narrow[row];
      }
      narrow = null;
    }
    if (middle != null && code > Short.MAX_VALUE) {
      wide = new int[middle.length];
      for (int row = 0; row < size; row++) {
        wide[row] = middle[row];
      }
      middle = null;
    }
    reserve();
    if (narrow != null) {
      narrow[size++] = (byte) code;
    } else if (middle != null) {
      middle[size++] = (short) code;
    } else {
      wide[size++] = code;
    }
  }

  private void reserve() {
    int length = narrow != null ? narrow.length : middle != null ? middle.length : wide.length;
    if (size == length) {
      resize(length + length / 2);
    }
  }

  /** Gives back the room that nothing was added to. */
  void trim() {
    resize(size);
  }

  private void resize(int length) {
    narrow = narrow == null ? null : Arrays.copyOf(narrow, length);
    middle = middle == null ? null : Arrays.copyOf(middle, length);
    wide = wide == null ? null : Arrays.copyOf(wide, length);
  }

  void addAll(Column other) {
    for (int row = 0; row < other.size; row++) {
      add(other.get(row));
    }
  }

  int get(int row) {
    if (narrow != null) {
      return narrow[row];
    }
    return middle != null ? middle[row] : wide[row];
  }
}
