package study.nocontact.web.questionnaire;

import java.util.Set;
import study.nocontact.analysis.instrument.QualityRules.Reason;

/** A field that people are not shown and programs fill in. */
public final class HiddenField {

  public static final String NAME = "remark";

  private HiddenField() {}

  static Set<Reason> seenIn(FormBody form) {
    return form.first(NAME).isEmpty() ? Set.of() : Set.of(Reason.HIDDEN_FIELD);
  }
}
