package study.nocontact.analysis.statistics;

import java.util.stream.IntStream;

/** Sums of positive numbers by a whole-number key, without an object for each. */
final class LongDoubleMap {

  /** Receives a key and its sum. */
  interface Visitor {
    void visit(long key, double sum);
  }

  private long[] keys = new long[4];
  private double[] sums = new double[4];
  private int size;

  int size() {
    return size;
  }

  void add(long key, double amount) {
    if (amount <= 0) {
      return;
    }
    if (2 * size >= keys.length) {
      grow();
    }
    int slot = slot(key);
    if (sums[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    sums[slot] += amount;
  }

  double get(long key) {
    return sums[slot(key)];
  }

  long[] sortedKeys() {
    return IntStream.range(0, keys.length)
        .filter(slot -> sums[slot] > 0)
        .mapToLong(slot -> keys[slot])
        .sorted()
        .toArray();
  }

  void forEach(Visitor visitor) {
    for (int slot = 0; slot < keys.length; slot++) {
      if (sums[slot] > 0) {
        visitor.visit(keys[slot], sums[slot]);
      }
    }
  }

  private int slot(long key) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    int slot = (int) (mixed >>> 32) & (keys.length - 1);
    while (sums[slot] > 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    double[] oldSums = sums;
    keys = new long[2 * oldKeys.length];
    sums = new double[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldSums[i] > 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        sums[slot] = oldSums[i];
      }
    }
  }
}
