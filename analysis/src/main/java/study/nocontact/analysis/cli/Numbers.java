package study.nocontact.analysis.cli;

import java.util.Locale;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.statistics.Interval;

/** Numbers as the terminal shows them. */
final class Numbers {

  private Numbers() {}

  static String decimal(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "none";
  }

  /** A statistic, which may be a count. */
  static String statistic(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : decimal(value);
  }

  /** A p-value; never shown as zero. */
  static String p(double p) {
    return p < 0.001 ? "p < 0.001" : "p = " + decimal(p);
  }

  /** An estimate with its interval and method. */
  static String of(Estimate estimate) {
    Interval interval = estimate.interval();
    String value = decimal(estimate.value());
    if (interval == null) {
      return value;
    }
    return String.format(
        Locale.ROOT,
        "%s, %s%% interval %s to %s, %s",
        value,
        String.valueOf(Math.round(1000 * interval.level()) / 10.0).replaceAll("\\.0$", ""),
        decimal(interval.lower()),
        decimal(interval.upper()),
        estimate.method());
  }
}
