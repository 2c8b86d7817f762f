package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import study.nocontact.web.AccessCheck;
import study.nocontact.web.Http;
import study.nocontact.web.MicroProcess;
import study.nocontact.web.TestBrowser;
import study.nocontact.web.followup.ReportedCode;

/** A flood of reports is slowed down, and nobody loses an answer by it. */
class ReportLimitIT {

  private static final StudyKeys KEYS = new StudyKeys("a key for the test that is long enough");

  @TempDir private static Path data;
  private static MicroProcess busy;
  private static TestBrowser browser;

  @BeforeAll
  static void start() {
    busy = MicroProcess.start(data, Map.of("study.key", KEYS.key(), "work.from", "1"));
    browser = new TestBrowser();
    ReportedCode.silent(new Http(busy.baseUri()), false);
  }

  @AfterAll
  static void stop() {
    browser.close();
    busy.close();
  }

  @Test
  void tooManyReportsFromOneAddressWaitWithTheirAnswers() {
    Path own = data.resolve("limited");
    try (MicroProcess study = MicroProcess.start(own, Map.of("limit.reports", "2"))) {
      Http http = new Http(study.baseUri());
      ReportedCode.silent(http, false);
      SurveyVisit second = complete(http);
      String form = second.form("submit", Map.of());
      String code = second.sendRaw(form).code();
      SurveyVisit third = complete(http).submit();

      assertThat(third.status()).isEqualTo(429);
      assertThat(Integer.parseInt(third.header("Retry-After"))).isBetween(3000, 3600);
      assertThat(third.heading()).isEqualTo("Too many reports came from your network");
      assertThat(third.send("stay", Map.of()).body()).contains("<dd>3 months</dd>");
      assertThat(second.sendRaw(form).code()).as("stored before").isEqualTo(code);
    }
  }

  @Test
  void inABusyMinuteTheBrowserWorksForAReport() {
    SurveyWalk walk = SurveyWalk.begin(browser.phone(true), busy.baseUri()).toReview();

    walk.press("Hand in my answers");
    walk.page().waitForSelector(".code");

    assertThat(ReturnCode.read(walk.code())).isPresent();
  }

  @Test
  void withoutScriptAMinutesWaitDoes() {
    SurveyVisit visit = complete(new Http(busy.baseUri())).submit();
    assertThat(visit.status()).isEqualTo(429);
    assertThat(visit.header("Retry-After")).isEqualTo("60");
    assertThat(visit.heading()).isEqualTo("Very many reports are coming in");
    String ticket = visit.hidden().get("ticket");
    assertThat(visit.submit().status()).as("too early").isEqualTo(429);
    assertThat(visit.hidden().get("ticket")).isEqualTo(ticket);

    String waited = visit.form("submit", Map.of()).replace(ticket, aMinuteOlder(visit));

    assertThat(ReturnCode.read(visit.sendRaw(waited).code())).isPresent();
  }

  @Test
  void theBusyPageIsAccessible() {
    Page page = browser.phone(true);
    page.route("**/work.js*", Route::abort);
    SurveyWalk.begin(page, busy.baseUri()).toReview().press("Hand in my answers");

    AccessCheck.check(page, "survey-phone-45-busy");
  }

  /** The ticket of the form, as if it had been given out a minute earlier. */
  private static String aMinuteOlder(SurveyVisit visit) {
    Clock earlier = Clock.offset(Clock.system(ZoneOffset.UTC), Duration.ofMinutes(-1));
    return KEYS.ticket(earlier, visit.hidden().get("state"));
  }

  private static SurveyVisit complete(Http http) {
    return SurveyVisit.begun(http)
        .next("initiator", "ex", "since_breakup", "3", "since_breakup_unit", "months")
        .skipTo("contact")
        .next("contact_policy", "regular")
        .skipTo("silence")
        .next("silence_any", "no")
        .skipTo("since_then")
        .next("back_together", "no")
        .skipTo("review");
  }
}
