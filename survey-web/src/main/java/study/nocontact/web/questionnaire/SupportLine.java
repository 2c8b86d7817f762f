package study.nocontact.web.questionnaire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Somebody to call, from the file {@code support-lines.csv}.
 *
 * @param country two-letter code of the country
 * @param kind what the line is for
 * @param name the line's name in its own language
 * @param phone the number as it is dialled in the country
 * @param language tag of the language in which it is best answered
 * @param checked when the number was last compared with a public page
 */
public record SupportLine(
    String country, Kind kind, String name, String phone, String language, YearMonth checked) {

  /** What a line is for. */
  public enum Kind {
    VIOLENCE,
    CRISIS
  }

  private static final int COLUMNS = 6;

  /** The number for a link that dials it. */
  public String dial() {
    return phone.replaceAll("[^0-9+]", "");
  }

  /** The key of the words for the kind. */
  public String kindKey() {
    return kind == Kind.VIOLENCE ? "support.violence" : "support.crisis";
  }

  /** When the line that was checked longest ago was checked. */
  static YearMonth oldest(List<SupportLine> lines) {
    return lines.stream().map(SupportLine::checked).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** Reads the file that comes with the application. */
  static List<SupportLine> all() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                SupportLine.class.getResourceAsStream("support-lines.csv"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(SupportLine::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SupportLine read(String line) {
    String[] columns = line.split(";", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException("support-lines.csv: not six columns in: " + line);
    }
    return new SupportLine(
        columns[0],
        Kind.valueOf(columns[1].toUpperCase(Locale.ROOT)),
        columns[2],
        columns[3],
        columns[4],
        YearMonth.parse(columns[5]));
  }
}
