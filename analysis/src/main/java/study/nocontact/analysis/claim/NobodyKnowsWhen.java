package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_ANY;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_BREAKER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_STATE;

import study.nocontact.analysis.instrument.Categories.YesNo;

/**
 * C11: nobody can tell when the side that left will get in touch.
 *
 * <p>Who counts: silences on purpose of known length after one side had left the other. Event: the
 * side that left breaks it; other ends and silences that go on censor. Estimand: Harrell's C of the
 * best forecast from all that was known when the silence began, in reports it was not learned from.
 * A claim of nothing: supported when C lies below .60 by a one-sided test, contradicted when its
 * whole interval lies above. Beside it, how much better than the base rate the same answers
 * foretell whether that side gets in touch within a year (Brier skill).
 *
 * <p>Misleads because answers about the start are given later, which makes forecasts look better,
 * and because a better model or better questions might foretell more, which a verdict for the claim
 * cannot exclude.
 */
final class NobodyKnowsWhen {

  private static final int YEAR = 365;

  static final Claim CLAIM =
      Protocol.of("C11", Family.SECONDARY)
          .needs(
              CONTACT_POLICY,
              INITIATOR,
              SILENCE_ANY,
              SILENCE_STATE,
              SILENCE_LENGTH,
              SILENCE_BREAKER)
          .among("silent", report -> report.is(SILENCE_ANY, YesNo.YES))
          .among("on_purpose", Report::strict)
          .among("one_side_left", report -> report.left() || report.wasLeft())
          .among("length", report -> report.silence().complete())
          .tests("concordance", foretold(Covariates.OUTLOOK), new Rule.Within(true))
          .asks(
              "brier_skill",
              new CrossValidatedSkill(
                  SilenceTiming::whole, SilenceTiming.BY_THE_LEAVING, YEAR, Covariates.OUTLOOK),
              new Rule.Within(true))
          .minimum(400);

  private NobodyKnowsWhen() {}

  private static Analysis foretold(Covariates known) {
    return new CrossValidatedConcordance(SilenceTiming::whole, SilenceTiming.BY_THE_LEAVING, known);
  }
}
