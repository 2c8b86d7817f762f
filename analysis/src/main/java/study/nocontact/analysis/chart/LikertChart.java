package study.nocontact.analysis.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import study.nocontact.analysis.claim.AnswerShares;

/**
 * Ratings of 1 to 5 as bars that part at their middle: the lower ratings to the left, the higher
 * ones to the right, the middle one half on each side. Every step has its number on it.
 */
public final class LikertChart {

  private static final int STEPS = 5;
  private static final int ROW = 44;
  private static final int FOOT = 120;
  private static final double TOP = 0;
  private static final double BOTTOM = .4;
  private static final double LEAST_NUMBERED = .06;
  private static final Ink[] FILLS = {Ink.ACCENT_2, Ink.BAND_2, Ink.GRID, Ink.BAND, Ink.ACCENT};

  /**
   * One question.
   *
   * @param label its name
   * @param counts reports by rating, 1 first
   */
  public record Row(String label, List<Long> counts) {

    /** Keeps a copy. */
    public Row {
      counts = List.copyOf(counts);
      if (counts.size() != STEPS) {
        throw new IllegalArgumentException("there must be five counts, were " + counts.size());
      }
    }

    long n() {
      return counts.stream().mapToLong(Long::longValue).sum();
    }

    double share(int step) {
      return n() == 0 ? 0 : (double) counts.get(step) / n();
    }
  }

  private LikertChart() {}

  /**
   * The ratings, in the order given.
   *
   * @param steps the words of the five ratings
   */
  public static Picture of(String title, List<Row> rows, List<String> steps) {
    NumberAxis shares = Style.numbers(null);
    shares.setRange(-1, 1);
    shares.setVisible(false);
    NumberAxis lines = Style.numbers(null);
    lines.setRange(-.5, rows.size() - .5);
    lines.setInverted(true);
    lines.setVisible(false);
    XYPlot plot = new XYPlot(null, shares, lines, new XYLineAndShapeRenderer());
    for (int row = 0; row < rows.size(); row++) {
      addRow(plot, rows.get(row), row);
    }
    Style.addLine(plot, 0, Ink.INK, Style.THIN);
    plot.setFixedLegendItems(legend(steps));
    JFreeChart chart = Style.wide(plot);
    Style.addLegend(chart, plot);
    return new Picture(chart, title, description(rows), FOOT + ROW * rows.size());
  }

  /** How groups answered one question. */
  public static Picture of(AnswerShares shares) {
    return of(
        shares.title(),
        shares.groups().stream().map(group -> new Row(group.label(), group.counts())).toList(),
        shares.steps());
  }

  private static void addRow(XYPlot plot, Row row, int line) {
    String label = Style.fitted(row.label(), ", n = " + Style.count(row.n()));
    plot.addAnnotation(Style.rowLabel(label, -1, line + TOP));
    double from = -row.share(0) - row.share(1) - row.share(2) / 2;
    for (int step = 0; step < STEPS; step++) {
      double to = from + row.share(step);
      if (row.counts().get(step) > 0) {
        plot.addAnnotation(
            new XYBoxAnnotation(
                from,
                line + BOTTOM,
                to,
                line + TOP,
                Style.THIN,
                Ink.INK.color(),
                FILLS[step].color()));
      }
      if (row.share(step) >= LEAST_NUMBERED) {
        Ink ink = step == 0 || step == STEPS - 1 ? Ink.PAPER : Ink.INK;
        double middle = line + (TOP + BOTTOM) / 2;
        plot.addAnnotation(
            Style.words("" + (step + 1), (from + to) / 2, middle, TextAnchor.CENTER, ink));
      }
      from = to;
    }
  }

  private static LegendItemCollection legend(List<String> steps) {
    LegendItemCollection legend = new LegendItemCollection();
    for (int step = 0; step < STEPS; step++) {
      LegendItem item = new LegendItem((step + 1) + " " + steps.get(step), FILLS[step].color());
      item.setOutlinePaint(Ink.INK.color());
      legend.add(item);
    }
    return legend;
  }

  private static String description(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                row.label()
                    + ": "
                    + IntStream.range(0, STEPS)
                        .mapToObj(step -> (step + 1) + " " + Style.percent(row.share(step)))
                        .collect(Collectors.joining(", "))
                    + ", n = "
                    + Style.count(row.n()))
        .collect(Collectors.joining(". ", "", "."));
  }
}
