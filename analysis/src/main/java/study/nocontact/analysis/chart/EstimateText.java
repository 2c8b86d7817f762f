package study.nocontact.analysis.chart;

import java.util.Locale;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Estimate.Scale;

/** Estimates in words, for text alternatives. */
final class EstimateText {

  private EstimateText() {}

  static String of(Estimate estimate) {
    String value = value(estimate.scale(), estimate.value());
    String n = ", n = " + Style.count(estimate.n());
    return estimate.interval() == null
        ? value + n
        : value
            + ", "
            + Style.coverage(estimate.interval().level())
            + " interval "
            + value(estimate.scale(), estimate.interval().lower())
            + " to "
            + value(estimate.scale(), estimate.interval().upper())
            + n;
  }

  static String claimed(Scale scale, double low, double high) {
    if (Double.isInfinite(low) && Double.isInfinite(high)) {
      return "no value is claimed";
    }
    if (Double.isInfinite(high)) {
      return "claimed is above " + value(scale, low);
    }
    return Double.isInfinite(low)
        ? "claimed is below " + value(scale, high)
        : "claimed is " + value(scale, low) + " to " + value(scale, high);
  }

  static String value(Scale scale, double value) {
    return switch (scale) {
      case PROPORTION, DIFFERENCE -> Style.percent(value);
      case LOG_ODDS, RATIO, DOMINANCE -> String.format(Locale.ENGLISH, "%.2f", value);
      case INDEX -> String.format(Locale.ENGLISH, "%.1f", value);
    };
  }
}
