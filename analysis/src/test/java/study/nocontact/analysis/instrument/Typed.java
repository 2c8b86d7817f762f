package study.nocontact.analysis.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Form fields written as a person would type them, starting from a complete short form. */
final class Typed {

  private final Map<String, List<String>> raw;

  private Typed(Map<String, List<String>> raw) {
    this.raw = Collections.unmodifiableMap(raw);
  }

  static Typed nothing() {
    return new Typed(Map.of());
  }

  /** Left a year ago, decided on no contact, silent from day 0 for 100 days until the ex wrote. */
  static Typed left() {
    return nothing()
        .with("initiator", "ex")
        .elapsed("since_breakup", "1", "years")
        .with("contact_policy", "none_on_purpose")
        .with("silence_decider", "me")
        .with("silence_any", "yes")
        .elapsed("silence_start", "0", "days")
        .with("silence_state", "ended")
        .elapsed("silence_length", "100", "days")
        .with("silence_breaker", "ex")
        .with("back_together", "no");
  }

  /** Ended it 200 days ago, contact faded, still silent after 5 weeks. */
  static Typed leaver() {
    return nothing()
        .with("initiator", "me")
        .elapsed("since_breakup", "200", "days")
        .with("contact_policy", "faded")
        .with("silence_any", "yes")
        .with("silence_state", "ongoing")
        .elapsed("silence_length", "5", "weeks")
        .with("back_together", "no");
  }

  /** Ended together 20 days ago, in regular contact, never silent. */
  static Typed mutual() {
    return nothing()
        .with("initiator", "both")
        .elapsed("since_breakup", "20", "days")
        .with("contact_policy", "regular")
        .with("silence_any", "no")
        .with("back_together", "yes_still");
  }

  Typed with(String field, String... values) {
    Map<String, List<String>> copy = new LinkedHashMap<>(raw);
    copy.put(field, List.of(values));
    return new Typed(copy);
  }

  Typed elapsed(String variable, String number, String unit) {
    return with(variable, number).with(Elapsed.unitField(variable), unit);
  }

  ParsedAnswers parse() {
    return AnswerParser.parse(raw);
  }

  ParsedAnswers parse(FollowUp followUp) {
    return followUp.parse(raw);
  }

  SurveyRoute route() {
    return new SurveyRoute(parse().answers());
  }
}
