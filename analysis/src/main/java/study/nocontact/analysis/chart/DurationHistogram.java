package study.nocontact.analysis.chart;

import java.awt.Color;
import java.awt.Paint;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** How many reports name each number of days, with the days people like to say marked. */
public final class DurationHistogram {

  private static final int HEIGHT = 340;
  private static final int MOST_TOLD = 10;
  private static final double HEADROOM = 1.15;

  private DurationHistogram() {}

  /**
   * The counts up to a day; how many are longer is said below.
   *
   * @param byDay reports by number of days
   * @param heaps the preferred days
   * @param last last day that is drawn
   */
  public static Picture of(
      String title, SortedMap<Integer, Long> byDay, Set<Integer> heaps, int last) {
    List<Map.Entry<Integer, Long>> shown = List.copyOf(byDay.headMap(last + 1).entrySet());
    NumberAxis days = Style.numbers("Days");
    days.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    days.setRange(-1, last + 1);
    NumberAxis reports = Style.numbers("Reports");
    reports.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    reports.setRange(0, HEADROOM * Math.max(1, most(shown)));
    XYPlot plot = new XYPlot(bars(shown), days, reports, renderer(shown, heaps));
    shown.stream()
        .filter(entry -> heaps.contains(entry.getKey()))
        .forEach(entry -> plot.addAnnotation(mark(entry)));
    JFreeChart chart = Style.chart(plot);
    long longer = byDay.tailMap(last + 1).values().stream().mapToLong(Long::longValue).sum();
    String note = "Numbered: days people like to say. Longer: " + Style.count(longer);
    chart.addSubtitle(Style.note(note, RectangleEdge.BOTTOM));
    return new Picture(chart, title, description(shown, longer), HEIGHT);
  }

  private static long most(List<Map.Entry<Integer, Long>> shown) {
    return shown.stream().mapToLong(Map.Entry::getValue).max().orElse(0);
  }

  private static XYTextAnnotation mark(Map.Entry<Integer, Long> entry) {
    int day = entry.getKey();
    return Style.words("" + day, day, entry.getValue(), TextAnchor.BOTTOM_CENTER, Ink.INK);
  }

  private static XYIntervalSeriesCollection bars(List<Map.Entry<Integer, Long>> shown) {
    XYIntervalSeries bars = new XYIntervalSeries("Reports");
    for (Map.Entry<Integer, Long> entry : shown) {
      int day = entry.getKey();
      long count = entry.getValue();
      bars.add(day, day - .5, day + .5, count, count, count);
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(bars);
    return data;
  }

  private static XYBarRenderer renderer(List<Map.Entry<Integer, Long>> shown, Set<Integer> heaps) {
    XYBarRenderer renderer =
        new XYBarRenderer() {
          private static final long serialVersionUID = 1L;

          @Override
          public Paint getItemPaint(int series, int item) {
            return color(heaps.contains(shown.get(item).getKey()));
          }
        };
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    return renderer;
  }

  private static Color color(boolean heap) {
    return (heap ? Ink.ACCENT_2 : Ink.ACCENT).color();
  }

  private static String description(List<Map.Entry<Integer, Long>> shown, long longer) {
    return shown.stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_TOLD)
        .map(entry -> entry.getKey() + " (" + Style.count(entry.getValue()) + ")")
        .collect(
            Collectors.joining(
                ", ",
                "Named most often, in days and reports: ",
                ". Longer than shown: " + Style.count(longer) + "."));
  }
}
