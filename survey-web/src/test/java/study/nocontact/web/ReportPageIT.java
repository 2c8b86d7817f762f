package study.nocontact.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.analysis.claim.Look;
import study.nocontact.analysis.claim.Setting;
import study.nocontact.analysis.dataset.Case;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.report.FullReport;
import study.nocontact.analysis.report.ReportFolder;
import study.nocontact.analysis.report.Source;
import study.nocontact.analysis.simulation.Simulation;
import study.nocontact.analysis.simulation.World;

/** The page of a full report in a browser, opened as a file. */
class ReportPageIT {

  private static final long REPORTS = 2000;

  @TempDir private static Path directory;
  private static String address;
  private static TestBrowser browser;

  @BeforeAll
  static void write() throws IOException {
    CaseTable.Builder cases = new CaseTable.Builder();
    new Simulation(World.ARTICLE_RIGHT, 1)
        .reports(REPORTS)
        .forEach(answers -> cases.add(Case.of(answers)));
    Source source =
        new Source(
            "reports.csv",
            "0".repeat(64),
            cases.build(),
            new TreeMap<>(),
            Setting.of(Look.ONLY, 1),
            Optional.empty());
    new ReportFolder(directory).write(FullReport.of(source));
    address = directory.resolve("index.html").toUri().toString();
    browser = new TestBrowser();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isAccessibleAndWithinTheScreenInLightAndDark(boolean phone) {
    Page page = phone ? browser.phone(true) : browser.desk(true);
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      page.navigate(address);
      TestBrowser.screenshot(page, "report-" + (phone ? "phone-" : "desk-") + name(scheme));
      assertThat(width(page)).isLessThanOrEqualTo(page.viewportSize().width);
      page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
      assertThat(width(page)).isLessThanOrEqualTo(page.viewportSize().width);
      assertThat(axe(page, scheme).analyze().getViolations()).isEmpty();
    }
  }

  /** Between the two schemes only colours differ, and going through all rules takes a minute. */
  private static AxeBuilder axe(Page page, ColorScheme scheme) {
    AxeBuilder axe = new AxeBuilder(page);
    return scheme == ColorScheme.LIGHT ? axe : axe.withRules(List.of("color-contrast"));
  }

  private static String name(ColorScheme scheme) {
    return scheme.name().toLowerCase(Locale.ROOT);
  }

  private static int width(Page page) {
    return (int) page.evaluate("document.documentElement.scrollWidth");
  }

  @Test
  void asksForNothingButItself() {
    Page page = browser.desk(true);
    List<String> asked = new ArrayList<>();
    page.onRequest((Request request) -> asked.add(request.url()));
    page.navigate(address);
    assertThat(asked).filteredOn(url -> !url.startsWith("data:")).containsExactly(address);
  }
}
