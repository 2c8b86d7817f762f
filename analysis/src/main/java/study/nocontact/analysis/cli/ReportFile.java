package study.nocontact.analysis.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import study.nocontact.analysis.dataset.BadRow;
import study.nocontact.analysis.dataset.CaseCsvReader;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.dataset.CsvFormatException;
import study.nocontact.analysis.instrument.Item;

/** A CSV file of reports, or standard input; compressed or not. */
final class ReportFile {

  private final InputFile file;

  /** The file with this name; {@code -} is standard input. */
  ReportFile(String name, InputStream standardInput) {
    file = new InputFile(name, standardInput);
  }

  /** What messages call it. */
  String name() {
    return file.name();
  }

  /**
   * Reads all reports.
   *
   * @throws IOException if it cannot be read or is no file of reports; the message says why
   */
  CaseTable read(Set<Item<?>> needed, Consumer<BadRow> badRows, LongConsumer progress)
      throws IOException {
    InputStream bytes = file.open();
    try (bytes;
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return new CaseCsvReader(badRows, progress).read(text, needed);
    } catch (CsvFormatException e) {
      throw new IOException(name() + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new IOException(name() + " cannot be read: " + e.getMessage(), e);
    }
  }
}
