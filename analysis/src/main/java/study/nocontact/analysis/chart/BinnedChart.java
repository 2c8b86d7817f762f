package study.nocontact.analysis.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.util.ShapeUtils;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import study.nocontact.analysis.claim.BinnedProportions;
import study.nocontact.analysis.claim.BinnedProportions.Bin;
import study.nocontact.analysis.statistics.BinomialInterval;
import study.nocontact.analysis.statistics.Interval;

/**
 * Proportions by bins of days with their 95% Wilson intervals, the size of a point growing with its
 * n, the bin in question set apart, and the smooth expectation as a line.
 */
public final class BinnedChart {

  private static final int HEIGHT = 400;
  private static final double LEVEL = .95;
  private static final double SMALLEST = 5;
  private static final double LARGEST = 15;

  private BinnedChart() {}

  /** The proportions. */
  public static Picture of(BinnedProportions exhibit) {
    List<Bin> bins = exhibit.bins();
    XYPlot plot = new XYPlot();
    plot.setDomainAxis(days(exhibit));
    plot.setRangeAxis(Style.proportions(exhibit.valueLabel(), highest(bins)));
    plot.setDataset(0, seen(bins));
    plot.setRenderer(0, points(bins));
    plot.setDataset(1, expected(bins));
    plot.setRenderer(1, line());
    JFreeChart chart = Style.chart(plot);
    Style.addLegend(chart, plot);
    return new Picture(chart, exhibit.title(), description(exhibit), HEIGHT);
  }

  private static SymbolAxis days(BinnedProportions exhibit) {
    SymbolAxis axis =
        new SymbolAxis(
            exhibit.timeLabel(),
            exhibit.bins().stream().map(BinnedChart::label).toArray(String[]::new));
    axis.setGridBandsVisible(false);
    axis.setVerticalTickLabels(true);
    axis.setRange(-.6, exhibit.bins().size() - .4);
    return axis;
  }

  private static String label(Bin bin) {
    return bin.to() == Integer.MAX_VALUE ? bin.from() + "+" : bin.from() + "–" + bin.to();
  }

  /** Two series, so that the bin in question has a legend entry of its own. */
  private static XYIntervalSeriesCollection seen(List<Bin> bins) {
    XYIntervalSeries others = new XYIntervalSeries("Seen, larger with more reports");
    XYIntervalSeries target = new XYIntervalSeries("Seen in the days in question");
    for (int b = 0; b < bins.size(); b++) {
      Bin bin = bins.get(b);
      if (bin.n() > 0) {
        Interval interval = interval(bin);
        (bin.target() ? target : others)
            .add(b, b, b, share(bin), interval.lower(), interval.upper());
      }
    }
    XYIntervalSeriesCollection seen = new XYIntervalSeriesCollection();
    seen.addSeries(others);
    seen.addSeries(target);
    return seen;
  }

  private static XYSeriesCollection expected(List<Bin> bins) {
    XYSeries expected = new XYSeries("Expected without a best day");
    for (int b = 0; b < bins.size(); b++) {
      expected.add(b, bins.get(b).expected());
    }
    return new XYSeriesCollection(expected);
  }

  private static XYErrorRenderer points(List<Bin> bins) {
    long most = bins.stream().mapToLong(Bin::n).max().orElse(1);
    XYErrorRenderer renderer =
        new XYErrorRenderer() {
          private static final long serialVersionUID = 1L;

          @Override
          public Shape getItemShape(int series, int item) {
            int bin = (int) getPlot().getDataset(0).getXValue(series, item);
            double share = (double) bins.get(bin).n() / most;
            return marker(series, SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(share));
          }
        };
    renderer.setDrawXError(false);
    renderer.setErrorStroke(Style.THIN);
    for (int series = 0; series < 2; series++) {
      renderer.setSeriesPaint(series, Ink.line(series).color());
      renderer.setLegendShape(series, marker(series, 2 * SMALLEST));
    }
    return renderer;
  }

  private static Shape marker(int series, double size) {
    double half = size / 2;
    return series == 0
        ? new Ellipse2D.Double(-half, -half, size, size)
        : ShapeUtils.createDiamond((float) (half * 1.25));
  }

  private static XYLineAndShapeRenderer line() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setSeriesPaint(0, Ink.INK.color());
    renderer.setSeriesStroke(0, Style.line(1));
    renderer.setLegendLine(Style.LEGEND_LINE);
    return renderer;
  }

  private static double highest(List<Bin> bins) {
    return bins.stream()
        .mapToDouble(bin -> bin.n() == 0 ? bin.expected() : interval(bin).upper())
        .max()
        .orElse(1);
  }

  private static double share(Bin bin) {
    return (double) bin.successes() / bin.n();
  }

  private static Interval interval(Bin bin) {
    return BinomialInterval.WILSON.of(bin.successes(), bin.n(), LEVEL);
  }

  private static String description(BinnedProportions exhibit) {
    return exhibit.bins().stream()
        .map(
            bin ->
                "Days "
                    + label(bin)
                    + (bin.target() ? " (in question)" : "")
                    + ": "
                    + (bin.n() == 0 ? "no reports" : seen(bin))
                    + ", expected "
                    + Style.percent(bin.expected()))
        .collect(Collectors.joining(". ", "", "."));
  }

  private static String seen(Bin bin) {
    return Style.percent(share(bin))
        + " (95% interval "
        + Style.percent(interval(bin).lower())
        + " to "
        + Style.percent(interval(bin).upper())
        + ", n = "
        + Style.count(bin.n())
        + ")";
  }
}
