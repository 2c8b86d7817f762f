package study.nocontact.analysis.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads times to events from any CSV file. */
final class TimesFile {

  /** One row as it was read. */
  private record Row(double entry, double exit, String event, String[] others) {}

  private final InputFile file;
  private final TimesOptions options;
  private final List<String> others;

  /**
   * A file to read.
   *
   * @param file the file
   * @param options names of its columns
   * @param others further columns to read
   */
  TimesFile(InputFile file, TimesOptions options, List<String> others) {
    this.file = file;
    this.options = options;
    this.others = List.copyOf(others);
  }

  /**
   * Reads the file.
   *
   * @throws IOException if it cannot be read or holds something else; the message says where
   */
  TimesTable read() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (InputStream bytes = file.open();
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
      for (NamedCsvRecord record : csv) {
        if (rows.isEmpty()) {
          needColumns(record.getHeader());
        }
        rows.add(row(record));
      }
    } catch (CsvParseException e) {
      throw new IOException(file.name() + " is no CSV file: " + e.getMessage(), e);
    }
    if (rows.isEmpty()) {
      throw new IOException(file.name() + " has no rows");
    }
    return table(rows);
  }

  private void needColumns(List<String> header) throws IOException {
    List<String> missing =
        Stream.concat(options.columns(), others.stream())
            .filter(column -> !header.contains(column))
            .toList();
    if (!missing.isEmpty()) {
      throw new IOException(
          file.name()
              + " has no column "
              + String.join(", ", missing)
              + "; its columns are "
              + String.join(", ", header));
    }
  }

  private Row row(NamedCsvRecord record) throws IOException {
    double entry = options.entry() == null ? 0 : number(record, options.entry());
    double exit = number(record, options.exit());
    if (entry < 0) {
      throw at(record, options.entry(), "must not be negative");
    }
    if (entry >= exit) {
      throw at(record, options.exit(), "must be later than the entry, " + entry);
    }
    String[] values = new String[others.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = field(record, others.get(i));
    }
    return new Row(entry, exit, field(record, options.event()), values);
  }

  private String field(NamedCsvRecord record, String column) throws IOException {
    String text = record.findField(column).orElse("").strip();
    if (text.isEmpty() || text.equals("NA")) {
      throw at(record, column, "is empty");
    }
    return text;
  }

  private double number(NamedCsvRecord record, String column) throws IOException {
    String text = field(record, column);
    try {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw at(record, column, "is not a number: " + text);
    }
    throw at(record, column, "is not a finite number: " + text);
  }

  private IOException at(NamedCsvRecord record, String column, String problem) {
    return new IOException(
        file.name()
            + ": line "
            + record.getStartingLineNumber()
            + ", column "
            + column
            + " "
            + problem);
  }

  private TimesTable table(List<Row> rows) {
    TreeSet<String> causes = new TreeSet<>();
    rows.stream().map(Row::event).filter(event -> !options.censored(event)).forEach(causes::add);
    List<String> names = List.copyOf(causes);
    List<String[]> columns = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      int column = i;
      columns.add(rows.stream().map(row -> row.others()[column]).toArray(String[]::new));
    }
    return new TimesTable(
        rows.stream().mapToDouble(Row::entry).toArray(),
        rows.stream().mapToDouble(Row::exit).toArray(),
        rows.stream().mapToInt(row -> names.indexOf(row.event()) + 1).toArray(),
        names,
        columns);
  }
}
