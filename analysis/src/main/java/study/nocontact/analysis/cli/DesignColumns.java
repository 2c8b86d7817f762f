package study.nocontact.analysis.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Columns of a file as numbers: those of numbers as they are, those of words as one column of 0 and
 * 1 for each value but the first in order.
 *
 * @param names name of each column
 * @param rows the numbers, by row
 */
record DesignColumns(List<String> names, double[][] rows) {

  static DesignColumns of(TimesTable data, List<String> covariates) {
    List<String> names = new ArrayList<>();
    List<Function<Integer, Double>> columns = new ArrayList<>();
    for (int i = 0; i < covariates.size(); i++) {
      String[] texts = data.others().get(i);
      if (Arrays.stream(texts).allMatch(DesignColumns::isNumber)) {
        names.add(covariates.get(i));
        columns.add(row -> Double.valueOf(texts[row]));
      } else {
        for (String value : data.values(i).subList(1, data.values(i).size())) {
          names.add(covariates.get(i) + "=" + value);
          columns.add(row -> texts[row].equals(value) ? 1. : 0.);
        }
      }
    }
    double[][] rows = new double[data.rows()][columns.size()];
    for (int row = 0; row < rows.length; row++) {
      for (int j = 0; j < columns.size(); j++) {
        rows[row][j] = columns.get(j).apply(row);
      }
    }
    return new DesignColumns(List.copyOf(names), rows);
  }

  private static boolean isNumber(String text) {
    try {
      return Double.isFinite(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
