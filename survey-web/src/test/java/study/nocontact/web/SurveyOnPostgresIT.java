package study.nocontact.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import study.nocontact.web.followup.ReportedCode;
import study.nocontact.web.questionnaire.StoredAnswers;
import study.nocontact.web.questionnaire.SurveyVisit;

/** The built archive in Payara Micro with PostgreSQL, as in production. */
class SurveyOnPostgresIT {

  private static final String KEY = "a key for the test that is long enough";

  @TempDir private Path data;

  @Test
  void theSchemaIsMadeAtTheFirstStartAndAnOutageIsSurvived() throws Exception {
    EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
    try (MicroProcess study = MicroProcess.start(data, settings(postgres.getPort()))) {
      Http http = new Http(study.baseUri());
      assertThat(http.get("/").statusCode()).isEqualTo(200);
      assertThat(installation(postgres)).isEqualTo("STUDY");
      followUpReadAndDelete(http);

      postgres.close();

      HttpResponse<String> health = http.get("/health/ready");
      assertThat(health.statusCode()).isEqualTo(503);
      assertThat(http.get("/").statusCode()).as("pages without data").isEqualTo(200);
    }
  }

  @Test
  void aReportOutlivesTwoStopsOfTheDatabase() throws Exception {
    Path cluster = data.resolve("cluster");
    EmbeddedPostgres postgres = postgres(cluster, 0);
    int port = postgres.getPort();
    try (MicroProcess study = MicroProcess.start(data, settings(port))) {
      SurveyVisit visit =
          SurveyVisit.begun(new Http(study.baseUri()))
              .next("initiator", "ex", "since_breakup", "3", "since_breakup_unit", "months")
              .next("lived_together", "yes");
      postgres.close();
      visit.skipTo("contact").next("contact_policy", "regular");
      assertThat(visit.status()).isEqualTo(200);
      postgres = postgres(cluster, port);
      visit.skipTo("silence").next("silence_any", "no");
      visit.skipTo("since_then").next("back_together", "no").skipTo("review");
      postgres.close();
      assertThat(visit.submit().status()).isEqualTo(503);
      assertThat(visit.heading()).isEqualTo("We could not save your answers just now");
      postgres = postgres(cluster, port);
      String code = visit.submit().code();

      assertThat(new StoredAnswers(url(port), "postgres", KEY).of(code))
          .containsExactly(
              "{\"initiator\":\"ex\",\"since_breakup\":90,\"lived_together\":\"yes\","
                  + "\"contact_policy\":\"regular\",\"silence_any\":\"no\","
                  + "\"back_together\":\"no\",\"speed_band\":\"hurried\"}");
    } finally {
      postgres.close();
    }
  }

  private static EmbeddedPostgres postgres(Path cluster, int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(cluster)
        .setCleanDataDirectory(false)
        .setPort(port)
        .start();
  }

  private static void followUpReadAndDelete(Http http) {
    String code = ReportedCode.silent(http, true);
    SurveyVisit followUp =
        ReportedCode.open(http, code)
            .send("follow-up", Map.of())
            .next("since_breakup", "120", "since_breakup_unit", "days")
            .next("silence_state", "ongoing", "silence_length", "65", "silence_length_unit", "days")
            .next("back_together", "no")
            .skipTo("review");
    String form = followUp.form("submit", Map.of());

    assertThat(followUp.submit().heading()).isEqualTo("Thank you. Your follow-up is saved.");
    assertThat(ReportedCode.open(http, code).send("download", Map.of()).body())
        .contains("\"wave\":1", "\"wave\":2", "\"silence_length\":65");
    assertThat(ReportedCode.open(http, code).send("delete", Map.of()).body())
        .contains("The first report", "Follow-up 1");
    assertThat(followUp.post("/report/follow-up", form).heading())
        .isEqualTo("Nothing is kept under this code any more");
  }

  private static String installation(EmbeddedPostgres postgres) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select kind from installation")) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }

  private static String url(int port) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  private static Map<String, String> settings(int port) {
    return Map.of(
        "db.class", "org.postgresql.ds.PGSimpleDataSource",
        "db.url", url(port),
        "study.key", KEY,
        "db.user", "postgres",
        "db.password", "postgres");
  }
}
