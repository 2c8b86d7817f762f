package study.nocontact.analysis.claim;

import static study.nocontact.analysis.claim.DetrimentOfSilence.ON_OFF;
import static study.nocontact.analysis.claim.DetrimentOfSilence.WITHIN_A_YEAR;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CLARITY_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.ON_OFF_BEFORE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

/**
 * C15: for those who were left, limiting contact goes with better outcomes than cutting it off.
 *
 * <p>Who counts: people whose ex ended it and who kept no contact on purpose, or contact about
 * important things only. Limited contact less none, at the same covariates, all needed
 * (intersection-union): the probability of being back together within {@value
 * DetrimentOfSilence#YEAR} days, a new partner of the participant competing; and knowing where one
 * stands, as the probability of an answer of {@value #CLEAR} or 5 and as the common odds ratio of a
 * higher answer, which has to lie above 1. The probabilities by augmented inverse probability
 * weighting, the first on Aalen-Johansen pseudo-values, the odds by proportional-odds regression.
 *
 * <p>Supported when all are positive and neither probability is negligible; contradicted when one
 * is negative, or one of the probabilities negligible. Beside it what C01 has, clarity without
 * adjustment, and whether more contact in the first month goes with more reunions after it. C23
 * asks of the same people whether no contact is at least not better: a closed pair, as what
 * supports this claim supports that one as well.
 *
 * <p>Misleads when the ex's wishes decide both how much contact there is and what comes of it.
 */
final class LimitedContact {

  static final int CLEAR = 4;

  private static final Arms LIMITED_AND_STRICT =
      new Arms(Report::limited, Report::strict).called("limited", "strict");

  private static final AdjustedDifference REUNION =
      AdjustedDifference.of(LIMITED_AND_STRICT, WITHIN_A_YEAR);

  private static final AdjustedDifference CLARITY =
      REUNION.with(
          new YesOrNo(
              report -> report.answered(CLARITY_NOW), report -> report.code(CLARITY_NOW) >= CLEAR));

  private static final HazardContrast RATE =
      HazardContrast.of(
          ReunionTiming::any, ReunionTiming.TOGETHER, Exposure.of(LIMITED_AND_STRICT));

  static final Claim CLAIM =
      Protocol.of("C15", Family.PRIMARY)
          .needs(INITIATOR, SINCE_BREAKUP, CONTACT_POLICY, BACK_TOGETHER, CLARITY_NOW)
          .among("was_left", Report::wasLeft)
          .among("policy", LIMITED_AND_STRICT::either)
          .among("dated", WITHIN_A_YEAR::known)
          .tests("back_together", REUNION, new Rule.Direction(true))
          .tests("clarity", CLARITY, new Rule.Direction(true))
          .tests(
              "clarity_scale",
              new AdjustedOrdinalContrast(
                  LIMITED_AND_STRICT, Answer.of(CLARITY_NOW), Covariates.ADJUSTMENT),
              new Rule.Threshold(0, true))
          .instead(
              "retrospective",
              Variation.decisive(
                  "reunion_at_first_report",
                  REUNION.with(DetrimentOfSilence.incidence(ReunionTiming::asFirstReported))))
          .instead(
              "prospective",
              Variation.decisive(
                  "reunion_since_first_report", RATE.with(ReunionTiming::sinceFirstReport)))
          .also("standardised", REUNION.by(ContrastEstimator.STANDARDISED))
          .also("weighted", REUNION.by(ContrastEstimator.WEIGHTED))
          .also("unadjusted", REUNION.by(ContrastEstimator.UNADJUSTED))
          .also("lasting", REUNION.with(DetrimentOfSilence.incidence(ReunionTiming::lasting)))
          .also("per_protocol", new PerProtocolDifference(false, LIMITED_AND_STRICT))
          .asks("cause_specific", RATE, new Rule.Direction(true))
          .asks("subdistribution", RATE.by(HazardModel.SUBDISTRIBUTION), new Rule.Direction(true))
          .asks(
              "clarity_as_is",
              new OrdinalContrast(LIMITED_AND_STRICT, Answer.of(CLARITY_NOW)),
              new Rule.Direction(true))
          .asks(
              "dose",
              AdjustedTrend.of(ContactDose::month1, ContactDose.TOGETHER_AFTER_MONTH1),
              new Rule.Direction(true))
          .asks(
              "negative_control",
              REUNION.with(ON_OFF).given(Covariates.ADJUSTMENT.without(ON_OFF_BEFORE)),
              new Rule.NoEffect())
          .minimum(1464);

  private LimitedContact() {}
}
