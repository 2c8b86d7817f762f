package study.nocontact.web.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.web.Http;
import study.nocontact.web.MicroProcess;
import study.nocontact.web.questionnaire.ReturnCode;
import study.nocontact.web.questionnaire.SurveyVisit;

/** Coming back with a code on the real server, as plain requests. */
class FollowUpIT {

  private static final String[] A_MONTH_LATER = {
    "since_breakup", "120", "since_breakup_unit", "days"
  };
  private static final String[] ENDED = {
    "silence_state", "ended", "silence_length", "50", "silence_length_unit", "days"
  };
  private static final String FORM = "application/x-www-form-urlencoded";

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
  void aFormWithoutItsButtonGetsAWayOn() {
    SurveyVisit visit = new SurveyVisit(http, "/report").post("/report", "code=ABC");

    assertThat(visit.status()).isEqualTo(400);
    assertThat(visit.body()).contains("Enter the code again and press the button", "value=\"ABC\"");
  }

  @Test
  void aSilenceThatEndedIsAddedAsOneMoreReport() {
    String code = ReportedCode.silent(http, true);

    SurveyVisit visit = ReportedCode.open(http, code).send("follow-up", Map.of());
    assertThat(visit.heading()).isEqualTo("How long it has been");
    assertThat(visit.body()).contains("Part 1 of 4").contains("Time has passed since then");
    assertThat(visit.next(A_MONTH_LATER).heading()).isEqualTo("The silence since then");
    assertThat(visit.next(ENDED).heading()).isEqualTo("How the silence ended");
    visit.next("silence_breaker", "ex", "break_channel", "call");
    assertThat(visit.heading()).isEqualTo("From the breakup until today");
    visit.next("back_together", "yes_still");
    visit.next("back_together_after", "100", "back_together_after_unit", "days");
    assertThat(visit.heading()).isEqualTo("How it feels now");
    assertThat(visit.body()).contains("Hope of getting back together today");
    visit.next("hope_now", "5").next();
    assertThat(visit.heading()).isEqualTo("Your answers");
    assertThat(visit.body()).doesNotContain("Let me read");
    String form = visit.form("submit", Map.of());
    visit.submit();

    assertThat(visit.heading()).isEqualTo("Thank you. Your follow-up is saved.");
    assertThat(visit.post("/report/follow-up", form).heading())
        .as("sent twice")
        .isEqualTo("Thank you. Your follow-up is saved.");
    assertThat(download(code))
        .contains(
            "\"wave\":1",
            "\"silence_state\":\"ongoing\"",
            "\"silence_length\":35",
            "\"hope_now\":4")
        .contains(
            "\"wave\":2",
            "\"silence_state\":\"ended\"",
            "\"silence_length\":50",
            "\"silence_breaker\":\"ex\"",
            "\"break_channel\":\"call\"",
            "\"back_together_after\":100",
            "\"hope_now\":5")
        .doesNotContain("\"wave\":3");
  }

  @Test
  void whatIsOverIsNotAskedAgain() {
    String code = ReportedCode.silent(http, false);
    followUp(code, "ended", "50").submit();

    SurveyVisit visit = ReportedCode.open(http, code).send("follow-up", Map.of());

    visit.next("since_breakup", "130", "since_breakup_unit", "days");
    assertThat(visit.heading()).isEqualTo("From the breakup until today");
  }

  @Test
  void aReportThatContradictsTheOneBeforeIsNotTaken() {
    SurveyVisit visit =
        ReportedCode.open(http, ReportedCode.silent(http, false))
            .send("follow-up", Map.of())
            .next("since_breakup", "30", "since_breakup_unit", "days");
    assertThat(visit.status()).isEqualTo(422);
    assertThat(visit.body())
        .contains("It cannot be less than what you told us last time")
        .doesNotContain("90 days", "3 months");

    visit.next(A_MONTH_LATER);
    visit.next("silence_state", "ended", "silence_length", "2", "silence_length_unit", "weeks");
    assertThat(visit.status()).isEqualTo(422);
    assertThat(visit.body())
        .contains("<a href=\"#silence_length\">")
        .doesNotContain("35 days", "5 weeks");
  }

