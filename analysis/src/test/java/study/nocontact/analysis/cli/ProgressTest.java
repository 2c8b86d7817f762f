package study.nocontact.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static String after(int rows, boolean watched) {
    StringWriter out = new StringWriter();
    Progress progress = new Progress(new PrintWriter(out, true), watched);
    for (int row = 1; row <= rows; row++) {
      progress.accept(row);
    }
    progress.done();
    return out.toString();
  }

  @Test
  void saysNothingOfAShortFile() {
    assertThat(after(Progress.ROWS_WATCHED - 1, true)).isEmpty();
    assertThat(after(Progress.ROWS_LOGGED - 1, false)).isEmpty();
  }

  @Test
  void writesOneLineOverAndOverForSomebodyWhoWatches() {
    assertThat(after(2 * Progress.ROWS_WATCHED, true))
        .isEqualTo("\r20,000 rows read\r40,000 rows read" + System.lineSeparator());
  }

  @Test
  void writesFewLinesToALog() {
    assertThat(after(Progress.ROWS_LOGGED, false))
        .isEqualTo("1,000,000 rows read" + System.lineSeparator());
  }
}
