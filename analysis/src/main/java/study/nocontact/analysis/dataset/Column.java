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

  /** Adds the code at a position of each of the first cases. */
  void addAll(Case[] cases, int number, int position) {
    int done = wide == null ? addNarrow(cases, number, position) : 0;
    if (done < number) {
      addWide(cases, done, number, position);
    }
  }

  /** Adds cases as long as their codes are narrow and returns how many these were. */
  private int addNarrow(Case[] cases, int number, int position) {
    narrow = size + number > narrow.length ? Arrays.copyOf(narrow, longer(number)) : narrow;
    byte[] codes = narrow;
    int start = size;
    for (int i = 0; i < number; i++) {
      int code = cases[i].code(position);
      if (code > Byte.MAX_VALUE) {
        size = start + i;
        widen();
        return i;
      }
      codes[start + i] = (byte) code;
    }
    size = start + number;
    return number;
  }

  private void addWide(Case[] cases, int from, int number, int position) {
    wide = size + number > wide.length ? Arrays.copyOf(wide, longer(number)) : wide;
    for (int i = from; i < number; i++) {
      wide[size++] = cases[i].code(position);
    }
  }

  private int longer(int number) {
    return Math.max(size + number, size + size / 2);
  }

  /** Gives back the room that nothing was added to. */
  void trim() {
    if (wide == null) {
      narrow = Arrays.copyOf(narrow, size);
    } else {
      wide = Arrays.copyOf(wide, size);
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
