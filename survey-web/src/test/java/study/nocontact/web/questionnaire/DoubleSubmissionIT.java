package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import study.nocontact.web.MicroProcess;

/**
 * Everybody presses twice at once. {@code -Ddouble.submissions=10000} sends as many reports;
 * without it a number that does not hold up the other tests.
 */
class DoubleSubmissionIT {

  private static final int REPORTS = Integer.getInteger("double.submissions", 300);
  private static final int PAIRS_AT_ONCE = 64;
  private static final int TRIES = 5;
  private static final StudyKeys KEYS = new StudyKeys("a key for the test that is long enough");
  private static final String NO_LIMIT = "999999999";

  @TempDir private Path data;

  @Test
  void everyReportIsStoredOnceAndEverySenderSeesItsCode() throws Exception {
    List<ReturnCode> codes = new ArrayList<>();
    Random random = new Random(11);
    while (codes.size() < REPORTS) {
      codes.add(ReturnCode.random(random));
    }
    Map<String, String> settings =
        Map.of("study.key", KEYS.key(), "limit.reports", NO_LIMIT, "work.from", NO_LIMIT);
    try (MicroProcess study = MicroProcess.start(data, settings)) {
      HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
      Semaphore free = new Semaphore(PAIRS_AT_ONCE);
      List<CompletableFuture<Void>> pairs = new ArrayList<>();
      for (ReturnCode code : codes) {
        free.acquire();
        HttpRequest request = request(study.baseUri(), code);
        CompletableFuture<String> one = send(client, request, TRIES);
        CompletableFuture<String> other = send(client, request, TRIES);
        pairs.add(
            one.thenCombine(other, (first, second) -> check(code, first, second))
                .whenComplete((done, failure) -> free.release()));
      }
      CompletableFuture.allOf(pairs.toArray(CompletableFuture[]::new)).join();
    }

    List<String> expected = codes.stream().map(KEYS::hash).toList();
    assertThat(storedHashes()).containsExactlyInAnyOrderElementsOf(expected);
  }

  /** Sends once more when the connection is lost, as people do. */
  private static CompletableFuture<String> send(HttpClient client, HttpRequest request, int tries) {
    CompletableFuture<String> answer =
        client
            .sendAsync(request, BodyHandlers.ofString())
            .thenApply(response -> response.statusCode() + " " + response.body());
    return tries == 1
        ? answer
        : answer.exceptionallyCompose(lost -> send(client, request, tries - 1));
  }

  private static Void check(ReturnCode code, String first, String second) {
    for (String answer : List.of(first, second)) {
      assertThat(answer).startsWith("200 ").contains(code.shown()).doesNotContain("first one was");
    }
    return null;
  }

  private static HttpRequest request(URI study, ReturnCode code) {
    String sealed =
        KEYS.seal(
            new Occasion.First(code, false),
            0,
            Map.of(
                "initiator", List.of("ex"),
                "since_breakup", List.of("3"),
                "since_breakup_unit", List.of("months"),
                "contact_policy", List.of("regular"),
                "silence_any", List.of("no"),
                "back_together", List.of("no")));
    return HttpRequest.newBuilder(study.resolve("/survey"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("page=review&action=submit&state=" + sealed))
        .build();
  }

  private List<String> storedHashes() throws Exception {
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
}
