package study.nocontact.analysis.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemSource;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.chart.util.ShapeUtils;

/** The look that all plots share. */
final class Style {

  /** Width of a plot in its own units, fit for a phone. */
  static final int WIDTH = 400;

  static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
  static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
  static final Stroke THIN = new BasicStroke(1);

  static final Line2D LEGEND_LINE = new Line2D.Double(-16, 0, 16, 0);

  private static final float[][] DASHES = {null, {7, 4}, {2, 3}, {9, 3, 2, 3}};

  private static final int MARKERS = 4;
  private static final int LONGEST = 50;
  private static final int MOST_DECIMALS = 6;

  static {
    // otherwise upright labels would be drawn as outlines and not as text
    TextUtils.setUseDrawRotatedStringWorkaround(false);
  }

  private Style() {}

  /** Lines differ by dashes, not by colour alone. */
  static Stroke line(int position) {
    return new BasicStroke(
        2.2f,
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        10,
        DASHES[position % DASHES.length],
        0);
  }

  /** Markers differ by form, not by colour alone. */
  static Shape marker(int position) {
    return switch (position % MARKERS) {
      case 0 -> new Ellipse2D.Double(-3.5, -3.5, 7, 7);
      case 1 -> new Rectangle2D.Double(-3, -3, 6, 6);
      case 2 -> ShapeUtils.createUpTriangle(4f);
      default -> ShapeUtils.createDiamond(4.5f);
    };
  }

  /** An axis of numbers that are written alike in every country. */
  static NumberAxis numbers(String label) {
    NumberAxis axis = new NumberAxis(label);
    NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
    format.setMaximumFractionDigits(MOST_DECIMALS);
    axis.setNumberFormatOverride(format);
    return axis;
  }

  static NumberFormat percent() {
    return NumberFormat.getPercentInstance(Locale.ENGLISH);
  }

  static String percent(double proportion) {
    return percent(proportion, 1);
  }

  static String coverage(double level) {
    return percent(level, 2);
  }

  private static String percent(double proportion, int decimals) {
    NumberFormat format = percent();
    format.setMaximumFractionDigits(decimals);
    return format.format(proportion);
  }

  static String count(long count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }

  /**
   * As much of a label as fits the width of a plot, with all of what follows it; the table beside
   * the plot has the whole label.
   */
  static String fitted(String label, String rest) {
    int room = LONGEST - rest.length();
    String start = label.length() <= room ? label : label.substring(0, room - 1).strip() + "…";
    return start + rest;
  }

  /** Words at a place of a plot. */
  static XYTextAnnotation words(String words, double x, double y, TextAnchor anchor, Ink ink) {
    XYTextAnnotation text = new XYTextAnnotation(words, x, y);
    text.setTextAnchor(anchor);
    text.setFont(SMALL);
    text.setPaint(ink.color());
    return text;
  }

  /** The name of a row, above it; lines behind it stop at the words. */
  static XYTextAnnotation rowLabel(String label, double x, double y) {
    XYTextAnnotation text = words(label, x, y, TextAnchor.BOTTOM_LEFT, Ink.INK);
    text.setBackgroundPaint(Ink.PAPER.color());
    return text;
  }

  /** A line across a plot, behind everything else. */
  static void addLine(XYPlot plot, double x, Ink ink, Stroke stroke) {
    plot.addDomainMarker(new ValueMarker(x, ink.color(), stroke), Layer.BACKGROUND);
  }

  /** An axis of proportions from 0 to a round number above {@code highest}. */
  static NumberAxis proportions(String label, double highest) {
    NumberAxis axis = numbers(label);
    axis.setNumberFormatOverride(percent());
    axis.setRange(0, Math.min(1, Math.ceil(highest * 10 + .2) / 10));
    return axis;
  }

  /**
   * A chart of a plot. The label of the upright axis stands above it, where it can be read without
   * turning the head.
   */
  static JFreeChart chart(XYPlot plot) {
    String upright = plot.getRangeAxis().getLabel();
    dress(plot);
    return chart(plot, upright);
  }

  /** A chart of a plot that is dressed already, with some words above it. */
  static JFreeChart chart(Plot plot, String upright) {
    JFreeChart chart = new JFreeChart(null, TEXT, plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(new RectangleInsets(2, 2, 2, 10));
    if (upright != null) {
      chart.addSubtitle(note(upright, RectangleEdge.TOP));
    }
    return chart;
  }

  /** A chart without an upright axis, so that the ends of the other one need room. */
  static JFreeChart wide(XYPlot plot) {
    JFreeChart chart = chart(plot);
    plot.setRangeGridlinesVisible(false);
    chart.setPadding(new RectangleInsets(2, 16, 2, 20));
    return chart;
  }

  /** The look of the inside of a plot. */
  static void dress(XYPlot plot) {
    if (plot.getRangeAxis() != null) {
      plot.getRangeAxis().setLabel(null);
    }
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Ink.GRID.color());
    plot.setRangeGridlineStroke(THIN);
    plot.setRangeZeroBaselineVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    inked(plot.getDomainAxis());
    inked(plot.getRangeAxis());
  }

  /** A line of text above or below the plot. */
  static TextTitle note(String text, RectangleEdge position) {
    TextTitle note = new TextTitle(text, TEXT);
    note.setPaint(Ink.INK.color());
    note.setPosition(position);
    note.setHorizontalAlignment(HorizontalAlignment.LEFT);
    note.setTextAlignment(HorizontalAlignment.LEFT);
    note.setPadding(new RectangleInsets(2, 4, 4, 0));
    return note;
  }

  static void addLegend(JFreeChart chart, LegendItemSource plot) {
    LegendTitle legend = new LegendTitle(plot);
    legend.setItemFont(TEXT);
    legend.setItemPaint(Ink.INK.color());
    legend.setBackgroundPaint(null);
    legend.setPosition(RectangleEdge.BOTTOM);
    legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
    legend.setPadding(new RectangleInsets(6, 0, 0, 0));
    chart.addLegend(legend);
  }

  private static void inked(ValueAxis axis) {
    if (axis == null) {
      return; // shared with the plot around it
    }
    axis.setLabelFont(TEXT);
    axis.setLabelPaint(Ink.INK.color());
    axis.setTickLabelFont(SMALL);
    axis.setTickLabelPaint(Ink.INK.color());
    axis.setAxisLinePaint(Ink.INK.color());
    axis.setTickMarkPaint(Ink.INK.color());
  }
}
