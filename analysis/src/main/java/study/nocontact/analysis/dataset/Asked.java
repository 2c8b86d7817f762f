package study.nocontact.analysis.dataset;

import study.nocontact.analysis.instrument.Condition;

/** Of whom a question is asked, read from codes. */
public final class Asked {

  private Asked() {}

  /** Whether a report was asked what is asked under a condition. */
  public static boolean of(Condition condition, CaseTable cases, int row) {
    if (condition instanceof Condition.OneOf<?> choice) {
      int code = cases.code(row, choice.item());
      return choice.categories().stream().anyMatch(category -> category.ordinal() == code);
    }
    if (condition instanceof Condition.AtLeastDays amount) {
      return cases.code(row, amount.item()) >= amount.days();
    }
    if (condition instanceof Condition.All all) {
      return all.parts().stream().allMatch(part -> of(part, cases, row));
    }
    return !(condition instanceof Condition.Any any)
        || any.parts().stream().anyMatch(part -> of(part, cases, row));
  }
}
