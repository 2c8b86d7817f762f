package study.nocontact.analysis.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.Consumer;
import study.nocontact.analysis.dataset.BadRow;

/** Writes down every row that cannot be used while a file is read, however many there are. */
public final class BadRowLog implements Consumer<BadRow>, Closeable {

  private static final String WHOLE_ROW = "the row as a whole";

  private final CsvWriter csv;
  private final TreeMap<String, Long> byColumn = new TreeMap<>();

  /**
   * A log in a file.
   *
   * @throws IOException if the file cannot be written
   */
  public BadRowLog(Path file) throws IOException {
    csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    csv.writeRecord("line", "column", "reason");
  }

  @Override
  public void accept(BadRow row) {
    byColumn.merge(row.column().isEmpty() ? WHOLE_ROW : row.column(), 1L, Long::sum);
    csv.writeRecord(Long.toString(row.line()), row.column(), row.reason());
  }

  /** How many rows cannot be used, by the column at fault. */
  public TreeMap<String, Long> byColumn() {
    return new TreeMap<>(byColumn);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
