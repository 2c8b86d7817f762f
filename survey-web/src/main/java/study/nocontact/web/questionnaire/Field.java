package study.nocontact.web.questionnaire;

import java.util.List;

/** A question as it stands on a page: words, what was entered, and what is wrong with it. */
public sealed interface Field {

  Head head();

  /**
   * What all questions have.
   *
   * @param name name of the form field, and the id that errors point to
   * @param question the wording
   * @param hint what is added to it, or an empty text
   * @param error what to mend, or an empty text
   * @param needed whether it has to be answered
   */
  record Head(String name, String question, String hint, String error, boolean needed) {

    /** For aria-describedby; null leaves the attribute away. */
    public String describedBy() {
      String ids =
          (hint.isEmpty() ? "" : name + "-hint ") + (error.isEmpty() ? "" : name + "-error");
      return ids.isBlank() ? null : ids.strip();
    }

    public boolean wrong() {
      return !error.isEmpty();
    }
  }

  /** One thing to choose. */
  record Option(String id, String value, String label, boolean chosen) {}

  /** Radio buttons, or checkboxes if several may be chosen. */
  record Choice(Head head, boolean several, List<Option> options) implements Field {}

  /** A rating from 1 to 5 in one row; the last option skips it. */
  record Rating(Head head, List<Option> steps) implements Field {}

  /** A whole number. */
  record Number(Head head, String value) implements Field {}

  /** A number and a unit. */
  record Amount(Head head, String value, String unitName, boolean unitWrong, List<Option> units)
      implements Field {}
}
