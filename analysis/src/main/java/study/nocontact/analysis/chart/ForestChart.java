package study.nocontact.analysis.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.ui.RectangleEdge;
import study.nocontact.analysis.claim.Band;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.statistics.Interval;

/** Estimates of several claims on one scale, each before the values its claim claims. */
public final class ForestChart {

  private static final int NOTE = 26;

  /**
   * One claim.
   *
   * @param label its name
   * @param estimate its headline
   * @param claimed the values it claims
   */
  public record Row(String label, Estimate estimate, Band claimed) {}

  private static final Band ANYTHING = new Band(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  private ForestChart() {}

  /**
   * The headline of a finding and the same found in other ways, where they are on its scale; empty
   * without a headline that has an interval. What asks something else is held against nothing.
   */
  public static List<Row> ways(Finding finding, Band claimed) {
    Estimate headline = finding.headline();
    if (headline == null || !drawn(headline, headline)) {
      return List.of();
    }
    Stream<Row> others =
        finding.sensitivity().stream()
            .filter(other -> other.estimate() != null && drawn(other.estimate(), headline))
            .map(
                other ->
                    new Row(
                        other.label(), other.estimate(), other.asksElse() ? ANYTHING : claimed));
    return Stream.concat(Stream.of(new Row(headline.label(), headline, claimed)), others).toList();
  }

  private static boolean drawn(Estimate estimate, Estimate headline) {
    return estimate.scale() == headline.scale()
        && Double.isFinite(estimate.value())
        && estimate.interval() != null;
  }

  /**
   * The estimates, in the order given.
   *
   * @param rows at least one, all of the same scale; values beyond the axis are drawn at its end
   */
  public static Picture of(String title, List<Row> rows) {
    List<Estimate> estimates = rows.stream().map(Row::estimate).toList();
    ScaleAxis axis =
        ScaleAxis.of(estimates.get(0).scale(), rows.stream().flatMapToDouble(ForestChart::values));
    IntervalRows drawn = new IntervalRows(axis, rows.stream().map(Row::label).toList(), estimates);
    for (int row = 0; row < rows.size(); row++) {
      drawn.addBand(row, rows.get(row).claimed().low(), rows.get(row).claimed().high());
    }
    drawn.addNeutral();
    JFreeChart chart = Style.wide(drawn.plot());
    chart.addSubtitle(Style.note("Shaded: what is claimed", RectangleEdge.BOTTOM));
    return new Picture(chart, title, description(rows), IntervalRows.height(rows.size()) + NOTE);
  }

  private static DoubleStream values(Row row) {
    Interval interval = row.estimate().interval();
    return DoubleStream.concat(
        DoubleStream.of(row.estimate().value(), row.claimed().low(), row.claimed().high()),
        interval == null
            ? DoubleStream.empty()
            : DoubleStream.of(interval.lower(), interval.upper()));
  }

  private static String description(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                row.label()
                    + ": "
                    + EstimateText.of(row.estimate())
                    + "; "
                    + EstimateText.claimed(
                        row.estimate().scale(), row.claimed().low(), row.claimed().high()))
        .collect(Collectors.joining(". ", "", "."));
  }
}
