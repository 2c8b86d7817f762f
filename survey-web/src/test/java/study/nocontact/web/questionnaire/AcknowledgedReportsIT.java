package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import study.nocontact.web.Http;
import study.nocontact.web.MicroProcess;

/** What a person was told is saved stays saved, whatever happens to the server. */
class AcknowledgedReportsIT {

  private static final int REPORTS = 200;
  private static final int CLIENTS = 8;
  private static final int SHOWN_BEFORE_THE_KILL = 80;
  private static final String KEY = "a key for the test that is long enough";
  private static final Map<String, String> SETTINGS = Map.of("study.key", KEY);
  private static final Map<String, String> ANSWERS =
      Map.of(
          "adult", "yes",
          "consent", "yes",
          "initiator", "ex",
          "since_breakup", "3",
          "since_breakup_unit", "months",
          "contact_policy", "regular",
          "silence_any", "no",
          "back_together", "no");

  @TempDir private Path data;

  @Test
  void everyCodeThatWasShownSurvivesAKillExactlyOnce() throws Exception {
    Queue<String> shown = new ConcurrentLinkedQueue<>();
    List<String> forms;
    try (MicroProcess study = MicroProcess.start(data, SETTINGS)) {
      forms = completeForms(study);
      submitUntilKilled(study, forms, shown);
    }
    assertThat(shown).hasSizeBetween(SHOWN_BEFORE_THE_KILL, REPORTS - 1);
    assertThat(storedHashes()).doesNotHaveDuplicates().containsAll(hashes(shown));

    List<String> codes = new ArrayList<>();
    try (MicroProcess study = MicroProcess.start(data, SETTINGS)) {
      for (String form : forms) {
        codes.add(new SurveyVisit(new Http(study.baseUri())).sendRaw(form).code());
      }
    }

    assertThat(codes).doesNotHaveDuplicates().containsAll(shown);
    assertThat(storedHashes()).containsExactlyInAnyOrderElementsOf(hashes(codes));
  }

  private static List<String> completeForms(MicroProcess study) {
    Http http = new Http(study.baseUri());
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      SurveyVisit visit = new SurveyVisit(http).send("start", ANSWERS);
      forms.add("page=review&action=submit&state=" + visit.hidden().get("state"));
    }
    return forms;
  }

  private static void submitUntilKilled(MicroProcess study, List<String> forms, Queue<String> shown)
      throws InterruptedException {
    CountDownLatch enough = new CountDownLatch(SHOWN_BEFORE_THE_KILL);
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    for (String form : forms) {
      clients.execute(() -> submit(study, form, shown, enough));
    }
    assertThat(enough.await(3, TimeUnit.MINUTES)).isTrue();
    study.kill9();
    clients.shutdown();
    assertThat(clients.awaitTermination(3, TimeUnit.MINUTES)).isTrue();
  }

  private static void submit(
      MicroProcess study, String form, Queue<String> shown, CountDownLatch enough) {
    try {
      String code = new SurveyVisit(new Http(study.baseUri())).sendRaw(form).code();
      if (!code.isEmpty()) {
        shown.add(code);
        enough.countDown();
      }
    } catch (AssertionError connectionLost) {
      // The server is dead; this person has seen no code.
    }
  }

  private List<String> storedHashes() throws SQLException {
    List<String> hashes = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:"
                    + data.toAbsolutePath().resolve("survey")
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "survey",
                "survey");
        ResultSet rows =
            connection.createStatement().executeQuery("select code_hash from response")) {
      while (rows.next()) {
        hashes.add(rows.getString(1));
      }
    }
    return hashes;
  }

  private static List<String> hashes(Iterable<String> codes) {
    List<String> hashes = new ArrayList<>();
    for (String code : codes) {
      hashes.add(new StudyKeys(KEY).hash(ReturnCode.read(code).orElseThrow()));
    }
    return hashes;
  }
}
