package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import study.nocontact.web.Http;
import study.nocontact.web.MicroProcess;

/** A disk that fills up loses nothing and lies to nobody. */
class SurveyOnFullDiskIT {

  private static final String KEY = "a key for the test that is long enough";

  @TempDir private Path data;

  @Test
  void whoHandsInToAFullDiskKeepsTheAnswersAndCanSendThemAgain() throws Exception {
    FullDisk.register();
    Server database = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
    String url =
        "jdbc:h2:tcp://127.0.0.1:"
            + database.getPort()
            + "/full:"
            + data.toAbsolutePath().resolve("disk")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
    try (MicroProcess study = MicroProcess.start(data, Map.of("study.key", KEY, "db.url", url))) {
      String before = complete(study).submit().code();
      SurveyVisit visit = complete(study);

      FullDisk.fill();
      visit.submit();
      assertThat(visit.status()).isEqualTo(503);
      assertThat(visit.heading()).isEqualTo("We could not save your answers just now");
      visit.submit();
      assertThat(visit.status()).isEqualTo(503);
      FullDisk.free();
      String code = visit.submit().code();

      StoredAnswers stored = new StoredAnswers(url, "survey", KEY);
      assertThat(stored.of(before)).hasSize(1);
      assertThat(stored.of(code))
          .singleElement()
          .asString()
          .contains("\"initiator\":\"both\"", "\"since_breakup\":21", "\"back_together\":\"no\"");
    } finally {
      FullDisk.free();
      database.stop();
    }
  }

  private static SurveyVisit complete(MicroProcess study) {
    return SurveyVisit.begun(new Http(study.baseUri()))
        .next("initiator", "both", "since_breakup", "3", "since_breakup_unit", "weeks")
        .skipTo("contact")
        .next("contact_policy", "regular")
        .skipTo("silence")
        .next("silence_any", "no")
        .skipTo("since_then")
        .next("back_together", "no")
        .skipTo("review");
  }
}
