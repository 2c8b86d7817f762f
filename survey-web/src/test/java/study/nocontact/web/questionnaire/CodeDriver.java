package study.nocontact.web.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import study.nocontact.analysis.instrument.AnswersDocument;
import study.nocontact.analysis.instrument.FollowUp;
import study.nocontact.web.Http;

/**
 * Does to a running study what {@link CodeModel} does to itself; a report is how much hope is left.
 */
record CodeDriver(Http http, StudyKeys keys, ReturnCode code) {

  private static final Map<String, List<String>> COMPLETE =
      Map.of(
          "initiator", List.of("ex"),
          "since_breakup", List.of("90"),
          "since_breakup_unit", List.of("days"),
          "contact_policy", List.of("faded"),
          "silence_any", List.of("no"),
          "back_together", List.of("no"));
  private static final FollowUp QUESTIONS =
      new FollowUp(
          AnswersDocument.read(
              "{\"since_breakup\":90,\"silence_any\":\"no\",\"back_together\":\"no\"}"));
  private static final Pattern HOPE = Pattern.compile("\"hope_now\":(\\d)");

  String handIn(int wave, int report) {
    Map<String, List<String>> fields = new HashMap<>(COMPLETE);
    fields.put("hope_now", List.of(Integer.toString(report)));
    return wave == 1
        ? result("/survey", keys.seal(new Occasion.First(code, true), 0, fields))
        : result("/report/follow-up", keys.seal(later(wave), 0, fields));
  }

  String delete() {
    return send("/report", "action=delete&state=" + keys.seal(later(2), 0, Map.of())).heading();
  }

  List<Integer> kept() {
    String file =
        send("/report", "action=download&state=" + keys.seal(later(2), 0, Map.of())).body();
    return HOPE.matcher(file).results().map(hope -> Integer.valueOf(hope.group(1))).toList();
  }

  private String result(String address, String sealed) {
    SurveyVisit page = send(address, "page=review&action=submit&readable=yes&state=" + sealed);
    return switch (page.heading()) {
      case "Thank you. Your answers are saved." ->
          page.body().contains("The first one was kept")
              ? CodeModel.FIRST_WAS_KEPT
              : CodeModel.SAVED;
      case "Thank you. Your follow-up is saved." -> CodeModel.SAVED;
      case "Another follow-up was saved in the meantime" -> CodeModel.FIRST_WAS_KEPT;
      case "This report was deleted", "Nothing is kept under this code any more" -> CodeModel.GONE;
      default -> page.body();
    };
  }

  private Occasion later(int wave) {
    return new Occasion.Later(keys.hash(code), wave, QUESTIONS);
  }

  private SurveyVisit send(String address, String body) {
    return new SurveyVisit(http, "/report").post(address, body);
  }
}
