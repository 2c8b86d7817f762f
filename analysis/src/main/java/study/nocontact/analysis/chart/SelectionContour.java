package study.nocontact.analysis.chart;

import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * How a difference of two shares would change if people with the outcome were likelier, or less
 * likely, to report than people without it: lines of equal difference over the two odds ratios of
 * selection, with the reports as they are in the middle.
 */
public final class SelectionContour {

  /** The strongest selection that is drawn, as an odds ratio. */
  public static final double STRONGEST = 4;

  private static final int HEIGHT = 470;
  private static final int POINTS = 80;
  private static final List<Double> LEVELS = List.of(0., -.05, .05);

  /**
   * Two shares and what they become under selection.
   *
   * @param first name of the first group
   * @param second name of the second group
   * @param firstShare share with the outcome in the first group, strictly between 0 and 1
   * @param secondShare the same in the second group
   */
  public record Shares(String first, String second, double firstShare, double secondShare) {

    /** Refuses shares without odds. */
    public Shares {
      if (!(firstShare > 0 && firstShare < 1 && secondShare > 0 && secondShare < 1)) {
        throw new IllegalArgumentException(
            "shares must lie between 0 and 1, were " + firstShare + " and " + secondShare);
      }
    }

    /** The difference if the odds of reporting an outcome are these in the two groups. */
    public double difference(double firstOdds, double secondOdds) {
      return unselected(firstShare, firstOdds) - unselected(secondShare, secondOdds);
    }

    private static double unselected(double share, double selection) {
      double odds = share / (1 - share) / selection;
      return odds / (1 + odds);
    }
  }

  private SelectionContour() {}

  /** The lines of no difference and of five points either way. */
  public static Picture of(String title, Shares shares) {
    NumberAxis first = axis("Selection among: " + shares.first());
    NumberAxis second = axis("Selection among: " + shares.second());
    XYSeriesCollection lines = new XYSeriesCollection();
    LEVELS.forEach(level -> lines.addSeries(contour(shares, level)));
    XYPlot plot = new XYPlot(lines, first, second, renderer());
    plot.setDataset(1, origin(shares));
    plot.setRenderer(1, point());
    JFreeChart chart = Style.chart(plot);
    Style.addLegend(chart, plot);
    return new Picture(chart, title, description(shares), HEIGHT);
  }

  private static NumberAxis axis(String label) {
    NumberAxis axis = ScaleAxis.ratios(STRONGEST);
    axis.setLabel(label);
    return axis;
  }

  private static XYSeries contour(Shares shares, double level) {
    XYSeries line = new XYSeries(name(level), false);
    for (int i = 0; i <= POINTS; i++) {
      double doublings = (2. * i / POINTS - 1) * doublings(STRONGEST);
      double wanted = Shares.unselected(shares.firstShare(), Math.pow(2, doublings)) - level;
      if (wanted > 0 && wanted < 1) {
        double odds = shares.secondShare() / (1 - shares.secondShare()) / (wanted / (1 - wanted));
        if (Math.abs(doublings(odds)) <= doublings(STRONGEST)) {
          line.add(doublings, doublings(odds));
        }
      }
    }
    return line;
  }

  private static String name(double level) {
    return level == 0
        ? "No difference"
        : String.format(Locale.ENGLISH, "%+.0f points", 100 * level);
  }

  private static XYSeriesCollection origin(Shares shares) {
    XYSeries origin =
        new XYSeries(
            String.format(
                Locale.ENGLISH, "As reported: %+.1f points", 100 * shares.difference(1, 1)));
    origin.add(0, 0);
    return new XYSeriesCollection(origin);
  }

  private static double doublings(double odds) {
    return Math.log(odds) / Math.log(2);
  }

  private static XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setLegendLine(Style.LEGEND_LINE);
    for (int line = 0; line < LEVELS.size(); line++) {
      renderer.setSeriesPaint(line, Ink.line(line).color());
      renderer.setSeriesStroke(line, Style.line(line));
    }
    return renderer;
  }

  private static XYLineAndShapeRenderer point() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesPaint(0, Ink.INK.color());
    renderer.setSeriesShape(0, Style.marker(3));
    return renderer;
  }

  private static String description(Shares shares) {
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ENGLISH,
                "As reported the difference is %+.1f points.",
                100 * shares.difference(1, 1)));
    for (double odds : List.of(1 / STRONGEST, 1 / 2., 2., STRONGEST)) {
      text.append(
          String.format(
              Locale.ENGLISH,
              " With selection of %s among %s only: %+.1f points.",
              odds,
              shares.first(),
              100 * shares.difference(odds, 1)));
    }
    return text.toString();
  }
}
