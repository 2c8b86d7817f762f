package study.nocontact.analysis.statistics;

import java.util.Arrays;

/** Numbers 0, 1, ... given to arbitrary codes in their rising order. */
final class Codes {

  private final int[] distinct;
  private final int[] numbers;

  Codes(int[] codes) {
    distinct = Arrays.stream(codes).sorted().distinct().toArray();
    numbers = new int[codes.length];
    for (int i = 0; i < codes.length; i++) {
      numbers[i] = numberOf(codes[i]);
    }
  }

  int size() {
    return distinct.length;
  }

  /** Number of the code in row {@code i}. */
  int of(int i) {
    return numbers[i];
  }

  /** The code that has a number. */
  int code(int number) {
    return distinct[number];
  }

  /** Number of a code, negative if it never occurs. */
  int numberOf(int code) {
    return Arrays.binarySearch(distinct, code);
  }
}
