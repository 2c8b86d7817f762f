package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.analysis.instrument.QualityRules;
import study.nocontact.web.Http;
import study.nocontact.web.MicroProcess;
import study.nocontact.web.followup.ReportedCode;

/** Ways through the survey on the real server, as plain requests. */
class SurveyJourneyIT {

  private static final String[] EX_ENDED_IT_THREE_MONTHS_AGO = {
    "initiator", "ex", "since_breakup", "3", "since_breakup_unit", "months"
  };
  private static final String[] SILENT_FOR_FIVE_WEEKS = {
    "silence_state", "ended", "silence_length", "5", "silence_length_unit", "weeks"
  };

  @TempDir private static Path data;
  private static MicroProcess study;
  private static Http http;

  @BeforeAll
  static void start() {
    study = MicroProcess.start(data, Map.of());
    http = new Http(study.baseUri());
  }

  @AfterAll
  static void stop() {
    study.close();
  }

  @Test
  void doesNotStartWithoutConsent() {
    SurveyVisit visit = new SurveyVisit(http).send("start", Map.of("adult", "yes"));

    assertThat(visit.status()).isEqualTo(422);
    assertThat(visit.body())
        .contains("<a href=\"#consent\">")
        .doesNotContain("<a href=\"#adult\">")
        .contains("name=\"adult\" value=\"yes\" checked");
  }

