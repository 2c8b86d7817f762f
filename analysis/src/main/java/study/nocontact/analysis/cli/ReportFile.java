package study.nocontact.analysis.cli;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import study.nocontact.analysis.dataset.BadRow;
import study.nocontact.analysis.dataset.CaseCsvReader;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.dataset.CsvFormatException;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.release.Sha256;

/** A CSV file of reports, or standard input; compressed or not. */
final class ReportFile {

  private static final int FIRST_BYTE_OF_GZIP = 0x1f;
  private static final int SECOND_BYTE_OF_GZIP = 0x8b;

  private final String name;
  private final InputStream standardInput;
  private final MessageDigest digest = Sha256.begun();

  /** The file with this name; {@code -} is standard input. */
  ReportFile(String name, InputStream standardInput) {
    this.name = name;
    this.standardInput = standardInput;
  }

  /** What messages call it. */
  String name() {
    return name.equals("-") ? "standard input" : name;
  }

  /**
   * Reads all reports.
   *
   * @throws IOException if it cannot be read or is no file of reports; the message says why
   */
  CaseTable read(Set<Item<?>> needed, Consumer<BadRow> badRows, LongConsumer progress)
      throws IOException {
    refuseUnreadable();
    try (InputStream bytes = new DigestInputStream(open(), digest)) {
      Reader text = new InputStreamReader(plain(leftOpen(bytes)), StandardCharsets.UTF_8);
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

  /** The file's name without its directories, so that a report does not depend on where it is. */
  String shortName() {
    return name.equals("-") ? name() : Path.of(name).getFileName().toString();
  }

  /**
   * Looks before anything else is done.
   *
   * @throws IOException if there is no such file
   */
  void refuseUnreadable() throws IOException {
    Path path = Path.of(name);
    if (name.equals("-")) {
      return;
    }
    if (Files.isDirectory(path)) {
      throw new IOException(name + " is a directory, not a file");
    }
    if (!Files.exists(path)) {
      throw new IOException("there is no file named " + name);
    }
  }

  private InputStream open() throws IOException {
    return name.equals("-") ? standardInput : new FileInputStream(name);
  }

  /** The reader of CSV closes what it reads; the rest of the file belongs to the hash too. */
  private static InputStream leftOpen(InputStream bytes) {
    return new FilterInputStream(bytes) {
      @Override
      public void close() {}
    };
  }

  private static InputStream plain(InputStream bytes) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
    buffered.mark(2);
    boolean compressed =
        buffered.read() == FIRST_BYTE_OF_GZIP && buffered.read() == SECOND_BYTE_OF_GZIP;
    buffered.reset();
    return compressed ? new GZIPInputStream(buffered, 1 << 16) : buffered;
  }
}
