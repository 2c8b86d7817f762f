package study.nocontact.web.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import study.nocontact.web.AccessCheck;
import study.nocontact.web.MicroProcess;
import study.nocontact.web.TestBrowser;
import study.nocontact.web.questionnaire.SurveyWalk;

/** People who keep a code and come back with it, in front of a browser. */
class FollowUpBrowserIT {

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
  void everythingWorksWithoutScript() throws IOException {
    Page page = browser.phone(false);

    walk(page, name -> TestBrowser.screenshot(page, "follow-no-script-" + name));
  }

  @Test
  void everyPageIsAccessible() throws IOException {
    Page page = browser.phone(true);

    walk(page, name -> AccessCheck.check(page, "follow-phone-" + name));
  }

  @Test
  void theCodeIsCopiedByAButtonAndPrintedWithoutTheRest() {
    Page page = browser.desk(true);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    SurveyWalk walk = reported(page, false);

    page.locator("[data-copy]").click();

    page.locator("[data-copied]:has-text('Copied.')").waitFor();
    assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(walk.code());
    assertThat(page.locator("[data-print]").isVisible()).isTrue();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    TestBrowser.screenshot(page, "follow-receipt-print");
    assertThat(page.locator(".code").isVisible()).isTrue();
    assertThat(page.locator(".code-picture svg").isVisible()).isTrue();
    assertThat(page.locator("form").isVisible()).isFalse();
    assertThat(page.locator("header .leave").isVisible()).isFalse();
  }

  private static void walk(Page page, Consumer<String> look) throws IOException {
    SurveyWalk walk = reported(page, true);
    String code = walk.code();
    look.accept("01-receipt");
    keep(page, walk, code);
    look.accept("02-kept");

    TestBrowser.leading(page, () -> page.locator("main a[href='/report']").click());
    look.accept("03-code");
    walk.type("code", code.substring(1)).press("Continue");
    look.accept("04-typo");
    walk.type("code", code).press("Continue");
    assertThat(walk.heading()).isEqualTo("What would you like to do?");
    look.accept("05-choose");

    walk.press("Add a follow-up");
    walk.type("since_breakup", "4").choose("since_breakup_unit", "months");
    look.accept("06-since");
    walk.next();
    look.accept("07-silence");
    walk.choose("silence_state", "ended")
        .type("silence_length", "2")
        .choose("silence_length_unit", "months")
        .next();
    look.accept("08-end");
    walk.choose("silence_breaker", "ex").next();
    walk.choose("back_together", "no").next();
    look.accept("09-feelings");
    walk.continueTo("Your answers");
    look.accept("10-review");
    walk.press("Hand in my answers");
    assertThat(walk.heading()).isEqualTo("Thank you. Your follow-up is saved.");
    look.accept("11-saved");

    page.navigate(study.baseUri().resolve("/report").toString());
    walk.type("code", code).press("Continue").press("Read my answers");
    look.accept("12-answers");
    Download file = page.waitForDownload(() -> page.locator("button[value=download]").click());
    assertThat(file.suggestedFilename()).isEqualTo("answers.json");
    assertThat(Files.readString(file.path())).contains("\"wave\":2");
    walk.press("Back").press("See what would be deleted");
    look.accept("13-delete");
    walk.press("Delete now");
    look.accept("14-deleted");
    assertThat(page.url()).doesNotContain(code);
    assertThat(page.context().cookies()).isEmpty();
  }

  /** Types the two signs of the code that the page asks for. */
  private static void keep(Page page, SurveyWalk walk, String code) {
    for (String field : List.of("sign1", "sign2")) {
      String[] words = page.locator("label[for=" + field + "]").innerText().split(" ");
      String group = code.split("-")[Integer.parseInt(words[4]) - 1];
      walk.type(field, group.substring(Integer.parseInt(words[1]) - 1).substring(0, 1));
    }
    walk.press("I have kept it");
    assertThat(walk.heading()).isEqualTo("You have the code");
  }

  /** A report of somebody whose silence goes on, handed in. */
  private static SurveyWalk reported(Page page, boolean readable) {
    SurveyWalk walk = SurveyWalk.begin(page, study.baseUri());
    walk.ending("ex").continueTo("Contact after the breakup");
    walk.choose("contact_policy", "faded").next().continueTo("Which silence we mean");
    walk.choose("silence_any", "yes").next();
    walk.choose("silence_state", "ongoing")
        .type("silence_length", "5")
        .choose("silence_length_unit", "weeks")
        .next();
    walk.continueTo("From the breakup until today").choose("back_together", "no").next();
    walk.continueTo("Your answers");
    if (readable) {
      page.locator("#readable").check();
    }
    return walk.press("Hand in my answers");
  }
}
