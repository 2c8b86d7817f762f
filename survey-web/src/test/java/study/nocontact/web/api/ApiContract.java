package study.nocontact.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.release.ReleaseArchive;
import study.nocontact.analysis.release.Sha256;
import study.nocontact.analysis.release.StudyLog;
import study.nocontact.web.Http;

/** What a program finds in a study with releases. */
public interface ApiContract {

  /** The study. */
  Http http();

  /** Its address. */
  URI address();

  @Test
  default void everyDescribedAddressAnswersInEveryDescribedFormat() {
    JsonObject paths = json("/api/v1/openapi.json").getAsJsonObject("paths");
    for (String path : paths.keySet()) {
      String address =
          path.replace("{number}", "7").replace("{name}", "region").replace("{claim}", "C06");
      JsonObject content =
          paths
              .getAsJsonObject(path)
              .getAsJsonObject("get")
              .getAsJsonObject("responses")
              .getAsJsonObject("200")
              .getAsJsonObject("content");
      for (String type : content.keySet()) {
        HttpResponse<String> answer = http().get(address, "Accept", type);
        assertThat(answer.statusCode()).as(address + " " + type).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
      }
    }
  }

  @Test
  default void releasesAreListedWithTheHashesTheirArchivesHave() {
    JsonArray releases = json("/api/v1/releases").getAsJsonArray("releases");
    assertThat(releases).hasSize(7);
    JsonObject newest = releases.get(6).getAsJsonObject();
    byte[] zip = http().bytes(newest.getAsJsonObject("archive").get("href").getAsString()).body();
    assertThat(newest.getAsJsonObject("archive").get("sha256").getAsString())
        .isEqualTo(Sha256.of(zip));
    assertThat(newest.get("id").getAsString()).isEqualTo(ReleaseArchive.open(zip).id());
    assertThat(newest.get("simulated").getAsBoolean()).isTrue();
  }

  @Test
  default void aTableComesAsJsonUnlessCsvIsAskedFor() {
    String address = "/api/v1/releases/7/tables/region";
    assertThat(json(address).get("name").getAsString()).isEqualTo("region");
    assertThat(http().get(address, "Accept", "text/csv").body())
        .startsWith("simulated,release,region,count\r\n");
    assertThat(json("/api/v1/releases/7/findings/C06").get("claim").getAsString()).isEqualTo("C06");
  }

  @Test
  default void whatIsPartOfAReleaseMayBeKeptForEverAndOtherThingsAreAskedForAgain() {
    HttpResponse<String> finding = http().get("/api/v1/releases/7/findings/C06");
    assertThat(header(finding, "Cache-Control")).contains("immutable");
    HttpResponse<String> list = http().get("/api/v1/releases");
    assertThat(header(list, "Cache-Control")).isEqualTo("no-cache");
    for (HttpResponse<String> each : List.of(finding, list)) {
      String path = each.uri().getPath();
      String tag = header(each, "ETag");
      assertThat(http().get(path, "If-None-Match", tag).statusCode()).as(path).isEqualTo(304);
    }
  }

  @Test
  default void answersAreCompressedWhenAskedTo() {
    HttpResponse<String> answer =
        http().get("/api/v1/releases/7/findings", "Accept-Encoding", "gzip");
    assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
  }

  @Test
  default void errorsAreProblemsThatProgramsCanRead() {
    for (String address : List.of("/api/v1/releases/99", "/api/v1/nothing")) {
      problem(http().get(address), 404);
    }
    problem(http().get("/api/v1/releases/7/tables/none"), 404);
    problem(http().get("/api/v1/releases", "Accept", "image/png"), 406);
    problem(http().post("/api/v1/releases", BodyPublishers.noBody()), 405);
  }

  private void problem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    JsonObject problem = JsonParser.parseString(answer.body()).getAsJsonObject();
    assertThat(problem.get("status").getAsInt()).isEqualTo(status);
    assertThat(problem.get("detail").getAsString()).isNotBlank();
  }

  @Test
  default void pagesOfOtherSitesMayReadAndNothingElse() {
    HttpResponse<String> answer = http().options("/api/v1/releases/7/tables/region");
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(header(answer, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
    assertThat(http().get("/claims").headers().map())
        .doesNotContainKey("access-control-allow-origin");
  }

  @Test
  default void theLogEntersWhatIsInForceAndEveryRelease() {
    StudyLog log = StudyLog.read(http().get("/api/v1/log").body());
    assertThat(log.entries()).hasSize(10);
    assertThat(log.entries().stream().skip(3).map(entry -> entry.subject()))
        .containsExactly(
            "release 1",
            "release 2",
            "release 3",
            "release 4",
            "release 5",
            "release 6",
            "release 7");
  }

  @Test
  default void theProgramFindsTheLogAndAllReleasesUnaltered() throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "study.nocontact.analysis.cli.AnalysisCommand",
                "verify",
                address().toString())
            .redirectErrorStream(true)
            .start();
    String said = said(program);
    assertThat(program.waitFor()).as(said).isZero();
    assertThat(said).contains("the log's 10 entries", "release 7").endsWith("was altered.\n");
  }

  private static String said(Process program) throws IOException {
    return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private JsonObject json(String address) {
    return JsonParser.parseString(http().get(address).body()).getAsJsonObject();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
