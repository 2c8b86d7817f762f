package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.HEALING_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;
import static study.nocontact.analysis.instrument.SurveyInstrument.WANTED_BACK_FIRST;

import java.util.List;
import java.util.Optional;

/**
 * C27: people who were left and keep silent on purpose heal better.
 *
 * <p>Who counts: people whose ex ended the relationship at least {@value #DAYS} days before, who
 * kept silent on purpose or kept some contact, and who say how far they have healed and accepted
 * the end. Estimands: Cliff's delta of the sum of both answers under silence against contact
 * (Brunner and Munzel), and the common odds ratio of a higher sum in reports alike in the
 * covariates and in their acceptance in the first weeks (proportional odds). Supported when both
 * are positive and neither is negligible, contradicted when one is negative or negligible.
 *
 * <p>People who are back together count, as being so comes after the choice of contact; beside it,
 * the same without them, each answer alone, the change of acceptance, limited contact alone as
 * comparison, and weights for people who reported earlier and have not come back since.
 *
 * <p>Misleads when those who have little left to heal find silence easier to keep.
 */
final class HealingInSilence {

  static final int DAYS = 90;

  private static final Arms ARMS = Arms.STRICT_AND_CONTACT;
  private static final Answer HEALED = Answer.sum(List.of(HEALING_NOW, ACCEPTANCE_NOW));
  private static final OrdinalContrast CONTRAST = new OrdinalContrast(ARMS, HEALED);

  static final Claim CLAIM =
      Protocol.of("C27", Family.PRIMARY)
          .needs(INITIATOR, SINCE_BREAKUP, CONTACT_POLICY, HEALING_NOW, ACCEPTANCE_NOW)
          .among("was_left", Report::wasLeft)
          .among("policy", ARMS::either)
          .among("late_enough", HealingInSilence::lateEnough)
          .among("answered", HEALED.known())
          .tests("healed", CONTRAST, new Rule.Direction(true))
          .tests(
              "adjusted",
              new AdjustedOrdinalContrast(
                  ARMS, HEALED, Covariates.ADJUSTMENT.and(ACCEPTANCE_FIRST)),
              new Rule.Direction(true))
          .alsoAmong("not_together", report -> !report.backTogether())
          .also("healing", new OrdinalContrast(ARMS, Answer.of(HEALING_NOW)))
          .also("acceptance", new OrdinalContrast(ARMS, Answer.of(ACCEPTANCE_NOW)))
          .also(
              "acceptance_change",
              new OrdinalContrast(ARMS, Answer.change(ACCEPTANCE_FIRST, ACCEPTANCE_NOW)))
          .also("than_limited", new OrdinalContrast(Arms.STRICT_AND_LIMITED, HEALED))
          .also(Variation.source("drop_out", HealingInSilence::weightedForDropOut))
          .minimum(300);

  private HealingInSilence() {}

  private static boolean lateEnough(Report report) {
    return report.code(SINCE_BREAKUP) >= DAYS;
  }

  /** Late reports stand for those like them that were made too early. */
  private static Optional<Effect> weightedForDropOut(ProtocolData data) {
    Selection everybody =
        Selection.all(data.cases(), "")
            .where(Report::accepted)
            .where(Report::wasLeft)
            .where(ARMS::either);
    Weighting weights =
        new DropOutWeights(List.of(CONTACT_POLICY, WANTED_BACK_FIRST, ANXIETY_FIRST))
            .of(everybody, data.selection());
    return CONTRAST.of(data.selection().weighted(weights), data.setting());
  }
}
