package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_EFFECT;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MEANT;

import study.nocontact.analysis.instrument.Categories.Meaning;
import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.instrument.Categories.SilenceEffect;

/**
 * C03: those who leave take the silence of the one they left as a sign that all is over.
 *
 * <p>Who counts: people who ended the relationship, met with silence on purpose by the ex, and said
 * how they took it. Estimand: the share who took it to mean that the ex was done. Supported when
 * the whole interval lies above one half, contradicted when below. Beside it, with people whose ex
 * kept to important matters only: how much larger the share is after silence, and how much of the
 * difference in having moved on goes with that reading.
 *
 * <p>Misleads when people who found the silence hurtful or puzzling are likelier to find the
 * survey, or when what came later colours how they remember taking it.
 */
final class BurnedBridges {

  private static final Arms SILENT_AND_LIMITED = new Arms(BurnedBridges::silent, Report::limited);

  static final Claim CLAIM =
      Protocol.of("C03", Family.SECONDARY)
          .needs(INITIATOR, CONTACT_POLICY, SILENCE_MEANT)
          .among("had_left", Report::left)
          .among("meaning", report -> report.answered(SILENCE_MEANT))
          .among("on_purpose", SILENT_AND_LIMITED::either)
          .tests(
              "done",
              new Among(BurnedBridges::silent, new ShareAnalysis(BurnedBridges::done, .5)),
              new Rule.Threshold(.5, true))
          .alsoAmong("ex_decided", report -> report.is(SILENCE_DECIDER, Side.EX))
          .alsoAmong("noticed", report -> !report.is(SILENCE_MEANT, Meaning.DID_NOT_NOTICE))
          .asks(
              "than_limited",
              new ShareDifference(BurnedBridges::done, SILENT_AND_LIMITED),
              new Rule.Direction(true))
          .asks(
              "moving_on",
              new Among(
                  report -> report.answered(SILENCE_EFFECT),
                  new IndirectDifference(
                      SILENT_AND_LIMITED, BurnedBridges::done, BurnedBridges::movedOn)),
              new Rule.Direction(true))
          .minimum(274);

  private BurnedBridges() {}

  private static boolean silent(Report report) {
    return report.strict() && !report.is(SILENCE_DECIDER, Side.ME);
  }

  private static boolean done(Report report) {
    return report.is(SILENCE_MEANT, Meaning.THEY_WERE_DONE);
  }

  private static boolean movedOn(Report report) {
    return report.is(SILENCE_EFFECT, SilenceEffect.MOVED_ON)
        || report.is(SILENCE_EFFECT, SilenceEffect.BOTH);
  }
}
