package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.FORECAST_CHANCE;
import static study.nocontact.analysis.instrument.SurveyInstrument.HOPE_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_DAYS;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_FIXED;

import study.nocontact.analysis.instrument.Categories.YesNo;

/**
 * C13: a fixed plan of silence goes with hope that is not met.
 *
 * <p>Who counts: people who kept silent on purpose, said whether for a fixed number of days, how
 * likely they then thought getting back together was, and whose breakup is at least a year ago, so
 * that the outcome is known. Estimand: mean forecast less share back together (calibration in the
 * large) with a plan, less the same without. Supported when it is larger with a plan, contradicted
 * when smaller or negligibly different.
 *
 * <p>Beside it: the same adjusted for the covariates and with bootstrap percentiles; whether more
 * people with a plan had high hopes and did not get back together; and whether hope was higher, as
 * it is and in reports alike in the covariates (proportional odds).
 *
 * <p>Misleads when people with a plan remember what they expected differently: the forecast is
 * asked for afterwards.
 */
final class FalseHope {

  static final Arms PLAN_OR_NOT =
      new Arms(
              report -> report.is(PLAN_FIXED, YesNo.YES), report -> report.is(PLAN_FIXED, YesNo.NO))
          .called("planned", "unplanned");

  private static final int HIGH = 4;
  private static final int THIRTY_FROM = 26;
  private static final int THIRTY_TO = 42;

  static final Claim CLAIM =
      Protocol.of("C13", Family.SECONDARY)
          .needs(CONTACT_POLICY, PLAN_FIXED, FORECAST_CHANCE, BACK_TOGETHER)
          .among("on_purpose", Report::strict)
          .among("plan", PLAN_OR_NOT::either)
          .among("forecast", Forecasts::stated)
          .among("settled", Forecasts::settled)
          .tests("excess", new OverconfidenceDifference(PLAN_OR_NOT), new Rule.Direction(true))
          .also("bootstrap", new ResampledOverconfidence(PLAN_OR_NOT))
          .also(
              "adjusted",
              new AdjustedMeanDifference(Measure.CHANCE_DIFFERENCE, PLAN_OR_NOT, Forecasts::excess))
          .alsoAmong("was_left", Report::wasLeft)
          .alsoAmong("about_thirty", FalseHope::aboutThirtyOrNoPlan)
          .asks(
              "unmet",
              new Among(
                  report -> report.answered(HOPE_FIRST),
                  new ShareDifference(FalseHope::unmet, PLAN_OR_NOT)),
              new Rule.Direction(true))
          .asks(
              "hope",
              new OrdinalContrast(PLAN_OR_NOT, Answer.of(HOPE_FIRST)),
              new Rule.Direction(true))
          .asks(
              "hope_adjusted",
              new AdjustedOrdinalContrast(
                  PLAN_OR_NOT, Answer.of(HOPE_FIRST), Covariates.ADJUSTMENT),
              new Rule.Direction(true))
          .minimum(484);

  private FalseHope() {}

  /** High hopes at first, and not back together. */
  private static boolean unmet(Report report) {
    return report.code(HOPE_FIRST) >= HIGH && !report.backTogether();
  }

  private static boolean aboutThirtyOrNoPlan(Report report) {
    int days = report.code(PLAN_DAYS);
    return PLAN_OR_NOT.second().test(report) || days >= THIRTY_FROM && days <= THIRTY_TO;
  }
}