  @ParameterizedTest
  @CsvSource({
    "ex, none_on_purpose",
    "me, none_on_purpose",
    "both, none_on_purpose",
    "ex, important_only",
    "me, important_only",
    "both, important_only",
    "ex, regular",
    "me, regular",
    "both, regular",
    "ex, faded",
    "me, faded",
    "both, faded",
    "not_said, regular"
  })
  void everyBranchLeadsToAReturnCode(String initiator, String policy) {
    SurveyVisit visit =
        SurveyVisit.begun(http)
            .next("initiator", initiator, "since_breakup", "3", "since_breakup_unit", "months")
            .skipTo("contact")
            .next("contact_policy", policy)
            .skipTo("silence")
            .next("silence_any", policy.equals("regular") ? "no" : "yes");
    if (!policy.equals("regular")) {
      visit.next(SILENT_FOR_FIVE_WEEKS).next("silence_breaker", "me");
    }
    visit.skipTo("since_then").next("back_together", "no").skipTo("review");

    visit.submit();

    assertThat(visit.status()).isEqualTo(200);
    assertThat(ReturnCode.read(visit.code())).isPresent();
    assertThat(visit.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void keepsWhatWasTypedWhenSomethingIsWrong() {
    SurveyVisit visit =
        SurveyVisit.begun(http)
            .next("initiator", "ex", "since_breakup", "a while", "since_breakup_unit", "weeks");

    assertThat(visit.status()).isEqualTo(422);
    assertThat(visit.body())
        .contains("role=\"alert\" tabindex=\"-1\"")
        .contains("<a href=\"#since_breakup\">")
        .contains("id=\"since_breakup-error\"")
        .contains("value=\"a while\" aria-label")
        .contains("value=\"ex\" checked")
        .contains("value=\"weeks\" checked")
        .contains("<title>Please check: Part 1 of 8 – Survey</title>");
  }

  @Test
  void goesBackWithAnythingAndKeepsIt() {
    SurveyVisit visit =
        SurveyVisit.begun(http)
            .next(EX_ENDED_IT_THREE_MONTHS_AGO)
            .skipTo("contact")
            .next("contact_policy", "none_on_purpose")
            .next("silence_decider", "me", "plan_fixed", "yes")
            .back("plan_days", "ninety", "silence_motive", "heal|advised");

    assertThat(visit.status()).isEqualTo(200);
    assertThat(visit.heading()).isEqualTo("Deciding on no contact");

    visit.next("silence_decider", "me", "plan_fixed", "yes");

    assertThat(visit.body())
        .contains("value=\"ninety\"")
        .contains("value=\"heal\" checked")
        .contains("value=\"advised\" checked");
  }

  @Test
  void tellsWhichAnswersAChangedBranchDrops() {
    SurveyVisit visit = complete().change("contact").next("contact_policy", "regular");

    assertThat(visit.body())
        .contains("no longer apply")
        .contains("<li>Who decided to have no contact?</li>");
    assertThat(visit.heading()).isEqualTo("Your answers");

    visit.change("contact").next("contact_policy", "none_on_purpose");

    assertThat(visit.heading()).isEqualTo("Deciding on no contact");
    assertThat(visit.body()).doesNotContain("value=\"me\" checked");
  }

  @Test
  void leadsFromTheReviewToAProblemAndBack() {
    SurveyVisit visit =
        complete()
            .change("ending")
            .next("initiator", "ex", "since_breakup", "2", "since_breakup_unit", "weeks");

    assertThat(visit.heading()).isEqualTo("How long the silence lasted");
    assertThat(visit.body()).contains("You told us that the breakup was 2 weeks ago");

    visit.next("silence_state", "ended", "silence_length", "9", "silence_length_unit", "days");

    assertThat(visit.heading()).isEqualTo("Your answers");
    assertThat(visit.body()).contains("<dd>9 days</dd>");
  }

  @Test
  void storesOneReportHoweverOftenItIsSent() {
    SurveyVisit visit = complete();
    String form = visit.form("submit", Map.of());

    String code = visit.sendRaw(form).code();

    assertThat(visit.sendRaw(form).code()).isEqualTo(code);
    assertThat(visit.body()).contains("Your answers are saved");
    assertThat(visit.body()).doesNotContain("other answers");
  }

  @Test
  void saysThatTheFirstReportOfACodeIsKept() {
    SurveyVisit visit = complete();
    String first = visit.form("submit", Map.of());
    visit.change("since_then").next("back_together", "yes_still").skipTo("review");
    String other = visit.form("submit", Map.of());

    String code = visit.sendRaw(first).code();

    assertThat(visit.sendRaw(other).code()).isEqualTo(code);
    assertThat(visit.body()).contains("The first one was kept");
  }

  @ParameterizedTest
  @CsvSource({"'', accepted, '[\"hurried\"]'", "x, quarantined, '[\"hidden_field\",\"hurried\"]'"})
  void setsAReportAsideThatFilledTheHiddenField(String remark, String state, String reasons) {
    SurveyVisit visit = complete();

    String code = visit.send("submit", Map.of("readable", "yes", "remark", remark)).code();

    assertThat(ReportedCode.open(http, code).send("download", Map.of()).body())
        .contains("\"report_state\":\"" + state + "\"")
        .contains("\"quality_rules\":\"" + QualityRules.VERSION + "\"")
        .contains("\"quality_reasons\":" + reasons);
  }

  @Test
  void refusesToSubmitWhatIsNotComplete() {
    SurveyVisit visit = SurveyVisit.begun(http).next(EX_ENDED_IT_THREE_MONTHS_AGO);
    String state = visit.hidden().get("state");

    visit.sendRaw("page=review&action=submit&state=" + state);

    assertThat(visit.status()).isEqualTo(422);
    assertThat(visit.heading()).isEqualTo("Your answers");
    assertThat(visit.body()).contains("value=\"review-edit:contact\">Go to");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "&&=&=x&%zz=%",
        "action=next",
        "action=submit&page=review",
        "action=next&page=ending&state=AAAA",
        "action=%FF%FE&page=%00&state=%F0%28",
        "action=next&page=ending&initiator=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"
      })
  void answersDamagedRequestsWithAPage(String body) {
    SurveyVisit visit = new SurveyVisit(http).sendRaw(body);

    assertThat(visit.status()).isEqualTo(400);
    assertThat(visit.heading()).isEqualTo("We could not read the form you sent");
    assertThat(visit.body()).doesNotContain("<script>");
  }

  @Test
  void fillsInAgainWhatCameWithADamagedForm() {
    SurveyVisit visit =
        new SurveyVisit(http)
            .sendRaw(
                "action=next&page=ending&initiator=both&since_breakup=12&since_breakup_unit=days");

    assertThat(visit.body()).contains("<dd>We both did</dd>").contains("<dd>12 days</dd>");

    visit.send("restart", Map.of()).send("start", Map.of("adult", "yes", "consent", "yes"));

    assertThat(visit.body())
        .contains("value=\"both\" checked")
        .contains("value=\"12\"")
        .contains("value=\"days\" checked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"receiving", "silence_end", "nowhere", "welcome", ""})
  void leadsAPageThatIsNotOnTheWayToOneThatIs(String page) {
    SurveyVisit visit = SurveyVisit.begun(http);
    String state = visit.hidden().get("state");

    visit.sendRaw("action=next&page=" + page + "&space_respected=3&state=" + state);

    assertThat(visit.status()).isEqualTo(200);
    assertThat(visit.heading()).isEqualTo("How it ended");
  }

  @Test
  void staysOnThePageWhenTheButtonIsUnknown() {
    SurveyVisit visit =
        SurveyVisit.begun(http).send("jump", Map.of("initiator", "me", "since_breakup", "5"));

    assertThat(visit.status()).isEqualTo(200);
    assertThat(visit.body()).contains("value=\"me\" checked").contains("value=\"5\"");
  }

  @Test
  void cutsOversizedValuesAndIgnoresSurplusFields() {
    String surplus = "&x=1".repeat(2000);
    SurveyVisit visit = SurveyVisit.begun(http);

    visit.sendRaw(
        visit.form("next", Map.of("initiator", "me", "since_breakup", "7".repeat(5000))) + surplus);

    assertThat(visit.status()).isEqualTo(422);
    assertThat(visit.body()).contains("value=\"" + "7".repeat(40) + "\"");
  }

  @Test
  void escapesEverythingTyped() {
    SurveyVisit visit =
        SurveyVisit.begun(http)
            .next("initiator", "\"><script>alert(1)</script>", "since_breakup", "\"><script>x");

    assertThat(visit.status()).isEqualTo(422);
    assertThat(visit.body()).doesNotContain("<script>").contains("&#34;>&lt;script>x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/x-www-form-urlencoded; charset=UTF-16",
        "text/plain",
        "application/x-www-form-urlencoded; charset=nonsense",
        "multipart/form-data; boundary=x"
      })
  void answersForeignEncodingsWithoutAnError(String contentType) {
    HttpResponse<String> answer =
        http.post("/survey", BodyPublishers.ofString("action=next"), "Content-Type", contentType);

    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answer.body()).contains("<h1>");
  }

  @Test
  void setsNoCookieAndLetsTheBackButtonWork() {
    SurveyVisit visit = SurveyVisit.begun(http);

    assertThat(visit.header("Set-Cookie")).isEmpty();
    assertThat(visit.header("Cache-Control")).isEqualTo("private, no-cache");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/support", "/leave", "/report"})
  void hasPagesAroundTheSurvey(String path) {
    HttpResponse<String> page = http.get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("No Contact Study");
  }

  private static SurveyVisit complete() {
    return SurveyVisit.begun(http)
        .next(EX_ENDED_IT_THREE_MONTHS_AGO)
        .skipTo("contact")
        .next("contact_policy", "none_on_purpose")
        .next("silence_decider", "me")
        .skipTo("silence")
        .next("silence_any", "yes")
        .next(SILENT_FOR_FIVE_WEEKS)
        .next("silence_breaker", "ex")
        .skipTo("since_then")
        .next("back_together", "no")
        .skipTo("review");
  }
}
