package study.nocontact.web.site;

import study.nocontact.analysis.claim.Band;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.statistics.Interval;

/** Estimates as text, each on its scale. */
public final class EstimateFormat {

  private final SiteText text;

  EstimateFormat(SiteText text) {
    this.text = text;
  }

  /** The estimate itself. */
  public String value(Estimate estimate) {
    return format(estimate.scale(), estimate.value());
  }

  /** Its interval with the level, or a dash. */
  public String interval(Estimate estimate) {
    Interval interval = estimate.interval();
    if (interval == null) {
      return "–";
    }
    return format(estimate.scale(), interval.lower())
        + " to "
        + format(estimate.scale(), interval.upper())
        + " ("
        + text.decimal(100 * interval.level(), 2).replaceFirst("\\.?0+$", "")
        + "%)";
  }

  /** A range of values that are claimed, or a dash where any is. */
  public String band(Estimate.Scale scale, Band band) {
    boolean below = Double.isInfinite(band.low());
    boolean above = Double.isInfinite(band.high());
    if (below && above) {
      return "–";
    }
    if (below) {
      return text.get("band.below", format(scale, band.high()));
    }
    return above
        ? text.get("band.above", format(scale, band.low()))
        : text.get("band.between", format(scale, band.low()), format(scale, band.high()));
  }

  private String format(Estimate.Scale scale, double value) {
    return switch (scale) {
      case PROPORTION -> text.percent(value);
      case DIFFERENCE -> text.decimal(100 * value, 1) + " pp";
      case LOG_ODDS, RATIO, DOMINANCE -> text.decimal(value, 2);
      case INDEX -> text.decimal(value, 0);
    };
  }
}
