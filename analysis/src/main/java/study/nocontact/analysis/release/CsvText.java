package study.nocontact.analysis.release;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A CSV file of a release (RFC 4180). Its first columns say whether the data are simulated and
 * which release they belong to. A text that a spreadsheet could take for a formula gets an
 * apostrophe in front.
 */
final class CsvText {

  private static final String FORMULA = "[=+\\-@\\t\\r].*";
  private static final String NUMBER = "-?\\d+(\\.\\d+)?(E[+-]?\\d+)?";

  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> firstFields;

  CsvText(Release release, List<String> columns) {
    rows.add(Stream.concat(Stream.of("simulated", "release"), columns.stream()).toList());
    firstFields = List.of(release.simulated() ? "yes" : "no", "" + release.number());
  }

  /** Adds a row. */
  CsvText row(List<String> fields) {
    rows.add(Stream.concat(firstFields.stream(), fields.stream().map(CsvText::safe)).toList());
    return this;
  }

  @Override
  public String toString() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The rows of a CSV text with the first columns of a release's files. */
  static String of(Release release, String plain) {
    List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(plain).stream().toList();
    CsvText out = new CsvText(release, rows.get(0).getFields());
    rows.stream().skip(1).forEach(row -> out.row(row.getFields()));
    return out.toString();
  }

  static String safe(String field) {
    boolean formula = field.matches("(?s)" + FORMULA) && !field.matches(NUMBER);
    return formula ? "'" + field : field;
  }
}
