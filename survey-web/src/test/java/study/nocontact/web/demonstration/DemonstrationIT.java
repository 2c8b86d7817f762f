package study.nocontact.web.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import study.nocontact.analysis.claim.Claim;
import study.nocontact.analysis.claim.RegisteredClaims;
import study.nocontact.analysis.release.Manifest;
import study.nocontact.analysis.release.ReleaseArchive;
import study.nocontact.analysis.release.Sha256;
import study.nocontact.web.Http;
import study.nocontact.web.Markup;
import study.nocontact.web.MicroProcess;
import study.nocontact.web.TestBrowser;
import study.nocontact.web.api.ApiContract;
import study.nocontact.web.questionnaire.SurveyWalk;

/** The demonstration as a visitor and as a researcher use it. */
class DemonstrationIT implements ApiContract {

  private static final Pattern ARCHIVE = Pattern.compile("href=\"(/data/releases/[^\"]+\\.zip)\"");

  @TempDir private static Path data;
  private static MicroProcess study;
  private static Http http;
  private static TestBrowser browser;

  @BeforeAll
  static void start() {
    study = MicroProcess.start(data, Map.of("study.demonstration", "true"));
    http = new Http(study.baseUri());
    browser = new TestBrowser();
  }

  @Override
  public Http http() {
    return http;
  }

  @Override
  public URI address() {
    return study.baseUri();
  }

