package study.nocontact.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Chromium as the machine has it, driven by tests. */
public final class TestBrowser implements AutoCloseable {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final Playwright playwright;
  private final Browser browser;

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
    return context.newPage();
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

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
