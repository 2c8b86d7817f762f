package study.nocontact.web.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.Verdict;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.release.ReleaseArchive;
import study.nocontact.analysis.simulation.Simulation;
import study.nocontact.analysis.simulation.World;
import study.nocontact.web.Http;
import study.nocontact.web.MicroProcess;
import study.nocontact.web.SurveyPass;
import study.nocontact.web.followup.ReportedCode;

/** A study from its first form to its first release. */
class FirstReleaseIT {

  private static final Pattern ARCHIVE =
      Pattern.compile("href=\"(/data/releases/1/[^\"]+\\.zip)\"");
  private static final int ENOUGH_WHATEVER_IS_SET_ASIDE = 60;

  @TempDir private Path data;

  @Test
  void aReleaseIsCutWhenEnoughReportsHaveComeIn() throws Exception {
    try (MicroProcess study = MicroProcess.start(data, Map.of("release.first", "50"))) {
      Http http = new Http(study.baseUri());
      assertThat(http.get("/claims").body())
          .contains("There is no verdict yet", "fewer than 50 have come in so far")
          .contains("verdict-not-testable")
          .doesNotContain("verdict-supported", "verdict-not-enough-data");
      assertThat(http.get("/claims/C06").body())
          .contains("There is no release yet, so there is no verdict.", "Who counts");
      assertThat(http.get("/data").body()).contains("There is no release yet.");

      String code = ReportedCode.silent(http, false);
      fillIn(study);
      await()
          .atMost(Duration.ofMinutes(3))
          .until(() -> http.get("/data").body().contains("Release 1"));

      ReleaseArchive archive = ReleaseArchive.open(archive(http));
      assertThat(archive.manifest().simulated()).isFalse();
      assertThat(archive.release().publishedFindings())
          .extracting(Finding::verdict)
          .containsOnly(Verdict.NOT_ENOUGH_DATA, Verdict.NOT_TESTABLE);
      assertThat(archive.release().withheld()).isNotEmpty();
      assertThat(http.get("/data").body()).contains("Withheld from release 1");
      assertThat(http.get("/claims").body()).contains("Not enough data");
      assertThat(http.get("/").body()).contains("The next is cut at 100.");
      assertThat(ReportedCode.open(http, code).send("delete", Map.of()).body())
          .contains("<strong>The first report</strong>: may be counted in release 1");
    }
  }

  private static void fillIn(MicroProcess study) throws Exception {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    Iterator<Answers> people =
        new Simulation(World.ARTICLE_RIGHT, 5).reports(ENOUGH_WHATEVER_IS_SET_ASIDE).iterator();
    while (people.hasNext()) {
      new SurveyPass(client, study.baseUri()).walk(people.next());
    }
  }

  private static byte[] archive(Http http) {
    Matcher link = ARCHIVE.matcher(http.get("/data").body());
    assertThat(link.find()).isTrue();
    return http.bytes(link.group(1)).body();
  }
}
