package study.nocontact.web.questionnaire;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import study.nocontact.web.TestBrowser;

/** A person filling in the survey in a browser. */
public record SurveyWalk(Page page) {

  public static SurveyWalk begin(Page page, URI study) {
    page.navigate(study.resolve("/survey").toString());
    page.locator("#adult").check();
    page.locator("#consent").check();
    return new SurveyWalk(page).press("Start");
  }

  public SurveyWalk ending(String initiator) {
    return choose("initiator", initiator)
        .type("since_breakup", "3")
        .choose("since_breakup_unit", "months")
        .next();
  }

  public SurveyWalk silenceOfFiveWeeks() {
    return choose("silence_any", "yes")
        .next()
        .choose("silence_state", "ended")
        .type("silence_length", "5")
        .choose("silence_length_unit", "weeks")
        .next()
        .choose("silence_breaker", "ex")
        .next();
  }

  /** A complete report of somebody who was left and whose silence ended. */
  public SurveyWalk toReview() {
    ending("ex").continueTo("Contact after the breakup");
    choose("contact_policy", "none_on_purpose").next();
    choose("silence_decider", "me").next();
    continueTo("Which silence we mean").silenceOfFiveWeeks();
    continueTo("From the breakup until today");
    return choose("back_together", "no").next().continueTo("Your answers");
  }

  /** Goes on without answering until a page with this heading. */
  public SurveyWalk continueTo(String heading) {
    while (!heading().equals(heading)) {
      String before = heading();
      next();
      if (heading().equals(before)) {
        throw new AssertionError("No way on from " + before + ": " + page.content());
      }
    }
    return this;
  }

  public SurveyWalk choose(String field, String value) {
    page.locator("[name=" + field + "][value='" + value + "']").check();
    return this;
  }

  public SurveyWalk type(String field, String text) {
    page.locator("#" + field).fill(text);
    return this;
  }

  public SurveyWalk next() {
    TestBrowser.leading(page, () -> page.locator("button[value=next]").click());
    return this;
  }

  public SurveyWalk press(String button) {
    Locator named = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button));
    TestBrowser.leading(page, named::click);
    return this;
  }

  public String heading() {
    return page.locator("h1").innerText();
  }

  public String code() {
    return page.locator(".code").innerText();
  }
}
