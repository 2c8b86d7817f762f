package study.nocontact.analysis.claim;

import java.util.Arrays;

/** Gives numbers to distinct keys of 0 or more, from 0 upwards as they appear. */
final class Numbering {

  private static final long FREE = -1;
  private static final long MIXING = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[1 << 10];
  private int[] numbers = new int[keys.length];
  private int size;

  Numbering() {
    Arrays.fill(keys, FREE);
  }

  int size() {
    return size;
  }

  /** The number of a key, a new one if it has none. */
  int of(long key) {
    int slot = slot(key);
    if (keys[slot] == FREE) {
      if (2 * size >= keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      numbers[slot] = size++;
    }
    return numbers[slot];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key * MIXING >>> 32) & mask;
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] before = keys;
    int[] known = numbers;
    keys = new long[2 * before.length];
    numbers = new int[keys.length];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < before.length; i++) {
      if (before[i] != FREE) {
        int slot = slot(before[i]);
        keys[slot] = before[i];
        numbers[slot] = known[i];
      }
    }
  }
}
