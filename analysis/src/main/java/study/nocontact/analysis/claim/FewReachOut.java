package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.BREAK_REGRET;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_ANY;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_BREAKER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_STATE;

import java.util.Optional;
import study.nocontact.analysis.dataset.Role;
import study.nocontact.analysis.dataset.SilenceEnd;
import study.nocontact.analysis.instrument.Categories.YesNoUnsure;

/**
 * C17: the side that ended the relationship seldom breaks a silence in search of comfort.
 *
 * <p>Who counts: silences kept on purpose after one side had left the other, whoever decided on
 * them and whoever reports them, those that go on included. Estimand: the probability that the side
 * that ended the relationship breaks the silence within {@value #HORIZON} days, where other endings
 * compete. Supported when the whole interval lies below one quarter, contradicted when above. That
 * such contact also voices regret is at most as likely; it is estimated beside it from the reports
 * of those who were left.
 *
 * <p>Misleads when people who were contacted again are likelier to find the survey, or to remember
 * who wrote first in their own favour: compare the two sides.
 */
final class FewReachOut {

  static final int HORIZON = 365;

  private static final IncidenceAnalysis REACHES_OUT =
      new IncidenceAnalysis(SilenceTiming::whole, SilenceTiming.BY_THE_LEAVING, HORIZON, .25);

  static final Claim CLAIM =
      Protocol.of("C17", Family.SECONDARY)
          .needs(
              INITIATOR,
              CONTACT_POLICY,
              SILENCE_ANY,
              SILENCE_STATE,
              SILENCE_LENGTH,
              SILENCE_BREAKER)
          .among("happened", report -> report.silence().happened())
          .among("on_purpose", Report::strict)
          .among("sides", FewReachOut::oneLeftTheOther)
          .among("complete", report -> report.silence().complete())
          .tests("reaches_out", REACHES_OUT, new Rule.Threshold(.25, false))
          .instead(
              "retrospective",
              Variation.decisive("first_report", REACHES_OUT.with(SilenceTiming::asFirstReported)))
          .instead(
              "prospective",
              Variation.decisive("follow_up", REACHES_OUT.with(SilenceTiming::sinceFirstReport)))
          .also("with_regret", REACHES_OUT.with(FewReachOut::withRegret))
          .also("two_years", REACHES_OUT.by(2 * HORIZON))
          .alsoAmong("decided_by_the_left", report -> report.silence().decidedByTheLeft())
          .alsoAmong("reported_by_the_left", Report::wasLeft)
          .alsoAmong("reported_by_the_leaving", Report::left)
          .minimum(291);

  private FewReachOut() {}

  private static boolean oneLeftTheOther(Report report) {
    return report.wasLeft() || report.left();
  }

  /** Contact without regret competes; empty where the side that was left does not say. */
  private static Optional<Spell> withRegret(Report report) {
    Silence silence = report.silence();
    if (silence.role() != Role.DUMPEE) {
      return Optional.empty();
    }
    if (silence.end() != SilenceEnd.DUMPER || report.is(BREAK_REGRET, YesNoUnsure.YES)) {
      return SilenceTiming.whole(report);
    }
    return report.answered(BREAK_REGRET)
        ? Spell.of(0, silence.days(), SilenceTiming.OTHERWISE)
        : Optional.empty();
  }
}
