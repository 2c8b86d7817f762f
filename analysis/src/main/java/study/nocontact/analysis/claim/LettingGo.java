package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CLOSURE_SEEKING_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;

/**
 * C31: people who were left and keep silent stop looking for an explanation, and so accept the end.
 *
 * <p>Who counts: people whose ex ended the relationship, who kept silent on purpose or, to compare
 * them with, kept some contact, and who say how much they look for closure and how far they have
 * accepted the end, then and now. Estimands: Cliff's delta of looking for closure and of the change
 * of acceptance, silence against contact (Brunner and Munzel); the common odds ratios of more of
 * either today in reports alike in the covariates, for acceptance also in the first weeks'
 * (proportional odds); and the part of the difference in acceptance that goes with looking for
 * closure (natural indirect effect in linear models). Supported when looking for closure is lower,
 * acceptance higher, neither negligible, and the indirect part above zero; contradicted when one of
 * them points the other way or is negligible.
 *
 * <p>Beside it, among the silent alone: whether those who hardly look for closure accept more.
 *
 * <p>Misleads because both are given at once: who has accepted the end has nothing to look for.
 */
final class LettingGo {

  private static final int LITTLE = 2;
  private static final int MUCH = 4;

  private static final Arms ARMS = Arms.STRICT_AND_CONTACT;
  private static final Arms GIVEN_UP =
      new Arms(
          report -> report.code(CLOSURE_SEEKING_NOW) <= LITTLE,
          report -> report.code(CLOSURE_SEEKING_NOW) >= MUCH);
  private static final Answer SEEKING = Answer.of(CLOSURE_SEEKING_NOW);
  private static final Answer CHANGE = Answer.change(ACCEPTANCE_FIRST, ACCEPTANCE_NOW);
  private static final Rule HIGHER = new Rule.Direction(true);
  private static final Rule LOWER = new Rule.Direction(false);

  static final Claim CLAIM =
      Protocol.of("C31", Family.SECONDARY)
          .needs(INITIATOR, CONTACT_POLICY, CLOSURE_SEEKING_NOW, ACCEPTANCE_FIRST, ACCEPTANCE_NOW)
          .among("was_left", Report::wasLeft)
          .among("policy", ARMS::either)
          .among("answered", report -> SEEKING.known().test(report) && CHANGE.known().test(report))
          .tests("closure", new OrdinalContrast(ARMS, SEEKING), LOWER)
          .tests("acceptance", new OrdinalContrast(ARMS, CHANGE), HIGHER)
          .tests(
              "closure_adjusted",
              new AdjustedOrdinalContrast(ARMS, SEEKING, Covariates.ADJUSTMENT),
              LOWER)
          .tests(
              "acceptance_adjusted",
              new AdjustedOrdinalContrast(
                  ARMS, Answer.of(ACCEPTANCE_NOW), Covariates.ADJUSTMENT.and(ACCEPTANCE_FIRST)),
              HIGHER)
          .tests(
              "indirect",
              new IndirectContrast(ARMS, CLOSURE_SEEKING_NOW, ACCEPTANCE_NOW, ACCEPTANCE_FIRST),
              new Rule.Threshold(0, true))
          .also("than_limited", new OrdinalContrast(Arms.STRICT_AND_LIMITED, SEEKING))
          .asks(
              "among_silent",
              new Among(Report::strict, new OrdinalContrast(GIVEN_UP, Answer.of(ACCEPTANCE_NOW))),
              HIGHER)
          .minimum(500);

  private LettingGo() {}
}
