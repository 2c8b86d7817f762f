package study.nocontact.analysis.statistics;

import java.util.Arrays;

/**
 * Agreement of two ratings beyond what their frequencies alone would give: kappa = (po - pe) / (1 -
 * pe).
 *
 * <p>Misleads when one category holds nearly everybody: kappa can then be low although most agree,
 * so read it with {@link #observed}. The large-sample error is poor below about 20 pairs per
 * category and knows nothing of couples rated twice.
 *
 * <p>Source: Cohen 1960; Fleiss, Cohen and Everitt, Psychological Bulletin 1969, for the errors.
 *
 * @param estimate kappa
 * @param standardError large-sample error
 * @param nullStandardError the same were kappa 0, for a test of that
 * @param observed share of pairs that agree
 * @param expected share that would agree by chance
 * @param pairs number of pairs
 */
public record CohenKappa(
    double estimate,
    double standardError,
    double nullStandardError,
    double observed,
    double expected,
    long pairs) {

  /**
   * From a table of counts, first rating in rows, second rating in columns.
   *
   * @throws IllegalArgumentException if the table is not square or a count is negative
   * @throws NotEstimableException if there are no pairs or all ratings are the same category
   */
  public static CohenKappa of(long[][] table) {
    long pairs = 0;
    double[] rows = new double[table.length];
    double[] columns = new double[table.length];
    for (int i = 0; i < table.length; i++) {
      Arguments.sameLength("rows and columns of the table", table.length, table[i].length);
      for (int j = 0; j < table.length; j++) {
        pairs += Arguments.count(table[i][j], "count");
        rows[i] += table[i][j];
        columns[j] += table[i][j];
      }
    }
    if (pairs == 0) {
      throw new NotEstimableException("there are no pairs of ratings");
    }
    double total = pairs;
    Arrays.setAll(rows, i -> rows[i] / total);
    Arrays.setAll(columns, j -> columns[j] / total);
    return of(table, rows, columns, pairs);
  }

  private static CohenKappa of(long[][] table, double[] rows, double[] columns, long pairs) {
    double observed = 0;
    double expected = 0;
    double triple = 0;
    for (int i = 0; i < rows.length; i++) {
      observed += (double) table[i][i] / pairs;
      expected += rows[i] * columns[i];
      triple += rows[i] * columns[i] * (rows[i] + columns[i]);
    }
    if (!(expected < 1)) {
      throw new NotEstimableException("both ratings always are the same category");
    }
    double kappa = (observed - expected) / (1 - expected);
    double spread = 0;
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows.length; j++) {
        double term =
            i == j
                ? 1 - (rows[i] + columns[i]) * (1 - kappa)
                : (1 - kappa) * (columns[i] + rows[j]);
        spread += (double) table[i][j] / pairs * term * term;
      }
    }
    double centre = kappa - expected * (1 - kappa);
    double unit = (1 - expected) * Math.sqrt(pairs);
    return new CohenKappa(
        kappa,
        Math.sqrt(Math.max(0, spread - centre * centre)) / unit,
        Math.sqrt(Math.max(0, expected + expected * expected - triple)) / unit,
        observed,
        expected,
        pairs);
  }

  /** Wald interval; without width when all pairs agree. */
  public Interval interval(double level) {
    return WaldInterval.PLAIN.of(estimate, standardError, level);
  }
}
