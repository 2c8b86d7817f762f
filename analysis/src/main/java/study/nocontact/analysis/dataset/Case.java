package study.nocontact.analysis.dataset;

import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.SurveyInstrument;

/** One report as whole-number codes: nothing in it tells who gave it, from where or when. */
public final class Case {

  private final int[] codes;

  private Case(int[] codes) {
    this.codes = codes;
  }

  /** The codes of a report's answers. */
  public static Case of(Answers answers) {
    return new Case(SurveyInstrument.ITEMS.stream().mapToInt(answers::code).toArray());
  }

  /** Codes by position of the item. */
  static Case of(int[] codes) {
    return new Case(codes.clone());
  }

  /** The code at an item's position in {@link SurveyInstrument#ITEMS}. */
  int code(int position) {
    return codes[position];
  }

  /** The code of an item, or {@link study.nocontact.analysis.instrument.AnswerType#MISSING}. */
  public int code(Item<?> item) {
    return codes[item.position()];
  }
}
