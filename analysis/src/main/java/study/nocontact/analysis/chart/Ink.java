package study.nocontact.analysis.chart;

import java.awt.Color;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The colours of plots; each is told by its value when the drawing is given its classes. */
enum Ink {
  INK(0x24343a, 255),
  PAPER(0xfffffe, 255),
  GRID(0xd5dcde, 255),
  ACCENT(0x1f6f78, 255),
  ACCENT_2(0xa8501d, 255),
  ACCENT_3(0x6a4c93, 255),
  BAND(0x1f6f79, 51),
  BAND_2(0xa8501e, 51),
  BAND_3(0x6a4c94, 51);

  private static final Ink[] LINES = {ACCENT, ACCENT_2, ACCENT_3, INK};
  private static final Ink[] BANDS = {BAND, BAND_2, BAND_3, GRID};

  private final Color color;

  Ink(int rgb, int alpha) {
    color = new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, alpha);
  }

  /** The colour of the line at this position. */
  static Ink line(int position) {
    return LINES[position % LINES.length];
  }

  /** The colour of the band around the line at this position. */
  static Ink band(int position) {
    return BANDS[position % BANDS.length];
  }

  Color color() {
    return color;
  }

  /** The colour written {@code rgb(r,g,b)}. */
  static Optional<Ink> of(String rgb) {
    return Stream.of(values()).filter(ink -> ink.rgb().equals(rgb)).findFirst();
  }

  private String rgb() {
    return "rgb(" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + ")";
  }

  /** The class of an element that uses the colour for {@code property}, fill or stroke. */
  String cssClass(String property) {
    return "chart-" + property + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
