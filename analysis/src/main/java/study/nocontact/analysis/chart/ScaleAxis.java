package study.nocontact.analysis.chart;

import java.text.ChoiceFormat;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import study.nocontact.analysis.claim.Estimate.Scale;

/** An axis for estimates of one scale; ratios stand at their doublings. */
final class ScaleAxis {

  /** Ratios beyond 1/64 and 64 stand at the edge. */
  private static final int MOST_DOUBLINGS = 6;

  private static final int FEW_DOUBLINGS = 4;
  private static final double MARGIN = .08;

  private final Scale scale;
  private final NumberAxis axis;

  private ScaleAxis(Scale scale, NumberAxis axis) {
    this.scale = scale;
    this.axis = axis;
  }

  /** An axis that shows all finite ones of these values, and where there is no effect. */
  static ScaleAxis of(Scale scale, DoubleStream values) {
    NumberAxis axis = Style.numbers(null);
    ScaleAxis of = new ScaleAxis(scale, axis);
    if (scale == Scale.PROPORTION) {
      axis.setRange(0, 1);
    } else {
      double[] sorted =
          DoubleStream.concat(values, DoubleStream.of(of.neutral()))
              .filter(Double::isFinite)
              .map(of::unbounded)
              .sorted()
              .toArray();
      double width = Math.max(.1, sorted[sorted.length - 1] - sorted[0]);
      axis.setRange(sorted[0] - MARGIN * width, sorted[sorted.length - 1] + MARGIN * width);
    }
    of.setLabels();
    return of;
  }

  /** An axis of ratios from one over the largest to the largest. */
  static NumberAxis ratios(double largest) {
    NumberAxis axis = Style.numbers(null);
    double end = Math.log(largest) / Math.log(2);
    axis.setRange(-end - MARGIN, end + MARGIN);
    axis.setNumberFormatOverride(doublings());
    axis.setTickUnit(new NumberTickUnit(1));
    return axis;
  }

  NumberAxis axis() {
    return axis;
  }

  /** Where a value stands; one beyond the axis stands at its end. */
  double position(double value) {
    return Math.max(axis.getLowerBound(), Math.min(axis.getUpperBound(), unbounded(value)));
  }

  /** Whether there is a value that means no effect. */
  boolean hasNeutral() {
    return scale != Scale.PROPORTION;
  }

  /** The value that means no effect. */
  double neutral() {
    return switch (scale) {
      case RATIO -> 1;
      case INDEX -> 100;
      case PROPORTION, DIFFERENCE, LOG_ODDS, DOMINANCE -> 0;
    };
  }

  private double unbounded(double value) {
    if (scale != Scale.RATIO) {
      return value;
    }
    double doublings = value > 0 ? Math.log(value) / Math.log(2) : -MOST_DOUBLINGS;
    return Math.max(-MOST_DOUBLINGS, Math.min(MOST_DOUBLINGS, doublings));
  }

  private void setLabels() {
    if (scale == Scale.PROPORTION || scale == Scale.DIFFERENCE) {
      axis.setNumberFormatOverride(Style.percent());
    } else if (scale == Scale.RATIO) {
      boolean few = axis.getRange().getLength() <= FEW_DOUBLINGS;
      axis.setNumberFormatOverride(doublings());
      axis.setTickUnit(new NumberTickUnit(few ? 1 : 2));
    }
  }

  /** Names the ratio at each doubling. */
  private static ChoiceFormat doublings() {
    int[] steps = IntStream.rangeClosed(-MOST_DOUBLINGS - 1, MOST_DOUBLINGS + 1).toArray();
    return new ChoiceFormat(
        IntStream.of(steps).mapToDouble(step -> step - .5).toArray(),
        IntStream.of(steps)
            .mapToObj(step -> step < 0 ? "1/" + (1 << -step) : "" + (1 << step))
            .toArray(String[]::new));
  }
}
