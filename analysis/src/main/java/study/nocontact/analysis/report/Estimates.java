package study.nocontact.analysis.report;

import java.util.Locale;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Estimate.Scale;

/** Estimates as cells. */
final class Estimates {

  private Estimates() {}

  /** The value, in percent where that is how it is read. */
  static Cell value(Estimate estimate) {
    return estimate == null ? Cell.empty() : number(estimate.scale(), estimate.value());
  }

  static Cell lower(Estimate estimate) {
    return estimate == null || estimate.interval() == null
        ? Cell.empty()
        : number(estimate.scale(), estimate.interval().lower());
  }

  static Cell upper(Estimate estimate) {
    return estimate == null || estimate.interval() == null
        ? Cell.empty()
        : number(estimate.scale(), estimate.interval().upper());
  }

  static Cell coverage(Estimate estimate) {
    return estimate == null || estimate.interval() == null
        ? Cell.empty()
        : Cell.percent(estimate.interval().level());
  }

  static Cell n(Estimate estimate) {
    return estimate == null ? Cell.empty() : Cell.count(estimate.n());
  }

  static Cell scale(Estimate estimate) {
    return Cell.text(estimate == null ? "" : words(estimate.scale()));
  }

  /** A constant in words. */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static Cell number(Scale scale, double value) {
    return switch (scale) {
      case PROPORTION, DIFFERENCE -> Cell.percent(value);
      case LOG_ODDS, RATIO, DOMINANCE -> Cell.number(value, 3);
      case INDEX -> Cell.number(value, 1);
    };
  }
}
