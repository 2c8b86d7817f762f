package study.nocontact.analysis.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.SurveyInstrument;

/**
 * Reads reports from CSV in the codebook's columns, in any order. An empty field is an unanswered
 * question. A column {@value #COUNT} may say how many reports a row stands for.
 */
public final class CaseCsvReader {

  static final String COUNT = "count";

  private final Consumer<BadRow> badRows;
  private final LongConsumer progress;

  /**
   * A reader.
   *
   * @param badRows told of each row that cannot be used; such a row is left out
   * @param progress told the number of rows read, after each row
   */
  public CaseCsvReader(Consumer<BadRow> badRows, LongConsumer progress) {
    this.badRows = badRows;
    this.progress = progress;
  }

  /**
   * Reads the whole text.
   *
   * @param needed items whose columns must be there
   * @throws CsvFormatException if there is no header, a column is unknown, doubled or missing, or
   *     the text is no CSV
   */
  public CaseTable read(Reader text, Set<Item<?>> needed) throws IOException, CsvFormatException {
    CaseTable.Builder cases = new CaseTable.Builder();
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
      Iterator<CsvRecord> rows = csv.iterator();
      if (!rows.hasNext()) {
        throw new CsvFormatException(
            "line 1: the file is empty; its first line must name the columns of the codebook");
      }
      List<Item<?>> header = header(rows.next().getFields(), needed);
      CaseRow row = new CaseRow(header);
      for (long read = 1; rows.hasNext(); read++) {
        row.parse(rows.next(), cases, badRows);
        progress.accept(read);
      }
    } catch (CsvParseException e) {
      throw new CsvFormatException("not a CSV file: " + e.getMessage());
    }
    return cases.build();
  }

  /** The items of the columns; the column of counts is a {@code null}. */
  private static List<Item<?>> header(List<String> names, Set<Item<?>> needed)
      throws CsvFormatException {
    List<Item<?>> header = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String field : names) {
      String name = field.startsWith("\uFEFF") ? field.substring(1) : field;
      if (!seen.add(name)) {
        throw new CsvFormatException("line 1: the column " + name + " is there twice");
      }
      header.add(name.equals(COUNT) ? null : item(name));
    }
    for (Item<?> item : needed) {
      if (!header.contains(item)) {
        throw new CsvFormatException(
            "line 1: the column " + item.variable() + " is missing; the claims need it");
      }
    }
    return header;
  }

  private static Item<?> item(String name) throws CsvFormatException {
    try {
      return SurveyInstrument.item(name);
    } catch (IllegalArgumentException e) {
      throw new CsvFormatException(
          "line 1: the codebook has no column \"" + name + "\"; remove or rename it");
    }
  }
}
