package study.nocontact.web.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Entry;
import study.nocontact.analysis.instrument.Item;

/**
 * What came with a form whose state could not be read.
 *
 * @param lines questions and what was typed, in words where it can be read
 * @param fields the same as form fields, to start again with
 */
public record TypedView(List<Line> lines, Map<String, List<String>> fields) {

  /** A question and what was typed. */
  public record Line(String question, String typed) {}

  static TypedView of(FormBody form, SurveyText text) {
    Map<String, List<String>> fields = Welcome.carrying(form).carried();
    List<Line> lines = new ArrayList<>();
    for (Item<?> item : Welcome.questions()) {
      String words = words(item, fields, text);
      if (!words.isEmpty()) {
        lines.add(new Line(text.instrument().question(item), words));
      }
    }
    return new TypedView(lines, fields);
  }

  private static <T> String words(Item<T> item, Map<String, List<String>> fields, SurveyText text) {
    Entry<T> entry = item.type().parse(item.variable(), fields);
    return entry instanceof Entry.Valid<T> valid
        ? text.instrument().answer(item, Answers.none().with(item, valid.value()))
        : String.join(", ", fields.getOrDefault(item.variable(), List.of()));
  }
}
