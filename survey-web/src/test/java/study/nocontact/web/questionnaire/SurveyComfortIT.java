package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** What scripts add for those who have them, and that nothing is missing for those who have not. */
class SurveyComfortIT {

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

  @Test
  void whatWasTypedIsNotLostWithoutAsking() {
    Page page = browser.phone(true);
    SurveyWalk walk = SurveyWalk.begin(page, study.baseUri());
    List<String> asked = new ArrayList<>();
    page.onDialog(
        dialog -> {
          asked.add(dialog.type());
          dialog.dismiss();
        });

    page.locator("footer a[href='/privacy']").click();
    page.waitForURL("**/privacy");
    page.goBack();
    assertThat(asked).isEmpty();
    walk.type("since_breakup", "3");
    page.locator("footer a[href='/privacy']").click();
    page.waitForCondition(() -> !asked.isEmpty());

    assertThat(asked).containsExactly("beforeunload");
    assertThat(page.locator("#since_breakup").inputValue()).isEqualTo("3");
    walk.choose("initiator", "ex").choose("since_breakup_unit", "months").next();
    assertThat(walk.heading()).isEqualTo("The relationship");
    assertThat(asked).hasSize(1);
  }

  @Test
  void leavingAtOnceIsNeverAskedAbout() {
    Page page = browser.phone(true);
    SurveyWalk walk = SurveyWalk.begin(page, study.baseUri());
    page.onDialog(Dialog::dismiss);
    walk.type("since_breakup", "3");

    TestBrowser.leading(page, () -> page.locator("header a.leave").click());

    assertThat(page.url()).endsWith("/leave");
  }

  @Test
  void aCopyThatFailsMarksTheCode() {
    Page page = browser.phone(true);
    SurveyWalk walk = SurveyWalk.begin(page, study.baseUri()).toReview();
    walk.press("Hand in my answers");
    page.evaluate("void (navigator.clipboard.writeText = () => Promise.reject(new Error('no')))");

    page.locator("[data-copy]").click();

    page.locator("[data-copied]:has-text('did not allow')").waitFor();
    assertThat(page.evaluate("getSelection().toString().trim()")).isEqualTo(walk.code());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theStudyCanBePassedOnWithoutAWordAboutThePerson(boolean script) {
    Page page = browser.phone(script);
    SurveyWalk walk = SurveyWalk.begin(page, study.baseUri()).toReview();
    walk.press("Hand in my answers");
    String code = walk.code();
    assertThat(page.content()).as("no release yet").doesNotContain("Others who told us");

    walk.press("Leave without the code");

    String card = page.locator("[data-share]").innerText();
    assertThat(card).contains("five minutes: " + study.baseUri() + "survey").doesNotContain(code);
    assertThat(page.locator("[data-copy]").isVisible()).isEqualTo(script);
    if (script) {
      AccessCheck.check(page, "survey-phone-46-share");
    }
  }
}
