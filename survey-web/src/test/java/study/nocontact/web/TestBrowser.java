package study.nocontact.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Chromium as the machine has it, driven by tests; complains of pages that break their rules. */
public final class TestBrowser implements AutoCloseable {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();

  public TestBrowser() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    String chromium = Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium");
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(Path.of(chromium))
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
  }

  /** A page of a phone's size, with nothing kept from other pages. */
  public Page phone(boolean script) {
    return page(script, 390, 844);
  }

  /** A page of a desk's size, with nothing kept from other pages. */
  public Page desk(boolean script) {
    return page(script, 1280, 900);
  }

  private Page page(boolean script, int width, int height) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setJavaScriptEnabled(script).setViewportSize(width, height);
    BrowserContext context = browser.newContext(options);
    context.onConsoleMessage(this::note);
    context.onWebError(error -> complaints.add(error.error()));
    return context.newPage();
  }

  /** Browsers say on the console what a page wanted and its security policy did not allow. */
  private void note(ConsoleMessage message) {
    if (message.text().contains("Content Security Policy")) {
      complaints.add(message.page().url() + ": " + message.text());
    }
  }

  /** Does something that leads to another page, and waits until that page is there. */
  public static void leading(Page page, Runnable step) {
    AtomicBoolean arrived = new AtomicBoolean();
    Consumer<Page> arrival = loaded -> arrived.set(true);
    page.onDOMContentLoaded(arrival);
    step.run();
    page.waitForCondition(arrived::get);
    page.offDOMContentLoaded(arrival);
  }

  /** Saves a picture of the whole page under target/screenshots. */
  public static void screenshot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  /** Closes it; no page may have broken its security policy, and no script may have failed. */
  @Override
  public void close() {
    browser.close();
    playwright.close();
    assertThat(complaints).isEmpty();
  }
}
