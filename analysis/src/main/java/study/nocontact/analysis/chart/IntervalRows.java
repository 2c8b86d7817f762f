package study.nocontact.analysis.chart;

import java.util.List;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.statistics.Interval;

/** Estimates of one scale below each other, each under its name. */
final class IntervalRows {

  /** What is needed below the rows. */
  private static final int FOOT = 50;

  private static final int ROW = 42;
  private static final double HALF_ROW = .5;
  private static final double LINE = .12;
  private static final double HALF_BAND = .26;

  private final XYPlot plot;
  private final ScaleAxis values;

  IntervalRows(ScaleAxis values, List<String> labels, List<Estimate> estimates) {
    this.values = values;
    NumberAxis rows = Style.numbers(null);
    rows.setRange(-HALF_ROW, estimates.size() - HALF_ROW);
    rows.setInverted(true);
    rows.setVisible(false);
    plot = new XYPlot(data(estimates), values.axis(), rows, renderer());
    for (int row = 0; row < labels.size(); row++) {
      plot.addAnnotation(
          Style.rowLabel(
              Style.fitted(labels.get(row), ""),
              values.axis().getLowerBound(),
              row - HALF_BAND + LINE));
    }
  }

  XYPlot plot() {
    return plot;
  }

  static int height(int rows) {
    return FOOT + ROW * rows;
  }

  /** Marks the values that a row is held against. */
  void addBand(int row, double low, double high) {
    if (Double.isFinite(low) || Double.isFinite(high)) {
      double from = values.position(low);
      plot.getRenderer()
          .addAnnotation(
              new XYBoxAnnotation(
                  from,
                  row + LINE + HALF_BAND,
                  values.position(high),
                  row + LINE - HALF_BAND,
                  Style.THIN,
                  Ink.GRID.color(),
                  Ink.BAND_2.color()),
              Layer.BACKGROUND);
    }
  }

  /** Marks a value over all rows. */
  void addBound(double value, int style) {
    Style.addLine(plot, values.position(value), Ink.line(style), Style.line(style));
  }

  /** Marks where there is no effect. */
  void addNeutral() {
    if (values.hasNeutral()) {
      Style.addLine(plot, values.position(values.neutral()), Ink.INK, Style.THIN);
    }
  }

  private XYIntervalSeriesCollection data(List<Estimate> estimates) {
    XYIntervalSeries series = new XYIntervalSeries("Estimates");
    for (int row = 0; row < estimates.size(); row++) {
      Estimate estimate = estimates.get(row);
      if (Double.isFinite(estimate.value())) {
        double value = values.position(estimate.value());
        Interval interval = estimate.interval();
        double low = interval == null ? value : values.position(interval.lower());
        double high = interval == null ? value : values.position(interval.upper());
        double y = row + LINE;
        series.add(value, low, high, y, y, y);
      }
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    return data;
  }

  private static XYErrorRenderer renderer() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setErrorStroke(Style.line(0));
    renderer.setCapLength(8);
    renderer.setSeriesPaint(0, Ink.ACCENT.color());
    renderer.setSeriesShape(0, Style.marker(0));
    return renderer;
  }
}
