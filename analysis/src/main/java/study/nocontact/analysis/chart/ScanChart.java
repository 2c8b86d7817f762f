package study.nocontact.analysis.chart;

import java.awt.Color;
import java.awt.Paint;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import study.nocontact.analysis.claim.Scan;
import study.nocontact.analysis.claim.Scan.Candidate;

/** A scan over candidate days as bars, with the height that the largest of them rarely reaches. */
public final class ScanChart {

  private static final int HEIGHT = 340;
  private static final double BAR = .6;
  private static final double MARGIN = 1.15;

  private ScanChart() {}

  /** The scan. */
  public static Picture of(Scan scan) {
    SymbolAxis days =
        new SymbolAxis(
            "Candidate day",
            scan.candidates().stream()
                .map(candidate -> Integer.toString(candidate.day()))
                .toArray(String[]::new));
    days.setGridBandsVisible(false);
    days.setRange(-.6, scan.candidates().size() - .4);
    XYPlot plot = new XYPlot(bars(scan.candidates()), days, height(scan), renderer(scan));
    JFreeChart chart = Style.chart(plot);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Ink.INK.color());
    plot.setRangeZeroBaselineStroke(Style.THIN);
    addBound(plot, scan.critical());
    if (signed(scan)) {
      addBound(plot, -scan.critical());
    }
    chart.addSubtitle(
        Style.note("Dashed: chance alone stays within this in 95% of draws", RectangleEdge.BOTTOM));
    return new Picture(chart, scan.title(), description(scan), HEIGHT);
  }

  private static void addBound(XYPlot plot, double bound) {
    plot.addRangeMarker(new ValueMarker(bound, Ink.ACCENT_2.color(), Style.line(1)));
  }

  /** Whether the statistics have a sign, so that they can be extreme on either side. */
  private static boolean signed(Scan scan) {
    return scan.candidates().stream().anyMatch(candidate -> candidate.statistic() < 0);
  }

  private static NumberAxis height(Scan scan) {
    double highest =
        scan.candidates().stream()
            .mapToDouble(candidate -> Math.abs(candidate.statistic()))
            .reduce(scan.critical(), Math::max);
    NumberAxis axis = Style.numbers("Bump statistic");
    axis.setRange(signed(scan) ? -MARGIN * highest : 0, MARGIN * highest);
    return axis;
  }

  private static XYIntervalSeriesCollection bars(List<Candidate> candidates) {
    XYIntervalSeries bars = new XYIntervalSeries("Bump statistic");
    for (int c = 0; c < candidates.size(); c++) {
      double value = candidates.get(c).statistic();
      bars.add(c, c - BAR / 2, c + BAR / 2, value, value, value);
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(bars);
    return data;
  }

  private static XYBarRenderer renderer(Scan scan) {
    XYBarRenderer renderer =
        new XYBarRenderer() {
          private static final long serialVersionUID = 1L;

          @Override
          public Paint getItemPaint(int series, int item) {
            double value = scan.candidates().get(item).statistic();
            return color(Math.abs(value) > scan.critical());
          }
        };
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    return renderer;
  }

  private static Color color(boolean beyond) {
    return (beyond ? Ink.ACCENT_2 : Ink.ACCENT).color();
  }

  private static String description(Scan scan) {
    return scan.candidates().stream()
        .map(
            candidate ->
                String.format(
                    Locale.ENGLISH,
                    "Day %d: %.2f (n = %,d)",
                    candidate.day(),
                    candidate.statistic(),
                    candidate.n()))
        .collect(
            Collectors.joining(
                ", ",
                "",
                String.format(
                    Locale.ENGLISH,
                    ". Chance alone stays within %.2f in 95%% of draws; overall p = %.3f.",
                    scan.critical(),
                    scan.p())));
  }
}
