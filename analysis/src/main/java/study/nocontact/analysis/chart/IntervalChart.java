package study.nocontact.analysis.chart;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Estimate.Scale;
import study.nocontact.analysis.statistics.Interval;

/** One estimate with its interval, before the band of values that are claimed. */
public final class IntervalChart {

  private static final int HEIGHT = 84;
  private static final double MARGIN = .15;

  private IntervalChart() {}

  /**
   * The estimate.
   *
   * @param estimate an estimate with an interval
   * @param low lowest value that is claimed, negative infinity where there is none
   * @param high highest value that is claimed, infinity where there is none
   */
  public static Picture of(Estimate estimate, double low, double high) {
    NumberAxis hidden = Style.numbers(null);
    hidden.setRange(0, 1);
    hidden.setVisible(false);
    NumberAxis values = values(estimate, low, high);
    XYPlot plot = new XYPlot(data(estimate), values, hidden, renderer());
    IntervalMarker band =
        new IntervalMarker(
            Math.max(low, values.getLowerBound()),
            Math.min(high, values.getUpperBound()),
            Ink.BAND_2.color());
    band.setAlpha(1);
    plot.addDomainMarker(band, Layer.BACKGROUND);
    JFreeChart chart = Style.wide(plot);
    String description =
        EstimateText.of(estimate) + "; " + EstimateText.claimed(estimate.scale(), low, high) + ".";
    return new Picture(chart, estimate.label(), description, HEIGHT);
  }

  private static NumberAxis values(Estimate estimate, double low, double high) {
    NumberAxis axis = Style.numbers(null);
    Interval interval = estimate.interval();
    if (estimate.scale() == Scale.PROPORTION) {
      axis.setRange(0, 1);
    } else {
      double least = Math.min(Double.isInfinite(low) ? high : low, interval.lower());
      double most = Math.max(Double.isInfinite(high) ? low : high, interval.upper());
      double margin = MARGIN * (most - least);
      axis.setRange(least - margin, most + margin);
    }
    if (estimate.scale() == Scale.PROPORTION || estimate.scale() == Scale.DIFFERENCE) {
      axis.setNumberFormatOverride(Style.percent());
    }
    return axis;
  }

  private static XYIntervalSeriesCollection data(Estimate estimate) {
    XYIntervalSeries series = new XYIntervalSeries(estimate.label());
    Interval interval = estimate.interval();
    series.add(estimate.value(), interval.lower(), interval.upper(), .5, .5, .5);
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
