package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import study.nocontact.web.Http;
import study.nocontact.web.MicroProcess;
import study.nocontact.web.followup.ReportedCode;

/** What a person brings along is planted, and looked for in everything that lies on the disk. */
class CanaryIT {

  private static final String ADDRESS = "203.0.113.77";
  private static final String AGENT = "canary-browser-7f3a91";
  private static final String REFERRER = "canary-referrer-58c2";
  private static final String STORED = "\"since_breakup\":90";

  @TempDir private Path data;

  @Test
  void nothingOfAPersonIsLeftOnTheDiskWithTheEmbeddedDatabase() throws Exception {
    String url =
        "jdbc:h2:file:"
            + data.toAbsolutePath().resolve("survey")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    MicroProcess study = start(Map.of());
    List<String> planted = visit(study);
    study.close();

    assertNothingIsLeft(planted);
    assertNoColumnHoldsTime(url, "survey");
  }

  @Test
  void nothingOfAPersonIsLeftOnTheDiskWithPostgres() throws Exception {
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder().setDataDirectory(data.resolve("cluster")).start()) {
      String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
      MicroProcess study =
          start(
              Map.of(
                  "db.class", "org.postgresql.ds.PGSimpleDataSource",
                  "db.url", url,
                  "db.user", "postgres",
                  "db.password", "postgres"));
      List<String> planted = visit(study);
      study.close();
      try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres")) {
        connection.createStatement().execute("checkpoint");
      }

      assertNothingIsLeft(planted);
      assertNoColumnHoldsTime(url, "postgres");
    }
  }

  private MicroProcess start(Map<String, String> database) throws IOException {
    Map<String, String> settings = new HashMap<>(database);
    Path temporary = Files.createDirectories(data.resolve("temporary"));
    settings.put("java.io.tmpdir", temporary.toAbsolutePath().toString());
    return MicroProcess.start(data, settings);
  }

  /** Two reports, wrong and right codes, a follow-up and a deletion; returns what was planted. */
  private static List<String> visit(MicroProcess study) {
    Http http =
        new Http(
            study.baseUri(),
            "X-Forwarded-For",
            ADDRESS,
            "User-Agent",
            AGENT,
            "Referer",
            "http://elsewhere.example/" + REFERRER);
    String log = study.log();
    String kept = ReportedCode.silent(http, true);
    String deleted = ReportedCode.silent(http, false);
    String unknown = ReturnCode.random(new java.util.Random(7)).shown();
    ReportedCode.open(http, unknown);
    ReportedCode.open(http, kept).send("follow-up", Map.of()).next("since_breakup", "5");
    ReportedCode.open(http, kept).send("read", Map.of());
    ReportedCode.open(http, deleted).send("delete", Map.of());
    new SurveyVisit(http, "/no-such-page");
    assertThat(study.log()).as("nothing is logged about visits").isEqualTo(log);

    List<String> planted = new ArrayList<>(List.of(ADDRESS, AGENT, REFERRER));
    for (String code : List.of(kept, deleted, unknown)) {
      planted.add(code);
      planted.add(code.replace("-", ""));
    }
    return planted;
  }

  private void assertNothingIsLeft(List<String> planted) throws IOException {
    List<String> found = new ArrayList<>();
    boolean answers = false;
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        planted.stream()
            .filter(canary -> content.contains(canary) || content.contains(wide(canary)))
            .forEach(canary -> found.add(canary + " in " + file));
        answers |= content.contains(STORED);
      }
    }
    assertThat(answers).as("the search finds what is stored").isTrue();
    assertThat(found).isEmpty();
  }

  /** The text as two bytes a sign. */
  private static String wide(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }

  /** Apart from when the schema was changed. */
  private static void assertNoColumnHoldsTime(String url, String user) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url, user, user);
        ResultSet rows = connection.getMetaData().getColumns(null, "public", "%", "%")) {
      while (rows.next()) {
        if (!rows.getString("TABLE_NAME").equals("flyway_schema_history")) {
          columns.add(rows.getString("COLUMN_NAME") + " " + rows.getString("TYPE_NAME"));
        }
      }
    }
    assertThat(columns)
        .anyMatch(column -> column.startsWith("code_hash "))
        .noneMatch(column -> column.matches("(?i).*(time|date|serial|interval).*"));
  }
}
