package study.nocontact.analysis.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import study.nocontact.analysis.dataset.BadRow;

/** The rows of a file that cannot be used: all counted, the first ones kept to be shown. */
final class BadRows implements Consumer<BadRow> {

  static final int SHOWN = 20;

  private final List<BadRow> first = new ArrayList<>();
  private long number;

  @Override
  public void accept(BadRow row) {
    number++;
    if (first.size() < SHOWN) {
      first.add(row);
    }
  }

  long number() {
    return number;
  }

  /** Lists the first ones and says how many there are. */
  void list(String file, PrintWriter out) {
    first.forEach(row -> out.println(file + ": " + row.message()));
    if (number > SHOWN) {
      out.printf(Locale.ROOT, "%s: and %,d more%n", file, number - SHOWN);
    }
    String rows = number == 1 ? "row" : "rows";
    out.printf(Locale.ROOT, "%s: %,d %s cannot be used%n", file, number, rows);
  }
}
