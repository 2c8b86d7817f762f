package study.nocontact.analysis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import study.nocontact.analysis.claim.Curve;

/**
 * The table below curves that says how many were still followed, at days that stand apart. Lines of
 * the same reports, such as causes that compete, share a row.
 */
final class RiskRows {

  private static final int COLUMNS = 6;
  private static final int ROW = 18;

  private final XYPlot plot;
  private final int rows;

  private RiskRows(XYPlot plot, int rows) {
    this.plot = plot;
    this.rows = rows;
  }

  static RiskRows of(Curve curve) {
    boolean shared = curve.lines().stream().map(RiskRows::atRisk).distinct().count() == 1;
    List<Curve.Line> lines = shared ? curve.lines().subList(0, 1) : curve.lines();
    XYPlot plot = new XYPlot(null, null, Style.numbers(null), new XYLineAndShapeRenderer());
    int first = days(lines).min().orElse(0);
    int last = days(lines).max().orElse(0);
    int row = 0;
    for (Curve.Line line : lines) {
      String label = shared ? "Still followed" : "Followed: " + line.label();
      String fitted = Style.fitted(label, "");
      plot.addAnnotation(Style.words(fitted, first, row++, TextAnchor.CENTER_LEFT, Ink.INK));
      for (Curve.Point point : apart(line.points(), (double) (last - first) / COLUMNS)) {
        TextAnchor anchor = point.day() == first ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER;
        plot.addAnnotation(
            Style.words(Style.count(point.atRisk()), point.day(), row, anchor, Ink.INK));
      }
      row++;
    }
    return new RiskRows(plot, row);
  }

  XYPlot plot() {
    return plot;
  }

  int height() {
    return ROW * rows;
  }

  void dress() {
    Style.dress(plot);
    plot.setRangeGridlinesVisible(false);
    plot.getRangeAxis().setRange(-.5, rows - .5);
    plot.getRangeAxis().setInverted(true);
    plot.getRangeAxis().setVisible(false);
  }

  private static List<Long> atRisk(Curve.Line line) {
    return line.points().stream().map(Curve.Point::atRisk).toList();
  }

  private static IntStream days(List<Curve.Line> lines) {
    return lines.stream().flatMap(line -> line.points().stream()).mapToInt(Curve.Point::day);
  }

  /** The first point and then each that stands far enough from the one before. */
  private static List<Curve.Point> apart(List<Curve.Point> points, double distance) {
    List<Curve.Point> chosen = new ArrayList<>();
    double next = Double.NEGATIVE_INFINITY;
    for (Curve.Point point : points) {
      if (point.day() >= next) {
        chosen.add(point);
        next = point.day() + distance;
      }
    }
    return chosen;
  }
}
