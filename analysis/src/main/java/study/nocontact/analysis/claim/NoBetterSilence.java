package study.nocontact.analysis.claim;

import static study.nocontact.analysis.claim.DetrimentOfSilence.ON_OFF;
import static study.nocontact.analysis.claim.DetrimentOfSilence.WITHIN_A_YEAR;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.ON_OFF_BEFORE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

/**
 * C23: for those who were left, no contact does not go with better chances than limited contact.
 *
 * <p>Who counts: as in C15, people whose ex ended it and who kept no contact on purpose, or contact
 * about important things only. Estimand: the probability of being back together within {@value
 * DetrimentOfSilence#YEAR} days under no contact less that under limited contact, at the same
 * covariates, a new partner of the participant competing. Primary test: non-superiority, one-sided
 * at the level of the look, against 5 percentage points.
 *
 * <p>Supported when the difference is below 5 points; contradicted when the whole interval is
 * above. It holds whenever the first part of C15 does (closed), and may hold where that is open.
 *
 * <p>Misleads as C15 does; and non-superiority is easy where hardly anybody gets back together.
 */
final class NoBetterSilence {

  private static final AdjustedDifference DIFFERENCE =
      AdjustedDifference.of(Arms.STRICT_AND_LIMITED, WITHIN_A_YEAR);

  private static final HazardContrast RATE =
      HazardContrast.of(
          ReunionTiming::any, ReunionTiming.TOGETHER, Exposure.of(Arms.STRICT_AND_LIMITED));

  static final Claim CLAIM =
      Protocol.of("C23", Family.SECONDARY)
          .needs(INITIATOR, SINCE_BREAKUP, CONTACT_POLICY, BACK_TOGETHER)
          .among("was_left", Report::wasLeft)
          .among("policy", Arms.STRICT_AND_LIMITED::either)
          .among("dated", WITHIN_A_YEAR::known)
          .tests("back_together", DIFFERENCE, new Rule.Within(true))
          .instead(
              "retrospective",
              Variation.decisive(
                  "reunion_at_first_report",
                  DIFFERENCE.with(DetrimentOfSilence.incidence(ReunionTiming::asFirstReported))))
          .instead(
              "prospective",
              Variation.decisive(
                  "reunion_since_first_report", RATE.with(ReunionTiming::sinceFirstReport)))
          .also("standardised", DIFFERENCE.by(ContrastEstimator.STANDARDISED))
          .also("weighted", DIFFERENCE.by(ContrastEstimator.WEIGHTED))
          .also("unadjusted", DIFFERENCE.by(ContrastEstimator.UNADJUSTED))
          .also("lasting", DIFFERENCE.with(DetrimentOfSilence.incidence(ReunionTiming::lasting)))
          .also("per_protocol", new PerProtocolDifference(true, Arms.STRICT_AND_LIMITED))
          .asks(
              "negative_control",
              DIFFERENCE.with(ON_OFF).given(Covariates.ADJUSTMENT.without(ON_OFF_BEFORE)),
              new Rule.NoEffect())
          .minimum(1464);

  private NoBetterSilence() {}
}
