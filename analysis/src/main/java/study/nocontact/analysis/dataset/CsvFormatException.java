package study.nocontact.analysis.dataset;

/** A file that cannot be read as a table of reports at all; the message says what to do. */
public final class CsvFormatException extends Exception {

  private static final long serialVersionUID = 1L;

  CsvFormatException(String message) {
    super(message);
  }
}
