package study.nocontact.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import study.nocontact.analysis.dataset.BadRow;

class BadRowLogTest {

  @TempDir private Path directory;

  @Test
  void writesEveryRowAndCountsByColumn() throws IOException {
    Path file = directory.resolve("bad.csv");
    BadRowLog log = new BadRowLog(file);
    try (log) {
      log.accept(new BadRow(2, "initiator", "\"him\" is not one of me, ex"));
      log.accept(new BadRow(3, "", "has 2 fields"));
      log.accept(new BadRow(9, "initiator", "is empty"));
    }
    assertThat(log.byColumn())
        .containsExactly(entry("initiator", 2L), entry("the row as a whole", 1L));
    assertThat(Files.readString(file))
        .isEqualTo(
            "line,column,reason\r\n"
                + "2,initiator,\"\"\"him\"\" is not one of me, ex\"\r\n"
                + "3,,has 2 fields\r\n"
                + "9,initiator,is empty\r\n");
  }
}
