package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.NEW_PARTNER_ME;
import static study.nocontact.analysis.instrument.SurveyInstrument.NEW_PARTNER_ME_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_EFFECT;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.instrument.Categories.SilenceEffect;

/**
 * C04: whoever left moves on sooner when met with silence.
 *
 * <p>Who counts: people who ended the relationship, with no contact on purpose that they did not
 * decide on alone, or limited contact. Two estimands, both needed (intersection-union), silence
 * against limited contact: the rate of finding a new partner, getting back together competing, at
 * the same covariates (cause-specific Cox regression); and the odds of more acceptance today in
 * reports alike in them (proportional odds).
 *
 * <p>Supported when both are higher under silence and not negligible; contradicted when one is
 * lower, or negligible. Beside it: the rate behind the share with a new partner (Fine and Gray), no
 * adjustment, silences the ex alone decided on, and the share of those met with silence who say
 * that it made them move on.
 *
 * <p>Misleads when whoever leaves for somebody else is met with silence because of that.
 */
final class MovingOn {

  private static final HazardContrast NEW_PARTNER =
      HazardContrast.of(
          ReunionTiming::any, ReunionTiming.NEW_PARTNER, Exposure.of(Arms.STRICT_AND_LIMITED));

  private static final Answer ACCEPTANCE = Answer.of(ACCEPTANCE_NOW);

  static final Claim CLAIM =
      Protocol.of("C04", Family.SECONDARY)
          .needs(
              INITIATOR,
              SINCE_BREAKUP,
              CONTACT_POLICY,
              NEW_PARTNER_ME,
              NEW_PARTNER_ME_AFTER,
              ACCEPTANCE_NOW)
          .among("left", Report::left)
          .among("policy", Arms.STRICT_AND_LIMITED::either)
          .among("received", report -> !report.is(SILENCE_DECIDER, Side.ME))
          .among("dated", MovingOn::dated)
          .tests(
              "new_partner",
              new Drawn(
                  NEW_PARTNER,
                  new ArmCurves(
                      Arms.STRICT_AND_LIMITED,
                      ReunionTiming::any,
                      ReunionTiming.NEW_PARTNER,
                      DetrimentOfSilence.YEAR)),
              new Rule.Direction(true))
          .tests(
              "acceptance",
              new Unsized(
                  new AdjustedOrdinalContrast(
                      Arms.STRICT_AND_LIMITED, ACCEPTANCE, Covariates.ADJUSTMENT)),
              new Rule.Direction(true))
          .also("subdistribution", NEW_PARTNER.by(HazardModel.SUBDISTRIBUTION))
          .also("unadjusted", NEW_PARTNER.given(Covariates.NONE))
          .alsoAmong("decided_by_ex", report -> !report.is(SILENCE_DECIDER, Side.BOTH))
          .asks(
              "acceptance_as_is",
              new OrdinalContrast(Arms.STRICT_AND_LIMITED, ACCEPTANCE),
              new Rule.Direction(true))
          .asks(
              "says_moved_on",
              new Among(
                  report -> report.strict() && report.answered(SILENCE_EFFECT),
                  new ShareAnalysis(MovingOn::movedOn, .5)),
              new Rule.Threshold(.5, true))
          .minimum(372);

  private MovingOn() {}

  private static boolean dated(Report report) {
    return report.answered(NEW_PARTNER_ME) && ReunionTiming.any(report).isPresent();
  }

  private static boolean movedOn(Report report) {
    return report.is(SILENCE_EFFECT, SilenceEffect.MOVED_ON)
        || report.is(SILENCE_EFFECT, SilenceEffect.BOTH);
  }
}
