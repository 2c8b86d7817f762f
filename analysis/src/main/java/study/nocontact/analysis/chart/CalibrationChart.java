package study.nocontact.analysis.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import study.nocontact.analysis.statistics.BinomialInterval;
import study.nocontact.analysis.statistics.Interval;

/** What was forecast against what happened, beside the line on which forecasts come true. */
public final class CalibrationChart {

  private static final int HEIGHT = 430;
  private static final double LEVEL = .95;

  /**
   * Forecasts that are close to each other.
   *
   * @param label which forecasts
   * @param forecast their mean, between 0 and 1
   * @param n how many, at least one
   * @param successes how many came true
   */
  public record Bin(String label, double forecast, long n, long successes) {

    /** The share that came true. */
    public double share() {
      return (double) successes / n;
    }

    /** 95% Wilson interval of the share. */
    public Interval interval() {
      return BinomialInterval.WILSON.of(successes, n, LEVEL);
    }
  }

  private CalibrationChart() {}

  /** The bins in rising order of forecasts. */
  public static Picture of(String title, List<Bin> bins) {
    NumberAxis forecasts = Style.numbers("Chance that was named");
    forecasts.setRange(-.02, 1.02);
    forecasts.setNumberFormatOverride(Style.percent());
    NumberAxis shares = Style.proportions("Share it came true for", 1);
    shares.setRange(-.02, 1.02);
    XYPlot plot = new XYPlot(seen(bins), forecasts, shares, points());
    plot.setDataset(1, diagonal());
    plot.setRenderer(1, line());
    JFreeChart chart = Style.chart(plot);
    Style.addLegend(chart, plot);
    return new Picture(chart, title, description(bins), HEIGHT);
  }

  private static XYIntervalSeriesCollection seen(List<Bin> bins) {
    XYIntervalSeries series = new XYIntervalSeries("Seen, with 95% intervals");
    for (Bin bin : bins) {
      Interval interval = bin.interval();
      double x = bin.forecast();
      series.add(x, x, x, bin.share(), interval.lower(), interval.upper());
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    return data;
  }

  private static XYSeriesCollection diagonal() {
    XYSeries line = new XYSeries("Forecasts that come true");
    line.add(0, 0);
    line.add(1, 1);
    return new XYSeriesCollection(line);
  }

  private static XYErrorRenderer points() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawXError(false);
    renderer.setErrorStroke(Style.THIN);
    renderer.setSeriesPaint(0, Ink.ACCENT.color());
    renderer.setSeriesShape(0, Style.marker(0));
    return renderer;
  }

  private static XYLineAndShapeRenderer line() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setSeriesPaint(0, Ink.INK.color());
    renderer.setSeriesStroke(0, Style.line(1));
    renderer.setLegendLine(Style.LEGEND_LINE);
    return renderer;
  }

  private static String description(List<Bin> bins) {
    return bins.stream()
        .map(
            bin ->
                "Forecasts of "
                    + bin.label()
                    + ", on average "
                    + Style.percent(bin.forecast())
                    + ": came true for "
                    + Style.percent(bin.share())
                    + " ("
                    + Style.percent(bin.interval().lower())
                    + " to "
                    + Style.percent(bin.interval().upper())
                    + ", n = "
                    + Style.count(bin.n())
                    + ")")
        .collect(Collectors.joining(". ", "", "."));
  }
}
