package study.nocontact.web.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.SurveyInstrument;
import study.nocontact.web.questionnaire.QuestionsView.ErrorLine;

/**
 * What was entered on the first page.
 *
 * @param sent whether the form was sent, so that what is missing is to be told
 * @param adult whether the person says to be 18 or older
 * @param consent whether the person agrees
 * @param carried answers saved from a form that could not be used any more
 */
public record Welcome(
    boolean sent, boolean adult, boolean consent, Map<String, List<String>> carried) {

  static Welcome untouched() {
    return new Welcome(false, false, false, Map.of());
  }

  static Welcome carrying(FormBody form) {
    return new Welcome(false, false, false, answers(form));
  }

  static Welcome sent(FormBody form) {
    return new Welcome(
        true,
        form.first("adult").equals("yes"),
        form.first("consent").equals("yes"),
        answers(form));
  }

  public boolean isComplete() {
    return adult && consent;
  }

  /** What keeps the person from starting. */
  public List<ErrorLine> errors(SurveyText text) {
    List<ErrorLine> errors = new ArrayList<>();
    if (sent && !adult) {
      errors.add(new ErrorLine("adult", text.get("welcome.adult.error")));
    }
    if (sent && !consent) {
      errors.add(new ErrorLine("consent", text.get("welcome.consent.error")));
    }
    return errors;
  }

  FormState fill(FormState begun) {
    return begun.typed(questions(), carried);
  }

  private static Map<String, List<String>> answers(FormBody form) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    for (Item<?> item : questions()) {
      for (String field : item.fields()) {
        if (form.fields().containsKey(field)) {
          answers.put(field, FormState.bounded(item, form.fields().get(field)));
        }
      }
    }
    return answers;
  }

  static List<Item<?>> questions() {
    return SurveyInstrument.ITEMS.stream().filter(item -> item.topic().isPresent()).toList();
  }
}
