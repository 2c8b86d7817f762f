package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.UNCERTAINTY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.UNCERTAINTY_NOW;

import java.util.List;

/**
 * C28: not knowing what will come troubles those who were left less and less in silence, faster
 * than in contact.
 *
 * <p>Who counts: people whose ex ended the relationship, who kept silent on purpose or kept some
 * contact, and who say how much uncertainty troubled them in the first weeks and does today.
 * Estimands: Cliff's delta of the change of uncertainty under silence against contact (Brunner and
 * Munzel); the ratio of the common odds ratios of more uncertainty today than at first, from both
 * answers of a person in one model with errors that know that they belong together (generalised
 * estimating equations); and the common odds ratio of more uncertainty today in reports alike in
 * the covariates and in the first answer (proportional odds). Supported when all are negative and
 * none is negligible, contradicted when one is positive or negligible.
 *
 * <p>Pulls against C18, which expects anxiety to grow worse in silence; both can hold only where
 * anxiety and uncertainty part ways, so the change of anxiety stands beside it.
 *
 * <p>Misleads when the first answer is coloured by how people feel today: both are given at once.
 */
final class UncertaintyInSilence {

  private static final Arms ARMS = Arms.STRICT_AND_CONTACT;
  private static final Answer CHANGE = Answer.change(UNCERTAINTY_FIRST, UNCERTAINTY_NOW);

  static final Claim CLAIM =
      Protocol.of("C28", Family.SECONDARY)
          .needs(INITIATOR, CONTACT_POLICY, UNCERTAINTY_FIRST, UNCERTAINTY_NOW)
          .among("was_left", Report::wasLeft)
          .among("policy", ARMS::either)
          .among("answered", CHANGE.known())
          .tests("change", new OrdinalContrast(ARMS, CHANGE), new Rule.Direction(false))
          .tests(
              "repeated",
              new RepeatedOrdinalContrast(ARMS, UNCERTAINTY_FIRST, UNCERTAINTY_NOW),
              new Rule.Direction(false))
          .tests(
              "adjusted",
              new AdjustedOrdinalContrast(
                  ARMS, Answer.of(UNCERTAINTY_NOW), Covariates.ADJUSTMENT.and(UNCERTAINTY_FIRST)),
              new Rule.Direction(false))
          .also("than_limited", new OrdinalContrast(Arms.STRICT_AND_LIMITED, CHANGE))
          .asks(
              "anxiety",
              new OrdinalContrast(ARMS, Answer.change(ANXIETY_FIRST, ANXIETY_NOW)),
              new Rule.Direction(false))
          .remarks((data, words) -> List.of(words.text("conflict")))
          .minimum(300);

  private UncertaintyInSilence() {}
}
