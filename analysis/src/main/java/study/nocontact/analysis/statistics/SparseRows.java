package study.nocontact.analysis.statistics;

import java.util.Arrays;

/**
 * The entries of a design that are not 0, row by row.
 *
 * @param columns column of each entry, ascending
 * @param values its value
 */
record SparseRows(int[][] columns, double[][] values) {

  static SparseRows of(double[][] design) {
    int[][] columns = new int[design.length][];
    double[][] values = new double[design.length][];
    int[] kept = new int[design[0].length];
    for (int i = 0; i < design.length; i++) {
      int size = 0;
      for (int c = 0; c < kept.length; c++) {
        if (design[i][c] != 0) {
          kept[size++] = c;
        }
      }
      columns[i] = Arrays.copyOf(kept, size);
      values[i] = new double[size];
      for (int e = 0; e < size; e++) {
        values[i][e] = design[i][columns[i][e]];
      }
    }
    return new SparseRows(columns, values);
  }

  int size(int row) {
    return columns[row].length;
  }
}
