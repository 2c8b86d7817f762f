package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.web.AccessCheck;
import study.nocontact.web.MicroProcess;
import study.nocontact.web.TestBrowser;

/** Every kind of page: accessible, within the screen, and pictured in light and dark. */
class SurveyAccessIT {

  @TempDir private static Path data;
  private static MicroProcess study;
  private static TestBrowser browser;

  @BeforeAll
  static void start() {
    study = MicroProcess.start(data, Map.of());
    browser = new TestBrowser();
  }

  @AfterAll
  static void stop() {
    browser.close();
    study.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyPageOfTheWayIsAccessible(boolean phone) {
    Page page = phone ? browser.phone(true) : browser.desk(true);
    String size = phone ? "phone" : "desk";
    page.navigate(study.baseUri().resolve("/survey").toString());
    check(page, size + "-00-welcome");
    TestBrowser.leading(page, () -> page.locator("button[value=start]").click());
    check(page, size + "-00-welcome-error");

    SurveyWalk walk = SurveyWalk.begin(page, study.baseUri());
    check(page, size + "-01-ending");
    walk.next();
    check(page, size + "-01-ending-error");
    walk.ending("me");
    for (int number = 2; !walk.heading().equals("Your answers"); number++) {
      String name = page.locator("[name=page]").getAttribute("value");
      check(page, String.format(Locale.ROOT, "%s-%02d-%s", size, number, name));
      answer(walk, name);
    }
    check(page, size + "-30-review");
    walk.press("Change: Contact after the breakup");
    walk.choose("contact_policy", "regular").next();
    check(page, size + "-31-review-dropped");
    walk.press("Hand in my answers");
    check(page, size + "-32-receipt");
    walk.press("I have kept it");
    check(page, size + "-33-receipt-error");
    walk.press("Leave without the code");
    check(page, size + "-34-nothing-kept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"support", "leave", "report"})
  void everyPageAroundIsAccessible(String path) {
    Page page = browser.phone(true);
    page.navigate(study.baseUri().resolve("/" + path).toString());

    check(page, "phone-40-" + path.replace('/', '-'));
  }

  @Test
  void theUnreadablePageIsAccessible() {
    SurveyWalk walk = SurveyWalk.begin(browser.phone(true), study.baseUri());
    walk.page().evaluate("document.querySelector('[name=state]').value = 'spoiled'");

    walk.ending("ex");

    assertThat(walk.heading()).isEqualTo("We could not read the form you sent");
    check(walk.page(), "phone-44-unreadable");
  }

  private static void answer(SurveyWalk walk, String name) {
    switch (name) {
      case "contact" -> walk.choose("contact_policy", "none_on_purpose");
      case "decision" -> walk.choose("silence_decider", "both").choose("plan_fixed", "yes");
      case "expectations" ->
          walk.choose("intentions_told", "yes")
              .choose("ex_intentions_told", "yes")
              .choose("open_door", "yes");
      case "silence" -> walk.choose("silence_any", "yes");
      case "silence_length" ->
          walk.choose("silence_state", "ended")
              .type("silence_length", "5")
              .choose("silence_length_unit", "weeks");
      case "silence_end" -> walk.choose("silence_breaker", "ex");
      case "since_then" ->
          walk.choose("back_together", "yes_then_ended").choose("new_partner_me", "yes");
      default -> {}
    }
    walk.next();
  }

  private static void check(Page page, String name) {
    AccessCheck.check(page, "survey-" + name);
  }
}
