package study.nocontact.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first page in a browser. */
class FirstPageIT {

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
  void isAccessibleInLightAndDark() {
    Page page = browser.phone(true);
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      page.navigate(study.baseUri().toString());
      TestBrowser.screenshot(page, "first-page-" + scheme.name().toLowerCase(Locale.ROOT));
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
  }

  @Test
  void needsAtMostFourRequestsAndThirtyKilobytes() {
    Page page = browser.phone(false);
    List<Response> responses = new ArrayList<>();
    page.onResponse(responses::add);

    page.navigate(study.baseUri().toString());

    List<Response> fetched = responses.stream().filter(r -> !r.url().startsWith("data:")).toList();
    assertThat(fetched).extracting(r -> URI.create(r.url()).getHost()).containsOnly("127.0.0.1");
    assertThat(fetched).hasSizeLessThanOrEqualTo(4).allMatch(Response::ok);
    assertThat(fetched.stream().mapToInt(r -> r.request().sizes().responseBodySize).sum())
        .isPositive()
        .isLessThan(30_000);
  }

  @Test
  void tellsStrangersNothingOfWhatItIsMadeOf() {
    Http http = new Http(study.baseUri());

    assertThat(http.get("/application.wadl").statusCode()).isEqualTo(404);
    assertThat(http.get("/openapi").body()).doesNotContain("/survey");
    assertThat(http.options("/survey").body()).doesNotContainIgnoringCase("jersey");
  }

  @Test
  void setsNothingInTheBrowser() {
    Page page = browser.phone(true);

    page.navigate(study.baseUri().toString());

    assertThat(page.context().cookies()).isEmpty();
    assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
  }
}
