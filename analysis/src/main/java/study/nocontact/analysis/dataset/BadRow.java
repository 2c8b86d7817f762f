package study.nocontact.analysis.dataset;

/**
 * A row of a file that cannot be used.
 *
 * @param line line in the file, from 1
 * @param column name of the column at fault, empty if it is the row as a whole
 * @param reason what is wrong with it and what is expected
 */
public record BadRow(long line, String column, String reason) {

  /** Place and reason in one line. */
  public String message() {
    return "line " + line + (column.isEmpty() ? " " : ", column " + column + ": ") + reason;
  }
}
