package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import study.nocontact.web.Http;
import study.nocontact.web.MicroProcess;

/** Nothing is lost when the database stops, a page was open for long, or the key has changed. */
class SurveyUnderTroubleIT {

  private static final String KEY = "a key for the test that is long enough";

  @TempDir private static Path data;
  private static int port;
  private static Server database;
  private static MicroProcess study;
  private static Http http;

  @BeforeAll
  static void start() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    database = startDatabase();
    study = MicroProcess.start(data, Map.of("study.key", KEY, "db.url", url()));
    http = new Http(study.baseUri());
  }

  @AfterAll
  static void stop() {
    study.close();
    database.stop();
  }

  @Test
  void aReportOutlivesTwoStopsOfTheDatabase() throws Exception {
    SurveyVisit visit =
        SurveyVisit.begun(http)
            .next("initiator", "ex", "since_breakup", "3", "since_breakup_unit", "months")
            .next("lived_together", "yes");
    database.stop();
    visit.skipTo("contact").next("contact_policy", "regular");
    assertThat(visit.status()).isEqualTo(200);
    database = startDatabase();
    visit.skipTo("silence").next("silence_any", "no");
    visit.skipTo("since_then").next("back_together", "no").skipTo("review");
    database.stop();

    visit.submit();

    assertThat(visit.status()).isEqualTo(503);
    assertThat(visit.heading()).isEqualTo("We could not save your answers just now");
    assertThat(visit.body()).contains("action\" value=\"submit\">Try again");

    database = startDatabase();
    String code = visit.submit().code();

    assertThat(ReturnCode.read(code)).isPresent();
    assertThat(visit.body()).doesNotContain("The first one was kept");
  }

  @Test
  void aPageThatWasOpenForLongKeepsItsAnswers() throws Exception {
    String sealed = sealedHoursAgo(13, KEY);

    SurveyVisit visit =
        new SurveyVisit(http)
            .sendRaw("action=next&page=relationship&lived_together=yes&state=" + sealed);

    assertThat(visit.heading()).isEqualTo("This page was open for a long time");

    visit.send("stay", Map.of());

    assertThat(visit.heading()).isEqualTo("The relationship");
    assertThat(visit.body()).contains("name=\"lived_together\" value=\"yes\" checked");
  }

  @Test
  void aPageWithinItsTimeIsUsedAsItIs() throws Exception {
    SurveyVisit visit =
        new SurveyVisit(http)
            .sendRaw("action=next&page=relationship&state=" + sealedHoursAgo(11, KEY));

    assertThat(visit.heading()).isEqualTo("The first week or two");
  }

  @Test
  void aFormOfAnotherKeySaysSoAndKeepsThePage() throws Exception {
    String sealed = sealedHoursAgo(0, "another key that is long enough, too");

    SurveyVisit visit =
        new SurveyVisit(http)
            .sendRaw("action=next&page=relationship&lived_together=yes&state=" + sealed);

    assertThat(visit.status()).isEqualTo(400);
    assertThat(visit.body()).contains("<dt>Did you live together?</dt><dd>Yes</dd>");
  }

  @Test
  void aClosedStudySaysSo() {
    try (MicroProcess closed =
        MicroProcess.start(data.resolve("closed"), Map.of("study.state", "closed"))) {
      SurveyVisit visit = new SurveyVisit(new Http(closed.baseUri()));
      assertThat(visit.heading()).isEqualTo("The survey is not open");

      visit.send("start", Map.of("adult", "yes", "consent", "yes"));
      assertThat(visit.heading()).isEqualTo("The survey is not open");
    }
  }

  private static String sealedHoursAgo(int hours, String key) throws GeneralSecurityException {
    Clock then = Clock.offset(Clock.system(ZoneOffset.UTC), Duration.ofHours(-hours));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] derived = mac.doFinal("form state".getBytes(StandardCharsets.UTF_8));
    StateSeal seal =
        new StateSeal(
            new SecretKeySpec(derived, "AES"), new SecureRandom(), then, Duration.ofHours(12));
    return seal.seal(
        new FormState(
            new Occasion.First(ReturnCode.random(new Random(3)), false),
            then.instant(),
            Map.of(
                "initiator", List.of("ex"),
                "since_breakup", List.of("3"),
                "since_breakup_unit", List.of("months"))));
  }

  private static Server startDatabase() throws SQLException {
    return Server.createTcpServer(
            "-tcpPort",
            Integer.toString(port),
            "-ifNotExists",
            "-baseDir",
            data.toAbsolutePath().toString())
        .start();
  }

  private static String url() {
    return "jdbc:h2:tcp://127.0.0.1:"
        + port
        + "/./trouble;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
  }
}
