package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTROL_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.FIRST_REPORT_AFTER;

/**
 * C20b: feeling in control while silent has nothing to do with getting back together.
 *
 * <p>Who counts: people who kept silent on purpose and said how much in control they felt in the
 * first week or two. Estimand: change in the log odds of getting back together per step of the five
 * steps of control, adjusted for the {@link Covariates} (logistic regression). A claim of nothing:
 * supported only when two one-sided tests place the change within .10 either way, contradicted when
 * it differs from 0 and they do not.
 *
 * <p>Beside it: the Bayes factor of no change, whether the relation bends, the same without
 * adjustment, and how far the chances that people named lie above what came true.
 *
 * <p>Misleads when control is measured with error, which draws the change towards 0, and when it is
 * remembered in the light of what came after.
 */
final class EmptyControl {

  static final Claim CLAIM =
      Protocol.of("C20b", Family.PRIMARY)
          .needs(CONTACT_POLICY, CONTROL_FIRST, BACK_TOGETHER)
          .among("on_purpose", Report::strict)
          .among("control", report -> report.answered(CONTROL_FIRST))
          .tests("per_step", perStep(Covariates.ADJUSTMENT), new Rule.NoEffect())
          .alsoAmong("reported_again", report -> report.answered(FIRST_REPORT_AFTER))
          .also("unadjusted", perStep(Covariates.NONE))
          .asks(
              "overconfidence",
              new Among(Forecasts::settled, new Overconfidence()),
              new Rule.Direction(true))
          .minimum(4010);

  private EmptyControl() {}

  private static Analysis perStep(Covariates covariates) {
    return new AdjustedLogOdds(CONTROL_FIRST, Report::backTogether, covariates, true);
  }
}
