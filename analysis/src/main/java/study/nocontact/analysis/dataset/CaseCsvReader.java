package study.nocontact.analysis.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import study.nocontact.analysis.instrument.Item;

/**
 * Reads reports from CSV in the codebook's columns, in any order. An empty field is an unanswered
 * question. A column {@code count} may say how many reports a row stands for.
 */
public final class CaseCsvReader {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

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
    try (CsvReader<CaseRows> csv =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .build(new CaseRows(needed, cases, badRows), withoutMark(text))) {
      Iterator<CaseRows> rows = csv.iterator();
      if (!rows.hasNext()) {
        throw new CsvFormatException(
            "line 1: the file is empty; its first line must name the columns of the codebook");
      }
      rows.next().endHeader();
      for (long read = 1; rows.hasNext(); read++) {
        rows.next().endRow();
        progress.accept(read);
      }
    } catch (CsvParseException e) {
      throw new CsvFormatException("not a CSV file: " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return cases.build();
  }

  /** Some programs begin a file with a mark of its byte order, which is no part of the header. */
  private static Reader withoutMark(Reader text) throws IOException {
    PushbackReader reader = new PushbackReader(text);
    int first = reader.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      reader.unread(first);
    }
    return reader;
  }
}
