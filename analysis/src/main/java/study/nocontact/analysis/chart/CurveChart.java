package study.nocontact.analysis.chart;

import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import study.nocontact.analysis.claim.Curve;

/**
 * Curves with their bands, and how many were still followed on some days below them. Straight lines
 * join the days that are published: the curve steps somewhere between two of them, and steps drawn
 * at the days themselves would make it lag.
 */
public final class CurveChart {

  private static final int CURVE_HEIGHT = 260;

  /** Axis, legend and words. */
  private static final int OTHER_HEIGHT = 130;

  private CurveChart() {}

  /** The curve. */
  public static Picture of(Curve curve) {
    NumberAxis days = Style.numbers(curve.timeLabel());
    days.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    NumberAxis values = Style.proportions(curve.valueLabel(), highest(curve));
    XYPlot lines = new XYPlot(data(curve), null, values, renderer(curve.lines().size()));
    RiskRows risk = RiskRows.of(curve);
    CombinedDomainXYPlot plot = new CombinedDomainXYPlot(days);
    plot.setGap(0);
    plot.add(lines, CURVE_HEIGHT);
    plot.add(risk.plot(), risk.height());
    plot.setBackgroundPaint(null);
    Style.dress(plot);
    Style.dress(lines);
    risk.dress();
    JFreeChart chart = Style.chart(plot, curve.valueLabel());
    Style.addLegend(chart, plot);
    return new Picture(
        chart, curve.title(), description(curve), OTHER_HEIGHT + CURVE_HEIGHT + risk.height());
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