  @Test
  void whoeverWasBackTogetherIsAskedWhetherTheyStillAre() {
    SurveyVisit visit =
        ReportedCode.open(http, ReportedCode.together(http))
            .send("follow-up", Map.of())
            .next(A_MONTH_LATER);

    visit.next("back_together", "no");

    assertThat(visit.status()).isEqualTo(422);
    assertThat(visit.next("back_together", "yes_then_ended").heading())
        .isEqualTo("How it feels now");
  }

  @Test
  void ofTwoDevicesTheFirstIsKeptAndTheOtherIsTold() {
    String code = ReportedCode.silent(http, true);
    SurveyVisit one = followUp(code, "ongoing", "65");
    SurveyVisit other = followUp(code, "ended", "50");

    one.submit();
    other.submit();

    assertThat(one.heading()).isEqualTo("Thank you. Your follow-up is saved.");
    assertThat(other.heading()).isEqualTo("Another follow-up was saved in the meantime");
    assertThat(download(code))
        .contains("\"silence_length\":65")
        .doesNotContain("\"silence_length\":50");
    assertThat(followUp(code, "ended", "70").submit().heading())
        .isEqualTo("Thank you. Your follow-up is saved.");
    assertThat(download(code)).contains("\"wave\":3", "\"silence_length\":70");
  }

  @Test
  void deletingTellsWhatIsDeletedAndThenNothingIsTaken() {
    String code = ReportedCode.silent(http, false);
    followUp(code, "ongoing", "65").submit();
    SurveyVisit open = followUp(code, "ended", "70");
    SurveyVisit visit = ReportedCode.open(http, code.toLowerCase(Locale.ROOT));

    visit.send("delete-ask", Map.of());
    assertThat(visit.body())
        .contains("<strong>The first report</strong>: in no release so far")
        .contains("<strong>Follow-up 1</strong>: in no release so far")
        .contains("cannot be recalled");
    String form = visit.form("delete", Map.of());
    visit.post("/report", form);

    assertThat(visit.heading()).isEqualTo("Nothing is kept under this code any more");
    assertThat(visit.body()).contains("This was deleted just now", "Follow-up 1");
    assertThat(visit.post("/report", form).body()).contains("It had been deleted before");
    assertThat(open.submit().heading()).isEqualTo("Nothing is kept under this code any more");
    assertThat(visit.post("/report", form.replace("=delete", "=read")).heading())
        .isEqualTo("Nothing is kept under this code any more");
  }

  @Test
  void anUnknownCodeAndADeletedOneGetTheSameWords() {
    String deleted = ReportedCode.silent(http, true);
    ReportedCode.open(http, deleted).send("delete", Map.of());
    String unknown = never(deleted);

    SurveyVisit first = ReportedCode.open(http, deleted);
    SurveyVisit second = ReportedCode.open(http, unknown);

    assertThat(first.status()).isEqualTo(second.status()).isEqualTo(422);
    assertThat(first.body().replace(deleted, "")).isEqualTo(second.body().replace(unknown, ""));
    assertThat(first.body()).contains("there never was one, or it was deleted");
  }

  @Test
  void aTypingMistakeIsToldAsOne() {
    SurveyVisit visit = ReportedCode.open(http, "K7M-2QD\"><script>");

    assertThat(visit.status()).isEqualTo(422);
    assertThat(visit.body())
        .contains("<a href=\"#code\">", "Check the code for typing mistakes")
        .doesNotContain("<script>");
  }

