package study.nocontact.analysis.instrument;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Turns what was typed into {@link Answers}, following the branches as they are walked. */
public final class AnswerParser {

  private AnswerParser() {}

  /**
   * Reads all fields of a form.
   *
   * @param raw values by field name; fields of no item are ignored
   */
  public static ParsedAnswers parse(Map<String, List<String>> raw) {
    List<Item<?>> asked =
        SurveyInstrument.ITEMS.stream().filter(item -> item.topic().isPresent()).toList();
    return parse(asked, Answers.none(), raw, ConsistencyRule::violations);
  }

  /**
   * Reads the fields of some questions.
   *
   * @param items the questions, in order
   * @param known answers given before, on which it may depend who is asked
   * @param rules what answers of different questions must meet together
   */
  static ParsedAnswers parse(
      List<Item<?>> items,
      Answers known,
      Map<String, List<String>> raw,
      Function<Answers, List<Problem>> rules) {
    List<Problem> problems = new ArrayList<>();
    List<Item<?>> dropped = new ArrayList<>();
    Answers answers = known;
    for (Item<?> item : items) {
      if (item.universe().holds(answers)) {
        answers = read(item, raw, answers, problems);
      } else if (isFilled(item, raw)) {
        dropped.add(item);
      }
    }
    problems.addAll(rules.apply(answers));
    problems.sort(comparingInt(problem -> problem.item().position()));
    return new ParsedAnswers(answers, problems, dropped);
  }

  private static <T> Answers read(
      Item<T> item, Map<String, List<String>> raw, Answers answers, List<Problem> problems) {
    Entry<T> entry = item.type().parse(item.variable(), raw);
    if (entry instanceof Entry.Valid<T> valid) {
      return answers.with(item, valid.value());
    }
    if (entry instanceof Entry.Invalid<T> invalid) {
      problems.add(new Problem(item, invalid.field(), invalid.message(), invalid.arguments()));
    } else if (item.required()) {
      problems.add(new Problem(item, item.variable(), "required", List.of()));
    }
    return answers;
  }

  private static boolean isFilled(Item<?> item, Map<String, List<String>> raw) {
    return !AnswerType.first(raw, item.variable()).isEmpty();
  }
}
