package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_MONTH1;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_MONTH3;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import study.nocontact.analysis.instrument.Categories.ContactFrequency;
import study.nocontact.analysis.instrument.Item;

/** How often there was contact in a month, and what came after that month. */
final class ContactDose {

  private static final int MONTH = 30;

  /** Back together, among those not yet so when the first month was over. */
  static final YesOrNo TOGETHER_AFTER_MONTH1 = togetherAfter(MONTH);

  /** Back together, among those not yet so when the third month was over. */
  static final YesOrNo TOGETHER_AFTER_MONTH3 = togetherAfter(3 * MONTH);

  private ContactDose() {}

  /** Steps of frequency in the first month, 0 to 4. */
  static double month1(Report report) {
    return steps(report, CONTACT_MONTH1);
  }

  /** Steps of frequency from the first to the third month. */
  static double change(Report report) {
    return steps(report, CONTACT_MONTH3) - steps(report, CONTACT_MONTH1);
  }

  private static double steps(Report report, Item<ContactFrequency> month) {
    return report.answered(month) ? report.code(month) : Double.NaN;
  }

  private static YesOrNo togetherAfter(int day) {
    return new YesOrNo(
        report ->
            report.code(SINCE_BREAKUP) > day
                && (!report.backTogether()
                    || report.answered(BACK_TOGETHER_AFTER)
                        && report.code(BACK_TOGETHER_AFTER) > day),
        Report::backTogether);
  }
}
