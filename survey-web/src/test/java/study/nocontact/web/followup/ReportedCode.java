package study.nocontact.web.followup;

import java.util.LinkedHashMap;
import java.util.Map;
import study.nocontact.web.Http;
import study.nocontact.web.questionnaire.SurveyVisit;

/** A person who has reported and has the return code. */
public final class ReportedCode {

  private static final Map<String, String> SILENT_FOR_FIVE_WEEKS =
      Map.ofEntries(
          Map.entry("adult", "yes"),
          Map.entry("consent", "yes"),
          Map.entry("initiator", "ex"),
          Map.entry("since_breakup", "90"),
          Map.entry("since_breakup_unit", "days"),
          Map.entry("contact_policy", "none_on_purpose"),
          Map.entry("silence_any", "yes"),
          Map.entry("silence_state", "ongoing"),
          Map.entry("silence_length", "35"),
          Map.entry("silence_length_unit", "days"),
          Map.entry("back_together", "no"),
          Map.entry("hope_now", "4"));

  private ReportedCode() {}

  /** The code of somebody whose silence goes on. */
  public static String silent(Http http, boolean readable) {
    return handIn(http, SILENT_FOR_FIVE_WEEKS, readable);
  }

  /** The code of somebody who is back together. */
  static String together(Http http) {
    Map<String, String> answers = new LinkedHashMap<>(SILENT_FOR_FIVE_WEEKS);
    answers.put("silence_any", "no");
    answers.put("back_together", "yes_still");
    answers.keySet().removeIf(field -> field.matches("silence_(state|length|length_unit)"));
    return handIn(http, answers, false);
  }

  private static String handIn(Http http, Map<String, String> answers, boolean readable) {
    SurveyVisit visit = new SurveyVisit(http, "/survey").send("start", answers);
    String form = "page=review&action=submit&state=" + visit.hidden().get("state");
    String code = visit.sendRaw(readable ? form + "&readable=yes" : form).code();
    if (code.isEmpty()) {
      throw new AssertionError(visit.body());
    }
    return code;
  }

  /** The page on which somebody with this code chooses what to do. */
  public static SurveyVisit open(Http http, String code) {
    return new SurveyVisit(http, "/report").send("open", Map.of("code", code));
  }
}
