package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import study.nocontact.web.MicroProcess;
import study.nocontact.web.TestBrowser;

/** Every branch and every wave in a browser, with and without script, each page pictured. */
class SurveyBranchesIT {

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

  static Stream<Arguments> branches() {
    Stream<List<String>> sides =
        Stream.of("ex", "me", "both")
            .flatMap(
                initiator ->
                    Stream.of("none_on_purpose", "important_only", "regular", "faded")
                        .map(policy -> List.of(initiator, policy)));
    return Stream.concat(sides, Stream.of(List.of("not_said", "regular")))
        .flatMap(
            branch ->
                Stream.of(false, true)
                    .map(script -> Arguments.of(branch.get(0), branch.get(1), script)));
  }

  @ParameterizedTest
  @MethodSource("branches")
  void everyBranchLeadsToAReturnCode(String initiator, String policy, boolean script) {
    Page page = browser.phone(script);
    SurveyWalk walk = SurveyWalk.begin(page, study.baseUri());
    String branch = "branch-" + initiator + "-" + policy + (script ? "-script" : "-plain");

    for (int number = 1; !walk.heading().equals("Your answers"); number++) {
      String name = page.locator("[name=page]").getAttribute("value");
      answer(walk, name, initiator, policy);
      picture(page, branch, number, name);
      walk.next();
    }
    picture(page, branch, 30, "review");
    walk.press("Hand in my answers");
    picture(page, branch, 31, "receipt");

    assertThat(ReturnCode.read(walk.code())).isPresent();
    assertThat(page.context().cookies()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ex, false", "ex, true", "me, false", "me, true"})
  void everyWaveIsTakenInTurn(String initiator, boolean script) {
    Page page = browser.phone(script);
    String code = reportedOngoing(page, initiator);
    String waves = "waves-" + initiator + (script ? "-script" : "-plain");

    SurveyWalk second = comeBack(page, code, "4");
    second
        .choose("silence_state", "ongoing")
        .type("silence_length", "2")
        .choose("silence_length_unit", "months")
        .next();
    second.choose("back_together", "no");
    picture(page, waves, 2, "since-then");
    second.next().continueTo("Your answers");
    picture(page, waves, 2, "review");
    second.press("Hand in my answers");
    assertThat(second.heading()).isEqualTo("Thank you. Your follow-up is saved.");

    SurveyWalk third = comeBack(page, code, "5");
    third
        .choose("silence_state", "ended")
        .type("silence_length", "3")
        .choose("silence_length_unit", "months")
        .next();
    third.choose("silence_breaker", "ex").next();
    third.choose("back_together", "no");
    picture(page, waves, 3, "since-then");
    third.next().continueTo("Your answers");
    picture(page, waves, 3, "review");
    third.press("Hand in my answers");
    assertThat(third.heading()).isEqualTo("Thank you. Your follow-up is saved.");
    picture(page, waves, 3, "saved");
  }

  private static String reportedOngoing(Page page, String initiator) {
    SurveyWalk walk = SurveyWalk.begin(page, study.baseUri());
    walk.ending(initiator).continueTo("Contact after the breakup");
    walk.choose("contact_policy", "faded").next().continueTo("Which silence we mean");
    walk.choose("silence_any", "yes").next();
    walk.choose("silence_state", "ongoing")
        .type("silence_length", "5")
        .choose("silence_length_unit", "weeks")
        .next();
    walk.continueTo("From the breakup until today").choose("back_together", "no").next();
    return walk.continueTo("Your answers").press("Hand in my answers").code();
  }

  private static SurveyWalk comeBack(Page page, String code, String months) {
    page.navigate(study.baseUri().resolve("/report").toString());
    SurveyWalk walk = new SurveyWalk(page).type("code", code).press("Continue");
    walk.press("Add a follow-up");
    return walk.type("since_breakup", months).choose("since_breakup_unit", "months").next();
  }

  private static void answer(SurveyWalk walk, String page, String initiator, String policy) {
    switch (page) {
      case "ending" ->
          walk.choose("initiator", initiator)
              .type("since_breakup", "3")
              .choose("since_breakup_unit", "months");
      case "contact" -> walk.choose("contact_policy", policy);
      case "decision" -> walk.choose("silence_decider", "me").choose("plan_fixed", "yes");
      case "expectations" ->
          walk.choose("intentions_told", "yes")
              .choose("ex_intentions_told", "yes")
              .choose("open_door", "yes");
      case "silence" -> walk.choose("silence_any", policy.equals("regular") ? "no" : "yes");
      case "silence_length" ->
          walk.choose("silence_state", "ended")
              .type("silence_length", "5")
              .choose("silence_length_unit", "weeks");
      case "silence_end" -> walk.choose("silence_breaker", "ex");
      case "since_then" -> walk.choose("back_together", "yes_then_ended");
      default -> assertThat(List.of("", "welcome", "review")).doesNotContain(page);
    }
  }

  private static void picture(Page page, String walk, int number, String name) {
    TestBrowser.screenshot(page, String.format(Locale.ROOT, "%s-%02d-%s", walk, number, name));
  }
}
