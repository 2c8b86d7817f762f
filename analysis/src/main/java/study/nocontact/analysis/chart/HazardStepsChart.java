package study.nocontact.analysis.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import study.nocontact.analysis.claim.Rates;
import study.nocontact.analysis.statistics.EventRate;
import study.nocontact.analysis.statistics.HazardInterval;
import study.nocontact.analysis.statistics.Interval;

/**
 * Rates per day over windows of time as steps with exact Poisson intervals. Windows are drawn
 * equally wide, for the first ones are short and the last ones long.
 */
public final class HazardStepsChart {

  private static final int HEIGHT = 380;
  private static final double LEVEL = .95;
  private static final double PER = 1000;

  private HazardStepsChart() {}

  /**
   * The rates.
   *
   * @param windows at least one, in order of time
   * @param unit what the rate counts, per 1,000 days at risk
   */
  public static Picture of(String title, String unit, List<HazardInterval> windows) {
    SymbolAxis days =
        new SymbolAxis("Day", windows.stream().map(HazardStepsChart::label).toArray(String[]::new));
    days.setGridBandsVisible(false);
    days.setVerticalTickLabels(true);
    days.setRange(-.6, windows.size() - .4);
    NumberAxis rates = Style.numbers(unit + " per 1,000 days");
    XYPlot plot = new XYPlot(intervals(windows), days, rates, points());
    plot.setDataset(1, steps(windows));
    plot.setRenderer(1, line());
    JFreeChart chart = Style.chart(plot);
    rates.setAutoRangeIncludesZero(true);
    return new Picture(chart, title, description(windows), HEIGHT);
  }

  /** The rates of a finding. */
  public static Picture of(Rates rates) {
    return of(
        rates.title(),
        rates.unit(),
        rates.windows().stream()
            .filter(window -> window.days() > 0)
            .map(HazardStepsChart::interval)
            .toList());
  }

  /** A window as what was seen in it. */
  public static HazardInterval interval(Rates.Window window) {
    return new HazardInterval(
        1,
        window.from(),
        window.to() == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : window.to(),
        new EventRate(window.events(), window.days()));
  }

  /** The days of a window. */
  public static String label(HazardInterval window) {
    String from = String.format(Locale.ENGLISH, "%.0f", window.from());
    return Double.isInfinite(window.to())
        ? "after " + from
        : String.format(Locale.ENGLISH, "%.0f–%.0f", window.from() + 1, window.to());
  }

  private static XYIntervalSeriesCollection intervals(List<HazardInterval> windows) {
    XYIntervalSeries series = new XYIntervalSeries("Rate");
    for (int w = 0; w < windows.size(); w++) {
      Interval interval = windows.get(w).observed().interval(LEVEL);
      series.add(w, w, w, rate(windows.get(w)), PER * interval.lower(), PER * interval.upper());
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    return data;
  }

  private static XYSeriesCollection steps(List<HazardInterval> windows) {
    XYSeries series = new XYSeries("Steps", false);
    for (int w = 0; w < windows.size(); w++) {
      series.add(w - .5, rate(windows.get(w)));
      series.add(w + .5, rate(windows.get(w)));
    }
    return new XYSeriesCollection(series);
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
    renderer.setSeriesPaint(0, Ink.ACCENT.color());
    renderer.setSeriesStroke(0, Style.line(0));
    return renderer;
  }

  private static double rate(HazardInterval window) {
    return PER * window.observed().rate();
  }

  private static String description(List<HazardInterval> windows) {
    return windows.stream()
        .map(
            window -> {
              Interval interval = window.observed().interval(LEVEL);
              return String.format(
                  Locale.ENGLISH,
                  "Day %s: %.2f per 1,000 days (%.2f to %.2f, %,d events)",
                  label(window),
                  rate(window),
                  PER * interval.lower(),
                  PER * interval.upper(),
                  window.observed().events());
            })
        .collect(Collectors.joining(". ", "", "."));
  }
}
