package study.nocontact.analysis.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import study.nocontact.analysis.claim.Balance;
import study.nocontact.analysis.statistics.CovariateBalance;

/** Standardised differences of covariates between two groups, before and after weighting. */
public final class BalanceChart {

  /** Beyond this a difference is commonly called imbalance. */
  public static final double IMBALANCE = .1;

  private static final int ROW = 34;
  private static final int FOOT = 120;
  private static final double LINE = .18;
  private static final double MARGIN = 1.1;

  private BalanceChart() {}

  /**
   * The differences, in the order given.
   *
   * @param names names of the covariates
   * @param balance one per name
   */
  public static Picture of(String title, List<String> names, List<CovariateBalance> balance) {
    double farthest =
        balance.stream()
            .mapToDouble(each -> Math.max(Math.abs(each.before()), Math.abs(each.after())))
            .reduce(2 * IMBALANCE, Math::max);
    NumberAxis differences = Style.numbers("Standardised difference");
    differences.setRange(-MARGIN * farthest, MARGIN * farthest);
    NumberAxis rows = Style.numbers(null);
    rows.setRange(-.5, names.size() - .5);
    rows.setInverted(true);
    rows.setVisible(false);
    XYPlot plot = new XYPlot(data(balance), differences, rows, renderer());
    for (int row = 0; row < names.size(); row++) {
      String label = Style.fitted(names.get(row), "");
      plot.addAnnotation(Style.rowLabel(label, -MARGIN * farthest, row + LINE / 2));
    }
    Style.addLine(plot, 0, Ink.INK, Style.THIN);
    Style.addLine(plot, -IMBALANCE, Ink.ACCENT_3, Style.line(2));
    Style.addLine(plot, IMBALANCE, Ink.ACCENT_3, Style.line(2));
    JFreeChart chart = Style.wide(plot);
    Style.addLegend(chart, plot);
    chart.addSubtitle(Style.note("Dotted: beyond 0.1 is called imbalance", RectangleEdge.BOTTOM));
    return new Picture(chart, title, description(names, balance), FOOT + ROW * names.size());
  }

  /** The balance of a finding. */
  public static Picture of(Balance balance) {
    return of(
        balance.title(),
        balance.rows().stream().map(Balance.Row::covariate).toList(),
        balance.rows().stream()
            .map(row -> new CovariateBalance(row.before(), row.after()))
            .toList());
  }

  private static XYSeriesCollection data(List<CovariateBalance> balance) {
    XYSeries before = new XYSeries("As they are");
    XYSeries after = new XYSeries("Weighted");
    for (int row = 0; row < balance.size(); row++) {
      before.add(balance.get(row).before(), row + LINE);
      after.add(balance.get(row).after(), row + LINE);
    }
    XYSeriesCollection data = new XYSeriesCollection();
    data.addSeries(before);
    data.addSeries(after);
    return data;
  }

  /** What is as it was is hollow, what is weighted is filled. */
  private static XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, Style.marker(3));
    renderer.setSeriesPaint(0, Ink.ACCENT_2.color());
    renderer.setSeriesShapesFilled(0, false);
    renderer.setSeriesShape(1, Style.marker(0));
    renderer.setSeriesPaint(1, Ink.ACCENT.color());
    return renderer;
  }

  private static String description(List<String> names, List<CovariateBalance> balance) {
    return IntStream.range(0, names.size())
        .mapToObj(
            row ->
                String.format(
                    Locale.ENGLISH,
                    "%s: %.2f, weighted %.2f",
                    names.get(row),
                    balance.get(row).before(),
                    balance.get(row).after()))
        .collect(Collectors.joining(". ", "", "."));
  }
}
