package study.nocontact.analysis.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table, on the page and as a file.
 *
 * @param id its name in the page and the name of its file
 * @param caption what it shows
 * @param columns heads of the columns; the first column names the rows
 * @param rows its rows
 */
record DataTable(String id, String caption, List<String> columns, List<List<Cell>> rows)
    implements Exhibit {

  DataTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            id + " has " + columns.size() + " columns and a row of " + row.size());
      }
    }
  }

  /** Collects rows. */
  static final class Builder {

    private final String id;
    private final String caption;
    private final List<String> columns;
    private final List<List<Cell>> rows = new ArrayList<>();

    Builder(String id, String caption, String... columns) {
      this.id = id;
      this.caption = caption;
      this.columns = List.of(columns);
    }

    Builder row(Cell... cells) {
      rows.add(List.of(cells));
      return this;
    }

    DataTable build() {
      return new DataTable(id, caption, columns, rows);
    }
  }

  static Builder of(String id, String caption, String... columns) {
    return new Builder(id, caption, columns);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Whether a column holds numbers. */
  boolean isNumeric(int column) {
    return !rows.isEmpty() && rows.get(0).get(column).numeric();
  }

  /** The table as CSV (RFC 4180). */
  String csv() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(columns);
      rows.forEach(row -> csv.writeRecord(row.stream().map(Cell::exact).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
