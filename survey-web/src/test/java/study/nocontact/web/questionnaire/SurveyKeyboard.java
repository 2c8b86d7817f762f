package study.nocontact.web.questionnaire;

import com.microsoft.playwright.Page;
import study.nocontact.web.TestBrowser;

/** Somebody who uses the keyboard only. */
record SurveyKeyboard(Page page) {

  private static final int MOST_TABS = 40;

  /** Presses Tab until the element has the focus. */
  SurveyKeyboard tabTo(String selector) {
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      page.keyboard().press("Tab");
      if (page.locator(selector + ":focus").count() > 0) {
        return this;
      }
    }
    throw new AssertionError("The keyboard does not reach " + selector);
  }

  SurveyKeyboard press(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Presses Enter where that sends the form. */
  SurveyKeyboard send() {
    TestBrowser.leading(page, () -> page.keyboard().press("Enter"));
    return this;
  }

  SurveyKeyboard write(String text) {
    page.keyboard().type(text);
    return this;
  }
}
