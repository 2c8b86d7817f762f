package study.nocontact.analysis.cli;

import java.util.Locale;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.statistics.Interval;

/** Numbers as the terminal shows them. */
final class Numbers {

  private static final int DECIMALS = 3;

  private Numbers() {}

  /** A number with three decimals, or {@code none}. */
  static String decimal(double value) {
    return decimal(value, DECIMALS);
  }

  /** A statistic, which may be a count. */
  static String statistic(double value) {
    return decimal(value, value == Math.rint(value) ? 0 : DECIMALS);
  }

  /** A p-value; never shown as zero. */
  static String p(double p) {
    return p < 0.001 ? "p < 0.001" : "p = " + decimal(p);
  }

  /** An estimate with its interval and method. */
  static String of(Estimate estimate) {
    int decimals = estimate.scale() == Estimate.Scale.INDEX ? 0 : DECIMALS;
    String value = decimal(estimate.value(), decimals);
    Interval interval = estimate.interval();
    if (interval == null) {
      return value;
    }
    return value
        + ", "
        + percent(interval.level())
        + "% interval "
        + decimal(interval.lower(), decimals)
        + " to "
        + decimal(interval.upper(), decimals)
        + ", "
        + estimate.method();
  }

  private static String percent(double level) {
    return decimal(100 * level, 2).replaceAll("\\.?0+$", "");
  }

  private static String decimal(double value, int decimals) {
    return Double.isFinite(value)
        ? String.format(Locale.ROOT, "%,." + decimals + "f", value)
        : "none";
  }
}
