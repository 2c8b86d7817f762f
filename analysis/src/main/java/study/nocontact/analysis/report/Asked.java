package study.nocontact.analysis.report;

import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Condition;

/** Of whom a question is asked, read from codes. */
final class Asked {

  private Asked() {}

  static boolean of(Condition condition, CaseTable cases, int row) {
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
