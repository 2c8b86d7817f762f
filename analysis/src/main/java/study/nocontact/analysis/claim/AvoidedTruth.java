package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.AVOIDANCE_A;
import static study.nocontact.analysis.instrument.SurveyInstrument.AVOIDANCE_B;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_FIXED;

import java.util.List;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.Item;

/**
 * C14: people who were left and plan a silence put off finding out, and do not take the end for
 * real.
 *
 * <p>Who counts: people whose ex ended the relationship, who planned a silence of a fixed length or
 * kept some contact, and who answer both questions on avoidance. Estimands: Cliff's delta of the
 * sum of both answers, a planned silence against contact (Brunner and Munzel), and the common odds
 * ratio of more avoidance in reports alike in the covariates (proportional odds). Supported when
 * both are positive and neither is negligible, contradicted when one is negative or negligible.
 * Cronbach's alpha says how far the two questions ask for one thing.
 *
 * <p>Beside it: every silence on purpose, planned or not, against contact; planned against no plan
 * at all, kept contact and unplanned silence taken together, and against unplanned silence; and
 * each question alone.
 *
 * <p>Misleads because avoidance is asked for once, afterwards: it may be what made people plan a
 * silence.
 */
final class AvoidedTruth {

  private static final Arms ARMS =
      new Arms(AvoidedTruth::planned, Arms.STRICT_AND_CONTACT.second())
          .called("planned", "contact");
  private static final List<Item<Integer>> SCALES = List.of(AVOIDANCE_A, AVOIDANCE_B);
  private static final Answer AVOIDANCE = Answer.sum(SCALES);

  static final Claim CLAIM =
      Protocol.of("C14", Family.SECONDARY)
          .needs(INITIATOR, CONTACT_POLICY, PLAN_FIXED, AVOIDANCE_A, AVOIDANCE_B)
          .among("was_left", Report::wasLeft)
          .among("policy", Arms.STRICT_AND_CONTACT::either)
          .among("answered", AVOIDANCE.known())
          .tests(
              "avoidance",
              new WithReliability(new OrdinalContrast(ARMS, AVOIDANCE), SCALES),
              new Rule.Direction(true))
          .tests(
              "adjusted",
              new AdjustedOrdinalContrast(ARMS, AVOIDANCE, Covariates.ADJUSTMENT),
              new Rule.Direction(true))
          .also("every_silence", new OrdinalContrast(Arms.STRICT_AND_CONTACT, AVOIDANCE))
          .also(
              "than_no_plan",
              new OrdinalContrast(
                  new Arms(AvoidedTruth::planned, report -> !planned(report)), AVOIDANCE))
          .asks(
              "than_unplanned",
              new Among(Report::strict, new OrdinalContrast(FalseHope.PLAN_OR_NOT, AVOIDANCE)),
              new Rule.Direction(true))
          .also("finding_out", new OrdinalContrast(ARMS, Answer.of(AVOIDANCE_A)))
          .also("not_over", new OrdinalContrast(ARMS, Answer.of(AVOIDANCE_B)))
          .minimum(300);

  private AvoidedTruth() {}

  private static boolean planned(Report report) {
    return report.strict() && report.is(PLAN_FIXED, YesNo.YES);
  }
}
