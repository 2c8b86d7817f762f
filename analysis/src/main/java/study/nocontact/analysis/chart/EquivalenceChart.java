package study.nocontact.analysis.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.ui.RectangleEdge;
import study.nocontact.analysis.claim.Band;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.statistics.Interval;

/** Ways to estimate one number against the margins within which it counts as what is claimed. */
public final class EquivalenceChart {

  private static final int NOTE = 44;

  private EquivalenceChart() {}

  /**
   * The estimates under their labels.
   *
   * @param estimates at least one, all of the same scale
   * @param margins two finite margins
   */
  public static Picture of(String title, List<Estimate> estimates, Band margins) {
    ScaleAxis axis =
        ScaleAxis.of(
            estimates.get(0).scale(),
            DoubleStream.concat(
                DoubleStream.of(margins.low(), margins.high()),
                estimates.stream().flatMapToDouble(EquivalenceChart::values)));
    IntervalRows rows =
        new IntervalRows(axis, estimates.stream().map(Estimate::label).toList(), estimates);
    rows.addBound(margins.low(), 1);
    rows.addBound(margins.high(), 1);
    rows.addNeutral();
    JFreeChart chart = Style.wide(rows.plot());
    chart.addSubtitle(
        Style.note(
            "Dashed: the margins. An interval wholly between them says the number is within.",
            RectangleEdge.BOTTOM));
    int height = IntervalRows.height(estimates.size()) + NOTE;
    return new Picture(chart, title, description(estimates, margins), height);
  }

  private static DoubleStream values(Estimate estimate) {
    Interval interval = estimate.interval();
    return interval == null
        ? DoubleStream.of(estimate.value())
        : DoubleStream.of(estimate.value(), interval.lower(), interval.upper());
  }

  private static String description(List<Estimate> estimates, Band margins) {
    return Stream.concat(
            estimates.stream().map(each -> each.label() + ": " + EstimateText.of(each)),
            Stream.of(
                EstimateText.claimed(estimates.get(0).scale(), margins.low(), margins.high())))
        .collect(Collectors.joining(". ", "", "."));
  }
}