  @Test
  void answersAreReadOnlyIfThatWasChosen() {
    String closed = ReportedCode.silent(http, false);
    String readable = ReportedCode.silent(http, true);

    SurveyVisit refused = ReportedCode.open(http, closed);
    assertThat(refused.body()).contains("does not open the answers").doesNotContain("\"read\"");
    for (String action : new String[] {"read", "download"}) {
      assertThat(ReportedCode.open(http, closed).send(action, Map.of()).heading())
          .isEqualTo("What would you like to do?");
    }

    SurveyVisit read = ReportedCode.open(http, readable).send("read", Map.of());
    assertThat(read.heading()).isEqualTo("Your answers");
    assertThat(read.body()).contains("<dd>35 days</dd>", "The first report", "Download");
    assertThat(read.header("Cache-Control")).isEqualTo("no-store");
    read.send("download", Map.of());
    assertThat(read.header("Content-Type")).startsWith("application/json");
    assertThat(read.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"answers.json\"");
    assertThat(read.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void theCodeStandsOnNoPageAfterItWasTypedAndInNoLog() {
    String code = ReportedCode.silent(http, true);
    String signs = code.replace("-", "");
    SurveyVisit visit = ReportedCode.open(http, code);

    for (String action : new String[] {"read", "choose", "delete-ask", "choose", "follow-up"}) {
      assertThat(visit.body()).doesNotContain(code).doesNotContain(signs);
      assertThat(visit.header("Set-Cookie")).isEmpty();
      visit.send(action, Map.of());
    }
    assertThat(visit.body()).doesNotContain(code).doesNotContain(signs);
    assertThat(study.log()).doesNotContain(code).doesNotContain(signs);
  }

  @Test
  void guessingIsSlowedForWhoeverGuesses() {
    String code = ReportedCode.silent(http, false);
    String unknown = never(code);
    for (int guess = 0; guess < GuessLimit.MOST_PER_ADDRESS; guess++) {
      assertThat(open(unknown, "198.51.100.7").statusCode()).isEqualTo(422);
    }

    HttpResponse<String> refused = open(unknown, "198.51.100.7");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValueAsLong("Retry-After")).isPresent();
    assertThat(open(code, "198.51.100.7").body()).contains("Wait ten minutes");
    assertThat(open(code, "198.51.100.8").body()).contains("What would you like to do?");
    assertThat(open("K7M", "198.51.100.7").body()).contains("typing mistakes");
    assertThat(study.log()).doesNotContain("198.51.100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"action=delete", "action=read&state=AAAA", "action=download&state=%00"})
  void whatComesWithoutACodeIsAskedForOne(String body) {
    SurveyVisit visit = new SurveyVisit(http, "/report").post("/report", body);

    assertThat(visit.heading()).isEqualTo("Come back with your code");
    assertThat(visit.body()).contains("Enter the code again");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "action=submit&page=review", "action=next&page=today&state=AAAA"})
  void aDamagedFormGetsAPage(String body) {
    SurveyVisit visit = new SurveyVisit(http, "/report").post("/report/follow-up", body);

    assertThat(visit.status()).isEqualTo(400);
    assertThat(visit.heading()).isEqualTo("We could not read the form you sent");
  }

  @Test
  void aFormOfTheSurveyIsNoFollowUpAndTheOtherWayRound() {
    String first = SurveyVisit.begun(http).hidden().get("state");
    String later = ReportedCode.open(http, ReportedCode.silent(http, false)).hidden().get("state");
    SurveyVisit visit = new SurveyVisit(http, "/report");

    assertThat(visit.post("/report/follow-up", "action=next&state=" + first).status())
        .isEqualTo(400);
    assertThat(visit.post("/report", "action=delete&state=" + first).body())
        .contains("Enter the code again");
    assertThat(visit.post("/survey", "action=submit&state=" + later).status()).isEqualTo(400);
    assertThat(visit.post("/survey/code", "action=kept&state=" + later).heading())
        .isEqualTo("The code cannot be shown again");
  }

  /** The form for a report a month later, filled in up to its end. */
  private static SurveyVisit followUp(String code, String state, String days) {
    SurveyVisit visit =
        ReportedCode.open(http, code)
            .send("follow-up", Map.of())
            .next(A_MONTH_LATER)
            .next("silence_state", state, "silence_length", days, "silence_length_unit", "days");
    if (state.equals("ended")) {
      visit.next("silence_breaker", "me");
    }
    return visit.next("back_together", "no").skipTo("review");
  }

  private static String download(String code) {
    return ReportedCode.open(http, code).send("download", Map.of()).body();
  }

  private static HttpResponse<String> open(String code, String address) {
    return http.post(
        "/report",
        BodyPublishers.ofString("action=open&code=" + code),
        "Content-Type",
        FORM,
        "X-Forwarded-For",
        address);
  }

  /** A well-formed code that nobody was given. */
  private static String never(String code) {
    String signs = code.replace("-", "");
    char first = signs.charAt(0) == '2' ? '3' : '2';
    return "23456789ABCDEFGHJKMNPQRTVWXYZ"
        .chars()
        .mapToObj(last -> first + signs.substring(1, 17) + (char) last)
        .flatMap(candidate -> ReturnCode.read(candidate).stream())
        .findFirst()
        .orElseThrow()
        .shown();
  }
}
