package study.nocontact.analysis.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongConsumer;

/** Says how far the reading is: often to somebody who watches, seldom to a log. */
final class Progress implements LongConsumer {

  static final int ROWS_WATCHED = 20_000;
  static final int ROWS_LOGGED = 1_000_000;

  private final PrintWriter out;
  private final boolean watched;
  private boolean shown;

  Progress(PrintWriter out, boolean watched) {
    this.out = out;
    this.watched = watched;
  }

  @Override
  public void accept(long rows) {
    if (watched && rows % ROWS_WATCHED == 0) {
      out.printf(Locale.ROOT, "\r%,d rows read", rows);
      out.flush();
      shown = true;
    } else if (!watched && rows % ROWS_LOGGED == 0) {
      out.printf(Locale.ROOT, "%,d rows read%n", rows);
    }
  }

  /** Ends the line that was written over again and again. */
  void done() {
    if (shown) {
      out.println();
    }
  }
}
