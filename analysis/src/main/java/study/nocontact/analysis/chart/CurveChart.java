package study.nocontact.analysis.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import study.nocontact.analysis.claim.Curve;

/**
 * Curves with their bands, and how many were still followed below them. Straight lines join the
 * days that are published: the curve steps somewhere between two of them, and steps drawn at the
 * days themselves would make it lag.
 */
public final class CurveChart {

  private static final int HEIGHT = 400;
  private static final int MOST_AT_RISK = 3;

  private CurveChart() {}

  /**
   * The curve as SVG.
   *
   * @param id prefix of the ids in it, which must differ between plots of one page
   */
  public static String svg(String id, Curve curve) {
    NumberAxis days = new NumberAxis(curve.timeLabel());
    days.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    XYPlot plot =
        new XYPlot(
            data(curve),
            days,
            Style.proportions(curve.valueLabel(), highest(curve)),
            renderer(curve.lines().size()));
    JFreeChart chart = Style.chart(plot);
    Style.addLegend(chart, plot);
    chart.addSubtitle(0, atRisk(curve));
    return new Drawing(id, curve.title(), description(curve), Style.WIDTH, HEIGHT).of(chart);
  }

  private static YIntervalSeriesCollection data(Curve curve) {
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    for (Curve.Line line : curve.lines()) {
      YIntervalSeries series = new YIntervalSeries(line.label());
      line.points().forEach(p -> series.add(p.day(), p.value(), p.lower(), p.upper()));
      data.addSeries(series);
    }
    return data;
  }

  private static DeviationRenderer renderer(int lines) {
    DeviationRenderer renderer = new DeviationRenderer(true, true);
    renderer.setAlpha(1);
    renderer.setLegendLine(Style.LEGEND_LINE);
    for (int line = 0; line < lines; line++) {
      renderer.setSeriesPaint(line, Ink.line(line).color());
      renderer.setSeriesFillPaint(line, Ink.band(line).color());
      renderer.setSeriesStroke(line, Style.line(line));
      renderer.setSeriesShape(line, Style.marker(line));
    }
    return renderer;
  }

  private static double highest(Curve curve) {
    return curve.lines().stream()
        .flatMap(line -> line.points().stream())
        .mapToDouble(Curve.Point::upper)
        .max()
        .orElse(1);
  }

  private static TextTitle atRisk(Curve curve) {
    List<Curve.Point> points = curve.lines().get(0).points();
    int last = points.size() - 1;
    String text =
        IntStream.range(0, Math.min(MOST_AT_RISK, points.size()))
            .map(i -> last == 0 ? 0 : i * last / Math.min(MOST_AT_RISK - 1, last))
            .mapToObj(points::get)
            .map(p -> Style.count(p.atRisk()) + " on day " + p.day())
            .collect(Collectors.joining(", "));
    return Style.note("Still followed: " + text, RectangleEdge.BOTTOM);
  }

  private static String description(Curve curve) {
    return curve.lines().stream()
        .map(
            line ->
                line.label()
                    + ": "
                    + line.points().stream()
                        .map(
                            p ->
                                Style.percent(p.value())
                                    + " by day "
                                    + p.day()
                                    + " ("
                                    + Style.percent(p.lower())
                                    + " to "
                                    + Style.percent(p.upper())
                                    + ")")
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining(". ", "", "."));
  }
}
