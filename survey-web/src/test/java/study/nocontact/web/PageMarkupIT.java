package study.nocontact.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.web.followup.ReportedCode;
import study.nocontact.web.questionnaire.SurveyVisit;

/** Every kind of page is valid HTML without anything inline. */
class PageMarkupIT {

  private static final String FORM = "application/x-www-form-urlencoded";

  @TempDir private static Path data;
  private static MicroProcess study;
  private static Http http;

  @BeforeAll
  static void start() {
    study = MicroProcess.start(data, Map.of("work.from", "1"));
    http = new Http(study.baseUri());
  }

  @AfterAll
  static void stop() {
    study.close();
  }

  @Test
  void theCheckerSeesWhatIsWrong() {
    assertThatThrownBy(() -> Markup.check("broken", "<!doctype html><title>x</title><p></i>"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(
            () ->
                Markup.check(
                    "inline",
                    "<!doctype html><html lang=\"en\"><title>x</title><p style=\"top:0\">x"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("nothing inline");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/survey",
        "/survey?lang=ar",
        "/survey?lang=de",
        "/support",
        "/support?lang=ar",
        "/leave",
        "/privacy",
        "/accessibility",
        "/report",
        "/claims",
        "/claims/C06",
        "/data"
      })
  void pagesThatAreAskedFor(String path) {
    check(path, 200, http.get(path).statusCode(), http.get(path).body());
  }

  @ParameterizedTest
  @CsvSource({
    "404, GET, /nothing, ''",
    "405, POST, /, a=b",
    "400, POST, /survey, action=next",
    "422, POST, /survey, action=start",
    "422, POST, /report, action=open&code=x",
    "400, POST, /report, code=x",
    "400, POST, /report/follow-up, action=next",
    "200, POST, /survey/code, action=kept",
    "200, POST, /survey/code, action=nothing"
  })
  void pagesForEverythingThatGoesWrong(int status, String method, String path, String body) {
    var answer =
        method.equals("GET")
            ? http.get(path)
            : http.post(path, BodyPublishers.ofString(body), "Content-Type", FORM);

    check(path, status, answer.statusCode(), answer.body());
  }

  @Test
  void refusalsOfStrangers() {
    var foreign = http.post("/survey", BodyPublishers.noBody(), "Sec-Fetch-Site", "cross-site");
    check("foreign", 403, foreign.statusCode(), foreign.body());
    var large = http.post("/survey", BodyPublishers.ofByteArray(new byte[70_000]));
    check("large", 413, large.statusCode(), large.body());
  }

  @ParameterizedTest
  @CsvSource({"ex, none_on_purpose", "me, none_on_purpose", "both, faded"})
  void everyPageOfTheSurvey(String initiator, String policy) {
    SurveyVisit visit = SurveyVisit.begun(http);
    step(visit, "next", Map.of());
    step(
        visit,
        "next",
        Map.of("initiator", initiator, "since_breakup", "3", "since_breakup_unit", "months"));
    while (!"review".equals(visit.hidden().get("page"))) {
      step(visit, "next", answers(visit.hidden().get("page"), policy));
    }
    step(visit, "submit", Map.of());
    if (visit.code().isEmpty()) {
      assertThat(visit.heading()).isEqualTo("Very many reports are coming in");
    } else {
      step(visit, "kept", Map.of("sign1", "?", "sign2", "?"));
    }
  }

  @Test
  void everyPageAroundACode() {
    try (MicroProcess quiet = MicroProcess.start(data.resolve("quiet"), Map.of())) {
      Http own = new Http(quiet.baseUri());
      String code = ReportedCode.silent(own, true);
      for (String action : new String[] {"follow-up", "read", "delete-ask"}) {
        SurveyVisit visit = ReportedCode.open(own, code);
        Markup.check("choose", visit.body());
        step(visit, action, Map.of());
      }
      step(ReportedCode.open(own, code), "delete", Map.of());
    }
  }

  private static Map<String, String> answers(String page, String policy) {
    return switch (page) {
      case "contact" -> Map.of("contact_policy", policy);
      case "decision" -> Map.of("silence_decider", "both", "plan_fixed", "yes");
      case "expectations" ->
          Map.of("intentions_told", "yes", "ex_intentions_told", "yes", "open_door", "yes");
      case "silence" -> Map.of("silence_any", "yes");
      case "silence_length" ->
          Map.of("silence_state", "ended", "silence_length", "5", "silence_length_unit", "weeks");
      case "silence_end" -> Map.of("silence_breaker", "ex");
      case "since_then" -> Map.of("back_together", "yes_then_ended", "new_partner_me", "yes");
      default -> Map.of();
    };
  }

  private static void step(SurveyVisit visit, String action, Map<String, String> fields) {
    String name = visit.heading() + ", then " + action;
    visit.send(action, fields);
    Markup.check(name, visit.body());
  }

  private static void check(String name, int expected, int status, String html) {
    assertThat(status).as(name).isEqualTo(expected);
    Markup.check(name, html);
  }
}
