package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import study.nocontact.web.CountingProxy;
import study.nocontact.web.MicroProcess;
import study.nocontact.web.TestBrowser;

/** Everything that goes over the wire during a whole survey, counted outside the browser. */
class SurveyTrafficIT {

  @TempDir private Path data;

  @Test
  void aWholeSurveyIsSmallAndAsksNobodyElse() throws IOException {
    try (MicroProcess study = MicroProcess.start(data, Map.of());
        CountingProxy wire = new CountingProxy(study.baseUri());
        TestBrowser browser = new TestBrowser()) {
      Page page = browser.phone(true);
      List<String> requests = new ArrayList<>();
      page.onRequest(request -> requests.add(request.url()));

      page.navigate(wire.baseUri().resolve("/survey").toString());
      page.waitForLoadState(LoadState.NETWORKIDLE);
      long first = wire.bytes();
      SurveyWalk walk = SurveyWalk.begin(page, wire.baseUri()).toReview();
      walk.press("Hand in my answers");
      page.waitForLoadState(LoadState.NETWORKIDLE);
      long all = wire.bytes();

      assertThat(ReturnCode.read(walk.code())).isPresent();
      assertThat(requests)
          .filteredOn(url -> !url.startsWith("data:"))
          .extracting(url -> URI.create(url).getAuthority())
          .containsOnly(wire.baseUri().getAuthority());
      assertThat(page.context().cookies()).isEmpty();
      assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
      Files.writeString(
          Path.of("target/traffic.md"),
          "first page %d bytes, whole survey %d bytes, %d requests%n"
              .formatted(first, all, requests.size()));
      assertThat(first).isPositive().isLessThanOrEqualTo(30_000);
      assertThat(all).isLessThanOrEqualTo(150_000);
    }
  }
}
