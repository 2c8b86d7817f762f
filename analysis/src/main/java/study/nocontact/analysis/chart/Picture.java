package study.nocontact.analysis.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.ui.RectangleEdge;

/** A plot with its text alternatives, ready to be written in one format or another. */
public final class Picture {

  /** Pixels of a PNG per unit of the plot. */
  private static final int PIXELS = 2;

  private static final int NOTE_HEIGHT = 24;

  private final JFreeChart chart;
  private final String title;
  private final String description;
  private final int height;

  Picture(JFreeChart chart, String title, String description, int height) {
    this.chart = chart;
    this.title = title;
    this.description = description;
    this.height = height;
  }

  /** The short text alternative. */
  public String title() {
    return title;
  }

  /** The long text alternative, which tells the data. */
  public String description() {
    return description;
  }

  /** The same plot with a few words below it. */
  public Picture noted(String words) {
    try {
      JFreeChart copy = (JFreeChart) chart.clone();
      copy.addSubtitle(Style.note(words, RectangleEdge.BOTTOM));
      return new Picture(copy, title, description + " " + words + ".", height + NOTE_HEIGHT);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("plots can be copied", e);
    }
  }

  /**
   * One {@code svg} element.
   *
   * @param id prefix of the ids in it, which must differ between plots of one page
   */
  public String svg(String id) {
    return new Drawing(id, title, description, Style.WIDTH, height).of(chart);
  }

  /** A PNG file on white, the same bytes for the same plot, fonts and Java version. */
  public byte[] png() {
    BufferedImage image =
        new BufferedImage(Style.WIDTH * PIXELS, height * PIXELS, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.scale(PIXELS, PIXELS);
    chart.draw(graphics, new Rectangle2D.Double(0, 0, Style.WIDTH, height));
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return bytes.toByteArray();
  }
}
