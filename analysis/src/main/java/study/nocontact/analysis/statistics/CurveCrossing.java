package study.nocontact.analysis.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Where a falling step curve reaches a height, as in R's {@code quantile(survfit)}. */
record CurveCrossing(List<SurvivalEstimate> curve, double height) {

  /** Heights that differ by no more than this, R's tolerance, are the same. */
  private static final double TOLERANCE = 0x1p-26;

  /**
   * First time at which {@code value} is at most the height, halfway along a step that lies on it;
   * positive infinity if it stays above.
   */
  double of(ToDoubleFunction<SurvivalEstimate> value) {
    double reached = firstBelow(value, height + TOLERANCE);
    if (Double.isInfinite(reached)) {
      return reached;
    }
    double last = curve.get(curve.size() - 1).time();
    return (reached + Math.min(firstBelow(value, height - TOLERANCE), last)) / 2;
  }

  private double firstBelow(ToDoubleFunction<SurvivalEstimate> value, double limit) {
    return curve.stream()
        .filter(point -> value.applyAsDouble(point) <= limit)
        .mapToDouble(SurvivalEstimate::time)
        .findFirst()
        .orElse(Double.POSITIVE_INFINITY);
  }
}
