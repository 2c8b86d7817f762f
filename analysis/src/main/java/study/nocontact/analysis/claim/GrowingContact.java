package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_MONTH1;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_MONTH3;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import study.nocontact.analysis.instrument.Categories.ContactFrequency;

/**
 * C30: limited contact that grows goes with more reunions than limited contact that does not.
 *
 * <p>Who counts: people whose ex ended it, who limited contact, with its frequency in the first and
 * the third month, and who were not back together by the end of the third (landmark): contact that
 * grew because of a reunion does not count. Estimand: the probability of being back together by day
 * {@value DetrimentOfSilence#YEAR}, where contact grew less where it did not, at the same
 * covariates, a new partner competing. Primary test: augmented inverse probability weighting of
 * Aalen-Johansen pseudo-values.
 *
 * <p>Supported when the difference is positive and not negligible; contradicted when negative, or
 * negligible. Beside it: logistic regression on the steps by which contact grew, those who began
 * with little contact, other estimators.
 *
 * <p>Misleads when a coming reunion is why contact grows.
 */
final class GrowingContact {

  private static final int LANDMARK = 90;

  private static final Timing REUNION = ReunionTiming::any;

  private static final Arms GROWING_AND_NOT =
      new Arms(report -> ContactDose.change(report) > 0, report -> ContactDose.change(report) <= 0)
          .called("growing", "steady");

  private static final MeanOutcome AFTERWARDS =
      new IncidenceOutcome(
          REUNION.after(LANDMARK), ReunionTiming.TOGETHER, DetrimentOfSilence.YEAR - LANDMARK);

  private static final AdjustedDifference DIFFERENCE =
      AdjustedDifference.of(GROWING_AND_NOT, AFTERWARDS);

  static final Claim CLAIM =
      Protocol.of("C30", Family.SECONDARY)
          .needs(
              INITIATOR,
              SINCE_BREAKUP,
              CONTACT_POLICY,
              CONTACT_MONTH1,
              CONTACT_MONTH3,
              BACK_TOGETHER)
          .among("was_left", Report::wasLeft)
          .among("limited", Report::limited)
          .among("frequency", GROWING_AND_NOT::either)
          .among("landmark", AFTERWARDS::known)
          .tests("back_together", DIFFERENCE, new Rule.Direction(true))
          .also("standardised", DIFFERENCE.by(ContrastEstimator.STANDARDISED))
          .also("weighted", DIFFERENCE.by(ContrastEstimator.WEIGHTED))
          .also("unadjusted", DIFFERENCE.by(ContrastEstimator.UNADJUSTED))
          .alsoAmong("little_at_first", GrowingContact::littleAtFirst)
          .asks(
              "slope",
              AdjustedTrend.of(ContactDose::change, ContactDose.TOGETHER_AFTER_MONTH3),
              new Rule.Direction(true))
          .minimum(440);

  private GrowingContact() {}

  private static boolean littleAtFirst(Report report) {
    return report.code(CONTACT_MONTH1) <= ContactFrequency.WEEKLY.ordinal();
  }
}
