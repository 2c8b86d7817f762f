package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import study.nocontact.analysis.instrument.AnswersDocument;
import study.nocontact.analysis.instrument.FollowUp;
import study.nocontact.web.Http;
import study.nocontact.web.MicroProcess;
import study.nocontact.web.followup.ReportedCode;

/** Nothing is lost when the database stops, a page was open for long, or the key has changed. */
class SurveyUnderTroubleIT {

  private static final String KEY = "a key for the test that is long enough";

  private static final ReturnCode CODE = ReturnCode.random(new Random(3));
  private static final Occasion FIRST = new Occasion.First(CODE, false);

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

    assertThat(visit.body()).doesNotContain("The first one was kept");
    assertThat(new StoredAnswers(url(), "survey", KEY).of(code))
        .containsExactly(
            "{\"initiator\":\"ex\",\"since_breakup\":90,\"lived_together\":\"yes\","
                + "\"contact_policy\":\"regular\",\"silence_any\":\"no\","
                + "\"back_together\":\"no\",\"speed_band\":\"hurried\"}");
  }

  @Test
  void aCodeThatIsTypedWhileTheDatabaseIsAwayStaysOnThePage() throws Exception {
    String code = ReportedCode.silent(http, false);
    database.stop();

    SurveyVisit visit = ReportedCode.open(http, code);

    assertThat(visit.status()).isEqualTo(503);
    assertThat(visit.header("Retry-After")).isEqualTo("60");
    assertThat(visit.body()).contains("value=\"" + code + "\"", "Wait a minute");
    database = startDatabase();
    assertThat(visit.send("open", Map.of("code", code)).heading())
        .isEqualTo("What would you like to do?");
  }

  @Test
  void aFormThatWasBegunBeforeARestartGoesOnAfterIt() {
    Path own = data.resolve("restarted");
    SurveyVisit visit;
    try (MicroProcess before = MicroProcess.start(own, Map.of("study.key", KEY))) {
      visit =
          SurveyVisit.begun(new Http(before.baseUri()))
              .next("initiator", "ex", "since_breakup", "3", "since_breakup_unit", "months");
    }
    String form = visit.form("next", Map.of("lived_together", "yes"));
    try (MicroProcess after = MicroProcess.start(own, Map.of("study.key", KEY))) {
      SurveyVisit next = new SurveyVisit(new Http(after.baseUri())).sendRaw(form);
      assertThat(next.heading()).isEqualTo("The first week or two");
      next.skipTo("contact").next("contact_policy", "regular").skipTo("silence");
      next.next("silence_any", "no").skipTo("since_then").next("back_together", "no");
      assertThat(ReturnCode.read(next.skipTo("review").submit().code())).isPresent();
    }
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
  void aReceiptThatWasOpenForLongShowsTheCodeNoMore() {
    SurveyVisit visit =
        new SurveyVisit(http, "/report")
            .post("/survey/code", "action=kept&state=" + sealedHoursAgo(13, KEY));

    assertThat(visit.heading()).isEqualTo("The code cannot be shown again");
    assertThat(visit.body()).doesNotContain(CODE.shown());
  }

  @Test
  void aFollowUpOutlivesALongBreakAndAStopOfTheDatabase() throws Exception {
    String code = ReportedCode.silent(http, true);
    Occasion later = laterOf(code);
    String open = new StudyKeys(KEY).seal(later, 13, Map.of());
    SurveyVisit visit = new SurveyVisit(http, "/report");
    assertThat(visit.post("/report", "action=delete&state=" + open).body())
        .contains("Enter the code again. The page was open for too long");

    visit.post("/report/follow-up", "action=next&page=ending&since_breakup=120&state=" + open);
    assertThat(visit.heading()).isEqualTo("This page was open for a long time");
    visit.send("stay", Map.of());
    assertThat(visit.body()).contains("value=\"120\"");
    visit
        .next("since_breakup", "120", "since_breakup_unit", "days")
        .next("silence_state", "ongoing", "silence_length", "65", "silence_length_unit", "days")
        .next("back_together", "no")
        .skipTo("review");
    database.stop();
    assertThat(visit.submit().status()).isEqualTo(503);
    assertThat(visit.heading()).isEqualTo("We could not save your answers just now");
    database = startDatabase();
    assertThat(visit.submit().heading()).isEqualTo("Thank you. Your follow-up is saved.");

    assertThat(ReportedCode.open(http, code).send("download", Map.of()).body())
        .contains("\"wave\":2", "\"silence_length\":65");
  }

  private static Occasion laterOf(String code) {
    return new Occasion.Later(
        new StudyKeys(KEY).hash(ReturnCode.read(code).orElseThrow()),
        2,
        new FollowUp(
            AnswersDocument.read(
                """
                {"since_breakup":90,"silence_any":"yes","silence_state":"ongoing",
                 "silence_length":35,"back_together":"no"}\
                """)));
  }

  @Test
  void aClosedStudySaysSo() {
    String code = ReportedCode.silent(http, false);
    try (MicroProcess closed =
        MicroProcess.start(
            data.resolve("closed"),
            Map.of("study.state", "closed", "study.key", KEY, "db.url", url()))) {
      Http http = new Http(closed.baseUri());
      SurveyVisit visit = new SurveyVisit(http);
      assertThat(visit.heading()).isEqualTo("The survey is not open");

      visit.send("start", Map.of("adult", "yes", "consent", "yes"));
      assertThat(visit.heading()).isEqualTo("The survey is not open");

      SurveyVisit back = ReportedCode.open(http, code);
      assertThat(back.body()).contains("does not take new reports", "See what would be deleted");
      assertThat(back.send("follow-up", Map.of()).heading())
          .isEqualTo("What would you like to do?");
    }
  }

  private static String sealedHoursAgo(int hours, String key) {
    return new StudyKeys(key)
        .seal(
            FIRST,
            hours,
            Map.of(
                "initiator", List.of("ex"),
                "since_breakup", List.of("3"),
                "since_breakup_unit", List.of("months")));
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
