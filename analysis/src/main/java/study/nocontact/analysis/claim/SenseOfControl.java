package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTROL_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTROL_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;

import java.util.Optional;

/**
 * C20a: silence on purpose gives those who were left a feeling of being in control.
 *
 * <p>Who counts: people whose ex ended the relationship, who kept silent on purpose or kept some
 * contact, and who say how much in control they feel today. Estimands: Cliff's delta of control
 * under silence against contact (Brunner and Munzel), and the common odds ratio of more control in
 * reports alike in the covariates and in how much in control they felt in the first weeks
 * (proportional odds). Supported when both are positive and neither is negligible, contradicted
 * when one is negative or negligible.
 *
 * <p>Beside it: the change of control; control in the first weeks; limited contact alone as
 * comparison; and what is left if all who kept silent and skipped the question feel no control.
 *
 * <p>Misleads when feeling in control makes people choose silence, which the first answer catches
 * only in part: the first weeks may already be weeks of silence.
 */
final class SenseOfControl {

  private static final Arms ARMS = Arms.STRICT_AND_CONTACT;
  private static final Answer CONTROL = Answer.of(CONTROL_NOW);
  private static final int NONE = 1;

  static final Claim CLAIM =
      Protocol.of("C20a", Family.PRIMARY)
          .needs(INITIATOR, CONTACT_POLICY, CONTROL_NOW)
          .among("was_left", Report::wasLeft)
          .among("policy", ARMS::either)
          .among("answered", CONTROL.known())
          .tests("control", new OrdinalContrast(ARMS, CONTROL), new Rule.Direction(true))
          .tests(
              "adjusted",
              new AdjustedOrdinalContrast(ARMS, CONTROL, Covariates.ADJUSTMENT.and(CONTROL_FIRST)),
              new Rule.Direction(true))
          .also("change", new OrdinalContrast(ARMS, Answer.change(CONTROL_FIRST, CONTROL_NOW)))
          .also("first_weeks", new OrdinalContrast(ARMS, Answer.of(CONTROL_FIRST)))
          .also("than_limited", new OrdinalContrast(Arms.STRICT_AND_LIMITED, CONTROL))
          .also(Variation.source("skipped_worst", SenseOfControl::skippedWorst))
          .minimum(300);

  private SenseOfControl() {}

  /** Also those who kept silent and skipped the question, as if they felt no control at all. */
  private static Optional<Effect> skippedWorst(ProtocolData data) {
    Selection wider =
        Selection.all(data.cases(), "").where(Report::accepted).where(Report::wasLeft);
    return new OrdinalContrast(ARMS, CONTROL.filledIn(Report::strict, NONE))
        .of(wider, data.setting());
  }
}
