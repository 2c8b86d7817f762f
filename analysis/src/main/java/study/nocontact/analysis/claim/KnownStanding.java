package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CLARITY_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;

/**
 * C08: people who were left and stay in touch know better where they stand, which eases their
 * anxiety.
 *
 * <p>Who counts: people whose ex ended the relationship, who kept some contact or silent on
 * purpose, and who say how clear things are to them and how anxious they were and are. Estimands:
 * Cliff's delta of clarity and of the change of anxiety, contact against silence (Brunner and
 * Munzel); the common odds ratios of more clarity and of more anxiety today in reports alike in the
 * covariates, anxiety in the first weeks among them (proportional odds); and the part of the
 * difference in anxiety that goes with clarity (natural indirect effect in linear models).
 * Supported when clarity is higher, anxiety lower, neither negligible, and the indirect part below
 * zero; contradicted when one of them points the other way or is negligible.
 *
 * <p>Misleads because clarity and anxiety are given at once: calm people may see more clearly. The
 * correlation of errors with which the indirect part would vanish is given beside it.
 */
final class KnownStanding {

  private static final Arms ARMS =
      new Arms(Arms.STRICT_AND_CONTACT.second(), Report::strict).called("contact", "strict");
  private static final Answer CLARITY = Answer.of(CLARITY_NOW);
  private static final Answer CHANGE = Answer.change(ANXIETY_FIRST, ANXIETY_NOW);
  private static final Rule HIGHER = new Rule.Direction(true);
  private static final Rule LOWER = new Rule.Direction(false);

  static final Claim CLAIM =
      Protocol.of("C08", Family.SECONDARY)
          .needs(INITIATOR, CONTACT_POLICY, CLARITY_NOW, ANXIETY_FIRST, ANXIETY_NOW)
          .among("was_left", Report::wasLeft)
          .among("policy", ARMS::either)
          .among("answered", report -> CLARITY.known().test(report) && CHANGE.known().test(report))
          .tests("clarity", new OrdinalContrast(ARMS, CLARITY), HIGHER)
          .tests("anxiety", new OrdinalContrast(ARMS, CHANGE), LOWER)
          .tests(
              "clarity_adjusted",
              new AdjustedOrdinalContrast(ARMS, CLARITY, Covariates.ADJUSTMENT),
              HIGHER)
          .tests(
              "anxiety_adjusted",
              new AdjustedOrdinalContrast(ARMS, Answer.of(ANXIETY_NOW), Covariates.ADJUSTMENT),
              LOWER)
          .tests(
              "indirect",
              new IndirectContrast(ARMS, CLARITY_NOW, ANXIETY_NOW, ANXIETY_FIRST),
              new Rule.Threshold(0, false))
          .also(
              "limited_clarity",
              new OrdinalContrast(new Arms(Report::limited, Report::strict), CLARITY))
          .asks(
              "limited_anxiety",
              new OrdinalContrast(new Arms(Report::limited, Report::strict), CHANGE),
              LOWER)
          .minimum(500);

  private KnownStanding() {}
}
