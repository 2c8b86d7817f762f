package study.nocontact.analysis.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * A cell of a table.
 *
 * @param shown what a reader sees
 * @param exact what the CSV file holds: numbers with all their digits
 * @param numeric whether it is a number
 */
record Cell(String shown, String exact, boolean numeric) {

  /** Fifteen digits survive the way to a double and back. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final int LONGEST_PLAIN = 12;
  private static final String NONE = "–";
  private static final double LEAST_P = .001;

  static Cell text(String text) {
    return new Cell(text.isEmpty() ? NONE : text, text, false);
  }

  static Cell empty() {
    return new Cell(NONE, "", true);
  }

  static Cell count(long count) {
    return new Cell(grouped(count), Long.toString(count), true);
  }

  /** A count with its share; the file has the count. */
  static Cell share(long count, long of) {
    String percent = of == 0 ? "" : " (" + decimals(100. * count / of, 1) + "%)";
    return new Cell(grouped(count) + percent, Long.toString(count), true);
  }

  /** A proportion, read in percent. */
  static Cell percent(double proportion) {
    return Double.isFinite(proportion)
        ? new Cell(decimals(100 * proportion, 1) + "%", exact(proportion), true)
        : empty();
  }

  /** A number; one that does not exist is empty. */
  static Cell number(double value, int decimals) {
    return Double.isFinite(value)
        ? new Cell(decimals(value, decimals), exact(value), true)
        : empty();
  }

  /** A p-value, never read as zero. */
  static Cell p(Double p) {
    if (p == null || !Double.isFinite(p)) {
      return empty();
    }
    return new Cell(p < LEAST_P ? "< 0.001" : decimals(p, 3), exact(p), true);
  }

  private static String grouped(long count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }

  private static String decimals(double value, int decimals) {
    String text = String.format(Locale.ENGLISH, "%,." + decimals + "f", value);
    return text.matches("-0(\\.0*)?") ? text.substring(1) : text.replace('-', '\u2212');
  }

  /** Digits that do not depend on the version of Java. */
  private static String exact(double value) {
    BigDecimal decimal = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    return decimal.scale() > LONGEST_PLAIN + DIGITS.getPrecision()
        ? decimal.toString()
        : decimal.toPlainString();
  }
}
