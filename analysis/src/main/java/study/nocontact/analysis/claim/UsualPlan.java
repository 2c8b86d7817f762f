package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_DAYS;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_FIXED;

import study.nocontact.analysis.instrument.Categories.YesNo;

/**
 * C09: who plans a silence of so many days mostly plans 30.
 *
 * <p>Who counts: people who kept silent on purpose for a number of days fixed beforehand and said
 * how many. Estimand: the share who planned 30 among those who planned 30 or the strongest rival,
 * the most common other number. Supported when the whole interval lies above one half and every
 * other number is beaten; contradicted when it lies below and some number beats 30 after adjusting
 * for their number (Holm). Of all plans, 30 days may well be a minority.
 *
 * <p>Misleads when people round what they planned, so that a month and four weeks become 30; see
 * the variation that takes 28 to 31 together.
 */
final class UsualPlan {

  private static final int THIRTY = 30;
  private static final int FOUR_WEEKS = 28;
  private static final int LONG_MONTH = 31;

  static final Claim CLAIM =
      Protocol.of("C09", Family.SECONDARY)
          .needs(CONTACT_POLICY, PLAN_FIXED, PLAN_DAYS)
          .among("on_purpose", Report::strict)
          .among("plan", report -> report.is(PLAN_FIXED, YesNo.YES))
          .among("days", report -> report.answered(PLAN_DAYS))
          .tests(
              "thirty",
              new MostCommonAnswer(report -> report.code(PLAN_DAYS), THIRTY, true),
              new Rule.Threshold(.5, true))
          .also("month", new MostCommonAnswer(UsualPlan::months, THIRTY, false))
          .alsoAmong("was_left", Report::wasLeft)
          .minimum(345);

  private UsualPlan() {}

  /** The days planned, with 28 to 31 as 30. */
  private static int months(Report report) {
    int days = report.code(PLAN_DAYS);
    return days >= FOUR_WEEKS && days <= LONG_MONTH ? THIRTY : days;
  }
}
