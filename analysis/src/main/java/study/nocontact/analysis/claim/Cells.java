package study.nocontact.analysis.claim;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;

/**
 * Reports of a selection that agree in several numbers, taken together in the order in which they
 * appear.
 *
 * @param number the cell of each report, by index
 * @param first the index of each cell's first report
 */
record Cells(int[] number, int[] first) {

  /** Cells by numbers of 0 or more, each array by index. */
  static Cells of(int[]... codes) {
    int size = codes[0].length;
    long[] keys = new long[size];
    for (int[] code : codes) {
      long values = 1L + Arrays.stream(code).max().orElse(0);
      for (int i = 0; i < size; i++) {
        keys[i] = Math.addExact(Math.multiplyExact(keys[i], values), code[i]);
      }
    }
    Numbering numbering = new Numbering();
    int[] number = new int[size];
    int[] first = new int[size];
    for (int i = 0; i < size; i++) {
      int known = numbering.size();
      number[i] = numbering.of(keys[i]);
      if (number[i] == known) {
        first[known] = i;
      }
    }
    return new Cells(number, Arrays.copyOf(first, numbering.size()));
  }

  /** Something that the reports of a cell share, by index of a report. */
  double[][] each(IntFunction<double[]> shared) {
    return Arrays.stream(first).mapToObj(shared).toArray(double[][]::new);
  }

  /** A number that the reports of a cell share, by index of a report. */
  double[] numbers(IntToDoubleFunction shared) {
    return Arrays.stream(first).mapToDouble(shared).toArray();
  }

  /** Sums over the reports of each cell. */
  long[] sums(IntToLongFunction counts) {
    long[] sums = new long[first.length];
    for (int i = 0; i < number.length; i++) {
      sums[number[i]] += counts.applyAsLong(i);
    }
    return sums;
  }
}
