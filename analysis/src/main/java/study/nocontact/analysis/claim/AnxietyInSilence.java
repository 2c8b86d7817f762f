package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.UNCERTAINTY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.UNCERTAINTY_NOW;

import java.util.List;

/**
 * C18: silence on purpose makes the anxiety of those who were left worse than limited contact does.
 *
 * <p>Who counts: people whose ex ended the relationship, who kept silent on purpose or to important
 * matters only, and who say how anxious they were in the first weeks and are today. Estimands:
 * Cliff's delta of the change of anxiety under silence against limited contact (Brunner and
 * Munzel), and the common odds ratio of more anxiety today in reports alike in the covariates,
 * anxiety in the first weeks among them (proportional odds). Supported when both are positive and
 * neither is negligible, contradicted when one is negative or negligible.
 *
 * <p>Pulls against C28, which expects uncertainty to fall faster in silence; both can hold only
 * where anxiety and uncertainty part ways, so the change of uncertainty stands beside it.
 *
 * <p>Misleads when the first answer is coloured by how people feel today, or when the more anxious
 * choose silence.
 */
final class AnxietyInSilence {

  private static final Arms ARMS = Arms.STRICT_AND_LIMITED;
  private static final Answer WORSE = Answer.change(ANXIETY_FIRST, ANXIETY_NOW);

  static final Claim CLAIM =
      Protocol.of("C18", Family.SECONDARY)
          .needs(INITIATOR, CONTACT_POLICY, ANXIETY_FIRST, ANXIETY_NOW)
          .among("was_left", Report::wasLeft)
          .among("policy", ARMS::either)
          .among("answered", WORSE.known())
          .tests("worse", new OrdinalContrast(ARMS, WORSE), new Rule.Direction(true))
          .tests(
              "adjusted",
              new AdjustedOrdinalContrast(ARMS, Answer.of(ANXIETY_NOW), Covariates.ADJUSTMENT),
              new Rule.Direction(true))
          .also("today", new OrdinalContrast(ARMS, Answer.of(ANXIETY_NOW)))
          .asks(
              "uncertainty",
              new OrdinalContrast(ARMS, Answer.change(UNCERTAINTY_FIRST, UNCERTAINTY_NOW)),
              new Rule.Direction(true))
          .remarks((data, words) -> List.of(words.text("conflict")))
          .minimum(300);

  private AnxietyInSilence() {}
}
