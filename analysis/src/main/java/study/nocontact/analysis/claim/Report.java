package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_PRECISION;

import java.util.Set;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.AnswerType;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.Precision;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.Category;
import study.nocontact.analysis.instrument.Item;

/**
 * One row of reports, read the way claims speak.
 *
 * @param cases the table
 * @param row the row
 */
record Report(CaseTable cases, int row) {

  /** The code of an item: days for lengths, the answer itself for scales. */
  int code(Item<?> item) {
    return cases.code(row, item);
  }

  boolean answered(Item<?> item) {
    return code(item) != AnswerType.MISSING;
  }

  <E extends Enum<E> & Category> boolean is(Item<E> item, E category) {
    return cases.is(row, item, category);
  }

  <E extends Enum<E> & Category> boolean includes(Item<Set<E>> item, E category) {
    return cases.includes(row, item, category);
  }

  Silence silence() {
    return new Silence(cases, row);
  }

  boolean accepted() {
    return !is(REPORT_STATE, ReportState.QUARANTINED);
  }

  /** Whether the ex ended the relationship. */
  boolean wasLeft() {
    return is(INITIATOR, Initiator.EX);
  }

  /** Whether the participant ended the relationship. */
  boolean left() {
    return is(INITIATOR, Initiator.ME);
  }

  /** No contact on purpose. */
  boolean strict() {
    return is(CONTACT_POLICY, ContactPolicy.NONE_ON_PURPOSE);
  }

  /** Contact about important things only. */
  boolean limited() {
    return is(CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY);
  }

  /** Regular contact. */
  boolean open() {
    return is(CONTACT_POLICY, ContactPolicy.REGULAR);
  }

  /** Contact ended without anybody deciding on it. */
  boolean faded() {
    return is(CONTACT_POLICY, ContactPolicy.FADED);
  }

  boolean backTogether() {
    return is(BACK_TOGETHER, BackTogether.YES_STILL)
        || is(BACK_TOGETHER, BackTogether.YES_THEN_ENDED);
  }

  boolean prospective() {
    return is(PROSPECTIVE, YesNo.YES);
  }

  boolean exact() {
    return is(SILENCE_PRECISION, Precision.EXACT);
  }
}
