package study.nocontact.analysis.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import study.nocontact.analysis.claim.Estimate.Scale;

/** Rounding of what findings say; rounding twice changes nothing. */
final class Rounding {

  private static final MathContext SIGNIFICANT =
      new MathContext(DisclosurePolicy.SIGNIFICANT_DIGITS, RoundingMode.HALF_EVEN);

  private Rounding() {}

  static long countUp(long exact) {
    long step = DisclosurePolicy.COUNT_STEP;
    return -Math.floorDiv(-exact, step) * step;
  }

  static double decimals(double exact) {
    return decimals(exact, DisclosurePolicy.DECIMALS);
  }

  static double level(double exact) {
    return decimals(exact, DisclosurePolicy.LEVEL_DECIMALS);
  }

  static double onScale(Scale scale, double exact) {
    return decimals(
        exact, scale == Scale.INDEX ? DisclosurePolicy.INDEX_DECIMALS : DisclosurePolicy.DECIMALS);
  }

  static double significant(double exact) {
    return new BigDecimal(exact).round(SIGNIFICANT).doubleValue();
  }

  static Double p(Double exact) {
    return exact == null
        ? null
        : (Double) Math.max(DisclosurePolicy.LEAST_P, significant(exact.doubleValue()));
  }

  private static double decimals(double exact, int digits) {
    // adding 0.0 turns a negative zero into a zero
    return new BigDecimal(exact).setScale(digits, RoundingMode.HALF_EVEN).doubleValue() + 0.0;
  }
}
