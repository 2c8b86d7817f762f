package study.nocontact.analysis.cli;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A file or standard input; compressed or not. */
final class InputFile {

  private static final int FIRST_BYTE_OF_GZIP = 0x1f;
  private static final int SECOND_BYTE_OF_GZIP = 0x8b;

  private final String name;
  private final InputStream standardInput;

  /** The file with this name; {@code -} is standard input. */
  InputFile(String name, InputStream standardInput) {
    this.name = name;
    this.standardInput = standardInput;
  }

  /** What messages call it. */
  String name() {
    return name.equals("-") ? "standard input" : name;
  }

  /**
   * Its bytes, unpacked.
   *
   * @throws IOException if it cannot be read; the message says why
   */
  InputStream open() throws IOException {
    refuseUnreadable();
    try {
      return plain(raw());
    } catch (IOException e) {
      throw new IOException(name() + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** Its bytes as they are. */
  InputStream raw() throws IOException {
    return name.equals("-") ? standardInput : new FileInputStream(name);
  }

  /** The name without directories. */
  String shortName() {
    return name.equals("-") ? name() : Path.of(name).getFileName().toString();
  }

  /**
   * Looks before anything else is done.
   *
   * @throws IOException if there is no such file
   */
  void refuseUnreadable() throws IOException {
    if (name.equals("-")) {
      return;
    }
    if (Files.isDirectory(Path.of(name))) {
      throw new IOException(name + " is a directory, not a file");
    }
    if (!Files.exists(Path.of(name))) {
      throw new IOException("there is no file named " + name);
    }
  }

  /** The bytes unpacked, if they are packed. */
  static InputStream plain(InputStream bytes) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
    buffered.mark(2);
    boolean compressed =
        buffered.read() == FIRST_BYTE_OF_GZIP && buffered.read() == SECOND_BYTE_OF_GZIP;
    buffered.reset();
    return compressed ? new GZIPInputStream(buffered, 1 << 16) : buffered;
  }
}
