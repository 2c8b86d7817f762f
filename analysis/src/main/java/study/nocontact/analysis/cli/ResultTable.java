package study.nocontact.analysis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of results, to be read by people or by programs. */
final class ResultTable {

  /** The forms a table comes in. */
  enum Format {
    text,
    csv
  }

  private static final int GAP = 2;

  private final List<List<Object>> rows = new ArrayList<>();

  ResultTable(Object... header) {
    rows.add(List.of(header));
  }

  /** Adds a row of texts, whole numbers and decimal numbers. */
  void add(Object... cells) {
    rows.add(List.of(cells));
  }

  String in(Format format) {
    return format == Format.csv ? csv() : text();
  }

  private String csv() {
    return rows.stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> quoted(String.valueOf(cell)))
                    .collect(Collectors.joining(",", "", "\r\n")))
        .collect(Collectors.joining());
  }

  private static String quoted(String text) {
    return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private String text() {
    List<List<String>> shown =
        rows.stream().map(row -> row.stream().map(ResultTable::shown).toList()).toList();
    int[] widths =
        IntStream.range(0, shown.get(0).size())
            .map(j -> shown.stream().mapToInt(row -> row.get(j).length()).max().orElse(0))
            .toArray();
    StringBuilder text = new StringBuilder();
    for (List<String> row : shown) {
      StringBuilder line = new StringBuilder();
      for (int j = 0; j < widths.length; j++) {
        String pad = " ".repeat(widths[j] - row.get(j).length() + GAP);
        boolean words = rows.get(Math.min(1, rows.size() - 1)).get(j) instanceof String;
        line.append(words ? row.get(j) + pad : pad + row.get(j));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static String shown(Object cell) {
    return cell instanceof Double number
        ? String.format(Locale.ROOT, "%.6g", number)
        : String.valueOf(cell);
  }
}
