package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.web.AccessCheck;
import study.nocontact.web.Http;
import study.nocontact.web.MicroProcess;
import study.nocontact.web.TestBrowser;

/** The survey in other languages, from left to right and from right to left. */
class SurveyLanguageIT {

  private static final int MOST_PAGES = 40;

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
  @CsvSource({
    "ar, rtl, false",
    "ar, rtl, true",
    "es, ltr, true",
    "de, ltr, false",
    "fr, ltr, false",
    "pt-BR, ltr, false"
  })
  void aWholeWalkStaysInTheLanguage(String language, String direction, boolean script) {
    Page page = browser.phone(script);
    open(page, "/survey?lang=" + language);
    page.locator("#adult").check();
    page.locator("#consent").check();
    press(page, "start");
    for (int number = 1; page.locator("button[value=submit]").count() == 0; number++) {
      assertThat(number).isLessThan(MOST_PAGES);
      String name = page.locator("[name=page]").getAttribute("value");
      look(page, language, direction, script, String.format(Locale.ROOT, "%02d-%s", number, name));
      press(page, "next");
      if (page.locator(".error-summary").count() > 0) {
        look(page, language, direction, script, name + "-error");
        answer(page, name);
        press(page, "next");
      }
    }
    look(page, language, direction, script, "40-review");
    press(page, "submit");
    look(page, language, direction, script, "41-receipt");

    assertThat(ReturnCode.read(page.locator("[data-code]").innerText())).isPresent();
    assertThat(page.locator("[data-code]").getAttribute("dir")).isEqualTo("ltr");
    press(page, "nothing");
    look(page, language, direction, script, "42-nothing-kept");
    assertThat(page.context().cookies()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ar, false", "ar, true", "es, false"})
  void aLanguageChosenOnTheWayKeepsWhatWasTyped(String language, boolean script) {
    Page page = SurveyWalk.begin(browser.phone(script), study.baseUri()).page();
    page.locator("#since_breakup").fill("7");
    page.locator("[name=since_breakup_unit][value=weeks]").check();
    TestBrowser.leading(page, () -> page.locator(".languages [lang=" + language + "]").click());

    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
    assertThat(page.locator("#since_breakup").inputValue()).isEqualTo("7");
    assertThat(page.locator(".error-summary").count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "survey", "support", "leave", "report", "privacy", "accessibility", "nothing"})
  void everyPageAroundSpeaksEveryLanguage(String path) {
    Page page = browser.phone(true);
    for (String language : List.of("es", "de", "fr", "pt-BR", "ar")) {
      open(page, "/" + path + "?lang=" + language);

      assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
    }
    AccessCheck.check(page, "language-phone-ar-page-" + path);
  }

  @Test
  void theBrowsersLanguageIsTakenWhereNoneWasChosen() {
    Page page = browser.phone(false);
    page.setExtraHTTPHeaders(Map.of("Accept-Language", "ar-EG,ar;q=0.9,en;q=0.5"));
    open(page, "/survey");

    assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
    assertThat(page.locator(".leave").getAttribute("href")).isEqualTo("/leave");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/survey", "/claims", "/nothing-here"})
  void headersTellTheLanguageAndThatItDependsOnTheBrowser(String path) {
    HttpResponse<String> page = new Http(study.baseUri()).get(path, "Accept-Language", "fr-CA");

    assertThat(page.headers().firstValue("Content-Language")).contains("fr");
    assertThat(page.headers().allValues("Vary").toString()).contains("Accept-Language");
    assertThat(page.body()).contains("<html lang=\"fr\" dir=\"ltr\">", "hreflang=\"ar\"");
  }

  @Test
  void pagesOfResultsAreMarkedAsEnglishInEveryFrame() {
    String page = new Http(study.baseUri()).get("/claims?lang=ar").body();

    assertThat(page).contains("<html lang=\"ar\" dir=\"rtl\">", "<div lang=\"en\" dir=\"ltr\">");
    assertThat(page).contains("href=\"/survey?lang=ar\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/data/codebook.csv", "/data/codebook.json"})
  void filesDoNotDependOnTheLanguage(String path) {
    Http http = new Http(study.baseUri());

    assertThat(http.get(path + "?lang=ar", "Accept-Language", "ar").body())
        .isEqualTo(http.get(path).body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void fitsWideScreensEnlargedOnesAndForcedColours(String language) {
    Page page = browser.desk(true);
    open(page, "/survey?lang=" + language);
    AccessCheck.check(page, "language-desk-" + language);
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    page.locator("#adult").check();
    AccessCheck.check(page, "language-desk-forced-" + language);
    page.setViewportSize(640, 450);
    AccessCheck.check(page, "language-desk-enlarged-" + language);
  }

  @Test
  void pressingShiftThreeTimesLeavesAndTakesThePlaceOfThePage() {
    Page page = SurveyWalk.begin(browser.phone(true), study.baseUri()).page();
    page.locator("#since_breakup").fill("7");
    Object before = page.evaluate("history.length");
    TestBrowser.leading(
        page,
        () -> {
          for (int press = 0; press < 3; press++) {
            page.keyboard().press("Shift");
          }
        });

    assertThat(page.url()).endsWith("/leave");
    assertThat(page.evaluate("history.length")).isEqualTo(before);
  }

  @Test
  void capitalsDoNotLeave() {
    Page page = browser.phone(true);
    open(page, "/report");
    page.locator("#code").focus();
    for (String key : List.of("Shift+A", "Shift+B", "Shift+C", "Shift+D")) {
      page.keyboard().press(key);
    }

    assertThat(page.url()).endsWith("/report");
    assertThat(page.locator("#code").inputValue()).isEqualTo("ABCD");
  }

  private static void look(
      Page page, String language, String direction, boolean script, String name) {
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
    assertThat(page.locator("html").getAttribute("dir")).isEqualTo(direction);
    String picture = "language-phone-" + language + (script ? "-" : "-no-script-") + name;
    if (script && direction.equals("rtl")) {
      AccessCheck.check(page, picture);
    } else {
      TestBrowser.screenshot(page, picture);
      AccessCheck.fitsTheSmallestScreen(page, picture);
    }
  }

  private static void answer(Page page, String name) {
    SurveyWalk walk = new SurveyWalk(page);
    switch (name) {
      case "ending" ->
          walk.choose("initiator", "me")
              .type("since_breakup", "٩")
              .choose("since_breakup_unit", "months");
      case "contact" -> walk.choose("contact_policy", "faded");
      case "silence" -> walk.choose("silence_any", "yes");
      case "silence_length" ->
          walk.choose("silence_state", "ongoing")
              .type("silence_length", "5")
              .choose("silence_length_unit", "weeks");
      case "since_then" -> walk.choose("back_together", "no");
      default -> throw new AssertionError("Nothing is required on " + name);
    }
  }

  private static void press(Page page, String action) {
    TestBrowser.leading(
        page, () -> page.locator("form button[value=" + action + "]").first().click());
  }

  private static void open(Page page, String path) {
    page.navigate(study.baseUri().resolve(path).toString());
  }
}