  @AfterAll
  static void stop() {
    browser.close();
    study.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/survey",
        "/support",
        "/leave",
        "/claims",
        "/claims/C06",
        "/claims/C10",
        "/data",
        "/x"
      })
  void everyPageSaysThatTheDataAreSimulated(String page) {
    assertThat(http.get(page).body()).contains("all data are simulated");
  }

  @Test
  void aReceiptCountsWhatTheNewestReleaseTellsOfTheSameStory() {
    Page page = browser.phone(false);
    SurveyWalk.begin(page, study.baseUri()).toReview().press("Hand in my answers");

    Locator story = page.locator("section:has(h2:text('Others who told us'))");
    assertThat(story.locator("li").allInnerTexts())
        .hasSizeBetween(2, 3)
        .allMatch(line -> line.matches(".*: [\\d,]+ of the [\\d,]+ reports counted in release .*"));
    assertThat(story.innerText()).contains("nothing about what you should do");
    TestBrowser.screenshot(page, "survey-phone-47-story");
  }

  @Test
  void everyPageWithResultsIsValid() {
    for (Claim claim : RegisteredClaims.ALL) {
      String path = "/claims/" + claim.id();
      Markup.check(path, http.get(path).body());
    }
    for (String path : List.of("/", "/claims", "/data")) {
      Markup.check(path, http.get(path).body());
    }
  }

  @Test
  void theBoardGivesTheVerdictsThatAreTrueInTheWorld() {
    Page page = browser.phone(false);
    page.navigate(study.baseUri().resolve("/claims").toString());

    for (String claim : List.of("C06", "C10")) {
      Locator card = page.locator("article:has(#" + claim + ")");
      assertThat(card.locator(".verdict").innerText()).isEqualTo("Supported");
      assertThat(card.locator("svg[role=img]").count()).isEqualTo(1);
    }
    assertThat(page.locator("article .verdict").count()).isEqualTo(RegisteredClaims.ALL.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/claims",
        "/claims/C01",
        "/claims/C06",
        "/claims/C10",
        "/claims/C15",
        "/claims/C20a",
        "/claims/C24",
        "/claims/C32",
        "/data",
        "/data/codebook",
        "/methods",
        "/registration",
        "/api"
      })
  void pagesAreAccessibleAndFitInLightAndDarkOnPhoneAndDesk(String path) {
    for (Page page : List.of(browser.phone(true), browser.desk(true))) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate(study.baseUri().resolve(path).toString());
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        TestBrowser.screenshot(page, name(path, page, scheme));
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
            .isLessThanOrEqualTo(page.viewportSize().width);
      }
    }
  }

  @Test
  void plotsAreFollowedByTheirNumbers() {
    Page page = browser.desk(false);
    for (String claim : List.of("C05", "C06", "C10", "C15", "C20a", "C24")) {
      page.navigate(study.baseUri().resolve("/claims/" + claim).toString());
      int plots = page.locator("figure.chart").count();
      assertThat(plots).isPositive();
      assertThat(page.locator("figure.chart + details table").count()).isEqualTo(plots);
    }
  }

  @Test
  void aClaimThatDoesNotExistIsNotFound() {
    assertThat(http.get("/claims/C99").statusCode()).isEqualTo(404);
    assertThat(http.get("/data/releases/99/manifest.json").statusCode()).isEqualTo(404);
    assertThat(http.get("/data/releases/1/../../WEB-INF/web.xml").statusCode()).isEqualTo(404);
  }

  @Test
  void everyReleaseOfTheScheduleIsThereAndUnaltered() {
    List<String> addresses = archives();

    assertThat(addresses).hasSize(7);
    for (int i = 0; i < addresses.size(); i++) {
      ReleaseArchive archive = ReleaseArchive.open(http.bytes(addresses.get(i)).body());
      assertThat(archive.manifest().simulated()).isTrue();
      assertThat(archive.manifest().release()).isEqualTo(7 - i);
      assertThat(archive.manifest().acceptedReports()).isGreaterThanOrEqualTo(250L << (6 - i));
      assertThat(http.get("/data").body()).contains(Sha256.of(http.bytes(addresses.get(i)).body()));
      assertThat(addresses.get(i)).contains("simulated").contains(archive.id().substring(0, 12));
    }
  }

  @Test
  void everyFileCanBeFetchedByItselfAndSaysThatItIsSimulated() {
    ReleaseArchive archive = ReleaseArchive.open(http.bytes(archives().get(0)).body());

    for (Manifest.FileEntry entry : archive.manifest().files()) {
      HttpResponse<byte[]> file = http.bytes("/data/releases/7/" + entry.path());
      assertThat(file.statusCode()).as(entry.path()).isEqualTo(200);
      assertThat(file.body()).isEqualTo(archive.file(entry.path()).orElseThrow());
      if (!entry.path().endsWith(".png") && !entry.path().equals("registration.json")) {
        assertThat(new String(file.body(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
            .as(entry.path())
            .contains("simulated");
      }
    }
  }

  @Test
  void filesMayBeKeptForEverAndAreNotSentTwice() {
    HttpResponse<String> first = http.get("/data/releases/7/manifest.json");
    String tag = first.headers().firstValue("ETag").orElseThrow();

    assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    assertThat(first.headers().firstValue("Content-Disposition").orElseThrow())
        .isEqualTo("attachment; filename=\"manifest.json\"");
    assertThat(http.get("/data/releases/7/manifest.json", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @Test
  void everyPlotOfAClaimCanBeHadAsAFile() {
    Page page = browser.desk(false);
    page.navigate(study.baseUri().resolve("/claims/C06").toString());
    List<Locator> links = page.locator(".plot-files a").all();
    assertThat(links).hasSize(3 * page.locator("figure.chart").count());
    for (Locator link : links) {
      assertThat(http.bytes(link.getAttribute("href")).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aClaimTellsWhatEachReleaseSaid() {
    Page page = browser.desk(false);
    page.navigate(study.baseUri().resolve("/claims/C06").toString());
    assertThat(page.locator("table:has(caption:text('What each release said')) tbody tr").count())
        .isEqualTo(7);
  }

  @Test
  void theDataPageSaysWhatChangedAndDescribesTheDatasetForSearchEngines() {
    Page page = browser.desk(false);
    page.navigate(study.baseUri().resolve("/data").toString());
    assertThat(page.locator("#release-7 ~ ul li").first().innerText())
        .startsWith("Accepted reports: ");
    assertThat(page.locator("script[type='application/ld+json']").textContent())
        .contains("\"@type\":\"Dataset\"", "DataDownload", "license");
    assertThat(page.locator("meta[property='og:title']").count()).isEqualTo(1);
  }

  @Test
  void releasesComeAsAFeed() throws Exception {
    HttpResponse<byte[]> feed = http.bytes("/data/releases.atom");
    assertThat(feed.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/atom+xml");
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(feed.body()));
    assertThat(document.getElementsByTagName("entry").getLength()).isEqualTo(7);
    assertThat(document.getElementsByTagName("updated").getLength()).isEqualTo(8);
  }

  @Test
  void theCodebookIsThere() {
    assertThat(http.get("/data/codebook.csv").body()).contains("silence_length", "simulated");
    assertThat(http.get("/data/codebook.json").body()).contains("silence_length", "simulated");
  }

  private static List<String> archives() {
    return ARCHIVE
        .matcher(http.get("/data").body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String name(String path, Page page, ColorScheme scheme) {
    String name = path.equals("/") ? "home" : path.substring(1).replace('/', '-');
    return "demonstration-"
        + name.toLowerCase(Locale.ROOT)
        + "-"
        + page.viewportSize().width
        + "-"
        + scheme.name().toLowerCase(Locale.ROOT);
  }
}
