package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_ANY;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_BREAKER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_STATE;

/**
 * C24: the longer a silence has lasted, the less likely it is to be broken, and the more it is
 * accepted.
 *
 * <p>Who counts: all silences, those that go on included; one that nobody decided on counts from
 * its seventh day. Estimands: the Weibull shape of their lengths, below 1 where the hazard falls,
 * and the change of the rate of endings with each doubling of the time passed. Supported when both
 * fall, contradicted when one of them rises or is flat within the smallest effect of interest.
 * Acceptance today is held against the length of silences that go on.
 *
 * <p>Misleads as every falling hazard does: silences that were never going to last end first, and
 * what is left falls even if no silence ever hardens. The shape within people, from a model in
 * which they differ, is told beside it. Whoever has waited longer has also had more time to accept
 * the end for other reasons.
 */
final class HardeningSilence {

  private static final ShapeAnalysis SHAPE = ShapeAnalysis.of(SilenceTiming::whole);

  static final Claim CLAIM =
      Protocol.of("C24", Family.PRIMARY)
          .needs(CONTACT_POLICY, SILENCE_ANY, SILENCE_STATE, SILENCE_LENGTH, SILENCE_BREAKER)
          .among("happened", report -> report.silence().happened())
          .among("complete", report -> report.silence().complete())
          .among("observed", report -> SilenceTiming.whole(report).isPresent())
          .tests("shape", SHAPE, new Rule.Direction(false))
          .tests("trend", new RateTrend(SilenceTiming::whole), new Rule.Direction(false))
          .instead(
              "retrospective",
              Variation.decisive("first_report", SHAPE.with(SilenceTiming::asFirstReported)))
          .instead(
              "prospective",
              Variation.decisive("follow_up", SHAPE.with(SilenceTiming::sinceFirstReport)))
          .also("within_people", SHAPE.withinPeople())
          .also("round_numbers", SHAPE.betweenRoundNumbers())
          .alsoAmong("on_purpose", Report::strict)
          .alsoAmong("nobody_decided", report -> !report.strict())
          .asks(
              "acceptance",
              new Among(
                  report -> !report.silence().ended(),
                  new RankCorrelation(
                      report -> report.code(SILENCE_LENGTH),
                      report -> report.code(ACCEPTANCE_NOW))),
              new Rule.Direction(true))
          .minimum(576);

  private HardeningSilence() {}
}
