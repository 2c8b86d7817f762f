package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
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
import study.nocontact.web.MicroProcess;
import study.nocontact.web.TestBrowser;

/** People in front of a browser, with and without script. */
class SurveyBrowserIT {

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
  void anErrorLeadsToItsFieldAndKeepsWhatWasTyped(boolean script) {
    SurveyWalk walk = begin(script);
    walk.choose("initiator", "ex").type("since_breakup", "long ago").next();
    Page page = walk.page();

    assertThat(page.locator(".error-summary").evaluate("e => e === document.activeElement"))
        .isEqualTo(true);
    assertThat(page.locator("#since_breakup").inputValue()).isEqualTo("long ago");
    assertThat(page.locator("[name=initiator][value=ex]").isChecked()).isTrue();

    page.locator(".error-summary a").first().click();

    assertThat(page.locator("#since_breakup").evaluate("e => e === document.activeElement"))
        .isEqualTo(true);
    assertThat(page.locator("#since_breakup").getAttribute("aria-describedby"))
        .contains("since_breakup-error");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aChangedBranchTellsWhatNoLongerApplies(boolean script) {
    SurveyWalk walk = begin(script).toReview();

    walk.press("Change: Contact after the breakup");
    walk.choose("contact_policy", "regular").next();

    assertThat(walk.heading()).isEqualTo("Your answers");
    assertThat(walk.page().locator(".notice").innerText())
        .contains("Who decided to have no contact?");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theBrowsersBackButtonShowsWhatWasTyped(boolean script) {
    SurveyWalk walk = begin(script).ending("me");
    walk.choose("lived_together", "yes").next();

    walk.page().goBack();

    assertThat(walk.heading()).isEqualTo("The relationship");
    walk.page().goBack();
    assertThat(walk.heading()).isEqualTo("How it ended");
    assertThat(walk.page().locator("#since_breakup").inputValue()).isEqualTo("3");
    assertThat(walk.page().locator("[name=initiator][value=me]").isChecked()).isTrue();
    walk.choose("initiator", "both").next();
    assertThat(walk.heading()).isEqualTo("The relationship");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void clickingTwiceAndReloadingGivesTheSameCode(boolean script) {
    SurveyWalk walk = begin(script).toReview();
    walk.page()
        .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Hand in my answers"))
        .dblclick();
    walk.page().waitForSelector(".code");
    String code = walk.code();

    walk.page().reload();

    assertThat(walk.code()).isEqualTo(code);
    assertThat(walk.page().content()).doesNotContain("The first one was kept");
  }

  @Test
  void theKeyboardIsEnough() {
    Page page = browser.desk(false);
    page.navigate(study.baseUri().resolve("/survey").toString());

    SurveyKeyboard keyboard = new SurveyKeyboard(page);
    keyboard.tabTo("#adult").press("Space");
    keyboard.tabTo("#consent").press("Space");
    keyboard.send();
    keyboard.tabTo("[name=initiator]").press("Space").press("ArrowDown");
    keyboard.tabTo("#since_breakup").write("3");
    keyboard.tabTo("[name=since_breakup_unit]").press("Space").press("ArrowDown").send();

    assertThat(page.locator("h1").innerText()).isEqualTo("The relationship");
    keyboard.tabTo("button[value=back]").send();
    assertThat(page.locator("[name=initiator][value=ex]").isChecked()).isTrue();
    assertThat(page.locator("[name=since_breakup_unit][value=weeks]").isChecked()).isTrue();
  }

  @Test
  void theFirstPageIsSmallAndNothingIsFetchedFromElsewhere() {
    Page page = browser.phone(true);
    List<Response> responses = new ArrayList<>();
    page.onResponse(responses::add);

    page.navigate(study.baseUri().resolve("/survey").toString());

    List<Response> fetched = responses.stream().filter(r -> !r.url().startsWith("data:")).toList();
    assertThat(fetched).hasSizeLessThanOrEqualTo(5).allMatch(Response::ok);
    assertThat(fetched).extracting(r -> URI.create(r.url()).getHost()).containsOnly("127.0.0.1");
    assertThat(
            fetched.stream()
                .map(Response::request)
                .mapToInt(r -> r.sizes().responseBodySize + r.sizes().responseHeadersSize)
                .sum())
        .isPositive()
        .isLessThan(30_000);
    assertThat(page.context().cookies()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void leavingIsOneStepFromEveryPage(boolean script) {
    SurveyWalk walk = begin(script).ending("ex");

    Locator leave = walk.page().locator("header a.leave");
    TestBrowser.leading(walk.page(), leave::click);

    assertThat(walk.page().url()).endsWith("/leave");
    assertThat(walk.page().title()).isEqualTo("Page – Survey");
    assertThat(walk.page().content().toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("breakup")
        .doesNotContain("contact");
  }

  private static SurveyWalk begin(boolean script) {
    return SurveyWalk.begin(browser.phone(script), study.baseUri());
  }
}
