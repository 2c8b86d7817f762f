package study.nocontact.analysis.claim;

import java.util.Locale;
import study.nocontact.analysis.statistics.Interval;

/** Numbers as sentences show them. */
final class Figures {

  private Figures() {}

  static String count(long count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }

  /** A proportion in whole percent, without the sign. */
  static String percent(double proportion) {
    return decimals(100 * proportion, 0);
  }

  /** A proportion in percent with one decimal, without the sign. */
  static String finePercent(double proportion) {
    return decimals(100 * proportion, 1);
  }

  /** The coverage of an interval in percent, with decimals only where it has some. */
  static String coverage(Interval interval) {
    return decimals(100 * interval.level(), 2).replaceAll("\\.?0+$", "");
  }

  static String decimals(double value, int decimals) {
    String text = String.format(Locale.ENGLISH, "%." + decimals + "f", value);
    return text.matches("-0\\.?0*") ? text.substring(1) : text;
  }

  /** A difference of proportions in percentage points, with its sign. */
  static String points(double difference) {
    return signed(decimals(100 * difference, 1));
  }

  private static String signed(String text) {
    return text.startsWith("-") ? "\u2212" + text.substring(1) : "+" + text;
  }

  /** A number as its scale is read. */
  static String onScale(Estimate.Scale scale, double value) {
    return switch (scale) {
      case PROPORTION -> percent(value) + "%";
      case DIFFERENCE -> points(value) + " points";
      case LOG_ODDS, DOMINANCE -> signed(decimals(value, 2));
      case RATIO -> decimals(value, 2);
      case INDEX -> decimals(value, 0);
    };
  }

  /** The same within an interval, where a unit is said once. */
  static String bound(Estimate.Scale scale, double value) {
    return scale == Estimate.Scale.DIFFERENCE ? points(value) : onScale(scale, value);
  }

  /** A Bayes factor, given as a bound where it is extreme. */
  static String bayesFactor(double factor) {
    if (factor < .001) {
      return "< 0.001";
    }
    return factor > 1000 ? "> 1,000" : "= " + decimals(factor, factor < .1 ? 3 : 1);
  }

  /** A p-value with its sign of relation: {@code p = .031}, {@code p < .001}, {@code p > .999}. */
  static String p(double p) {
    if (p < .001) {
      return "p < .001";
    }
    return p > .999 ? "p > .999" : "p = " + decimals(p, 3).substring(1);
  }
}
