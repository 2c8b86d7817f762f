package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MOTIVE;

import study.nocontact.analysis.instrument.Categories.Motive;
import study.nocontact.analysis.instrument.Categories.Side;

/**
 * C05: who goes silent is mostly the side that was left, hoping to be taken back.
 *
 * <p>Who counts: silences kept on purpose whose reporter decided on them, alone or together, and
 * said why. Estimand: the share among them in which the reporter had been left and wanted the ex
 * back. Supported when the whole interval lies above one half, contradicted when below.
 *
 * <p>Misleads when people who want somebody back are likelier to find the survey.
 */
final class LastResort {

  static final Claim CLAIM =
      Protocol.of("C05", Family.SECONDARY)
          .needs(INITIATOR, CONTACT_POLICY, SILENCE_DECIDER, SILENCE_MOTIVE)
          .among("on_purpose", Report::strict)
          .among("decided", LastResort::decided)
          .among("motive", report -> report.answered(SILENCE_MOTIVE))
          .tests(
              "last_resort",
              new ShareAnalysis(LastResort::hoping, .5),
              new Rule.Threshold(.5, true))
          .alsoAmong("decided_alone", report -> report.is(SILENCE_DECIDER, Side.ME))
          .alsoAmong("single_motive", report -> Integer.bitCount(report.code(SILENCE_MOTIVE)) == 1)
          .minimum(274);

  private LastResort() {}

  private static boolean decided(Report report) {
    return report.is(SILENCE_DECIDER, Side.ME) || report.is(SILENCE_DECIDER, Side.BOTH);
  }

  private static boolean hoping(Report report) {
    return report.wasLeft() && report.includes(SILENCE_MOTIVE, Motive.GET_BACK);
  }
}
