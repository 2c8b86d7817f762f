package study.nocontact.analysis.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import study.nocontact.analysis.dataset.BadRow;
import study.nocontact.analysis.dataset.CaseCsvReader;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.dataset.CsvFormatException;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.release.Sha256;

/** A CSV file of reports, or standard input; compressed or not. */
final class ReportFile {

  private final InputFile file;
  private final MessageDigest digest = Sha256.begun();

  /** The file with this name; {@code -} is standard input. */
  ReportFile(String name, InputStream standardInput) {
    file = new InputFile(name, standardInput);
  }

  /** What messages call it. */
  String name() {
    return file.name();
  }

  /** The file's name without its directories, so that a report does not depend on where it is. */
  String shortName() {
    return file.shortName();
  }

  /**
   * Looks before anything else is done.
   *
   * @throws IOException if there is no such file
   */
  void refuseUnreadable() throws IOException {
    file.refuseUnreadable();
  }

  /**
   * Reads all reports.
   *
   * @throws IOException if it cannot be read or is no file of reports; the message says why
   */
  CaseTable read(Set<Item<?>> needed, Consumer<BadRow> badRows, LongConsumer progress)
      throws IOException {
    refuseUnreadable();
    try (InputStream bytes = new DigestInputStream(file.raw(), digest)) {
      Reader text = new InputStreamReader(InputFile.plain(leftOpen(bytes)), StandardCharsets.UTF_8);
      CaseTable cases = new CaseCsvReader(badRows, progress).read(text, needed);
      bytes.transferTo(OutputStream.nullOutputStream());
      return cases;
    } catch (CsvFormatException e) {
      throw new IOException(name() + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new IOException(name() + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** SHA-256 of the bytes that were read, compressed where the file is. */
  String sha256() {
    return Sha256.end(digest);
  }

  /** The reader of CSV closes what it reads; the rest of the file belongs to the hash too. */
  private static InputStream leftOpen(InputStream bytes) {
    return new FilterInputStream(bytes) {
      @Override
      public void close() {}
    };
  }
}
