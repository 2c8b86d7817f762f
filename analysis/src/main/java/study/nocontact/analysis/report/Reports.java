package study.nocontact.analysis.report;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.ReportState;

/** Questions to a table that several sections ask. */
final class Reports {

  private Reports() {}

  /** Those that the rules for careless answering let through. */
  static CaseTable accepted(CaseTable cases) {
    return cases.where(row -> !cases.is(row, REPORT_STATE, ReportState.QUARANTINED));
  }

  static long count(CaseTable cases, IntPredicate condition) {
    return IntStream.range(0, cases.rows()).filter(condition).mapToLong(cases::count).sum();
  }

  static boolean backTogether(CaseTable cases, int row) {
    return cases.is(row, BACK_TOGETHER, BackTogether.YES_STILL)
        || cases.is(row, BACK_TOGETHER, BackTogether.YES_THEN_ENDED);
  }

  /** No contact on purpose. */
  static boolean strict(CaseTable cases, int row) {
    return cases.is(row, CONTACT_POLICY, ContactPolicy.NONE_ON_PURPOSE);
  }

  /** Contact that was kept, however little. */
  static boolean inContact(CaseTable cases, int row) {
    return cases.is(row, CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY)
        || cases.is(row, CONTACT_POLICY, ContactPolicy.REGULAR);
  }
}
