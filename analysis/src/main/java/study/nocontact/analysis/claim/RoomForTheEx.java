package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SPACE_RESPECTED;

import study.nocontact.analysis.instrument.Categories.Side;

/**
 * C37: limited contact respects the wish for space of those who left as much as silence does.
 *
 * <p>Who counts: people who ended the relationship, met with limited contact or with silence on
 * purpose, and say how far their wish for space was respected. Estimands: Cliff's delta of respect,
 * limited contact against silence (Brunner and Munzel), and the common odds ratio of more respect
 * in reports alike in the covariates (proportional odds). Supported when both are above the
 * smallest effect of interest below none (non-inferiority), contradicted when the whole interval of
 * one lies below it.
 *
 * <p>Misleads when people who wanted no space at all, and so feel respected by anything, met more
 * often with one of the two.
 */
final class RoomForTheEx {

  private static final Arms ARMS =
      new Arms(Report::limited, Report::strict).called("limited", "strict");
  private static final Answer RESPECTED = Answer.of(SPACE_RESPECTED);
  private static final Rule NOT_WORSE = new Rule.Within(false);

  static final Claim CLAIM =
      Protocol.of("C37", Family.SECONDARY)
          .needs(INITIATOR, CONTACT_POLICY, SPACE_RESPECTED)
          .among("had_left", Report::left)
          .among("policy", ARMS::either)
          .among("answered", RESPECTED.known())
          .tests("respected", new OrdinalContrast(ARMS, RESPECTED), NOT_WORSE)
          .tests(
              "adjusted",
              new AdjustedOrdinalContrast(ARMS, RESPECTED, Covariates.ADJUSTMENT),
              NOT_WORSE)
          .alsoAmong(
              "ex_decided", report -> report.limited() || !report.is(SILENCE_DECIDER, Side.ME))
          .asks("better", new OrdinalContrast(ARMS, RESPECTED), new Rule.Direction(true))
          .minimum(300);

  private RoomForTheEx() {}
}
