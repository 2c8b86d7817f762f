package study.nocontact.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Locale;

/** Looks at a page as it stands: accessible, within the smallest screen, and pictured. */
public final class AccessCheck {

  private static final int SMALLEST_WIDTH = 320;

  private AccessCheck() {}

  /** Names with "phone" are checked in the dark too; pictures are taken of both. */
  public static void check(Page page, String name) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setColorScheme(scheme)
              .setReducedMotion(ReducedMotion.REDUCE));
      TestBrowser.screenshot(page, name + "-" + scheme.name().toLowerCase(Locale.ROOT));
      if (name.contains("phone") || scheme == ColorScheme.LIGHT) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(name + scheme).isEmpty();
      }
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    fitsTheSmallestScreen(page, name);
  }

  /** Whether nothing of the page has to be scrolled to sideways. */
  public static void fitsTheSmallestScreen(Page page, String name) {
    var size = page.viewportSize();
    page.setViewportSize(SMALLEST_WIDTH, size.height);
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .as(name + " at the smallest width")
        .isLessThanOrEqualTo(SMALLEST_WIDTH);
    page.setViewportSize(size.width, size.height);
  }
}
