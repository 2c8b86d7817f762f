package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.EX_TOLD_REASON;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MEANT;

import study.nocontact.analysis.instrument.Categories.Side;

/**
 * C38: silence on purpose is misread more often than a pause in limited contact.
 *
 * <p>Who counts: people who ended the relationship, took a silence of the ex somehow, and were told
 * the reason later. A silence is misread when the reading and the reason are not of one kind
 * ({@link ReadIntention}). Estimand: the share misread where the ex kept silent on purpose less the
 * share where contact was kept to important matters. Supported when it is larger under silence on
 * purpose, contradicted when smaller or negligibly different.
 *
 * <p>Beside it: the difference in Cohen's kappa, and the same share with those who were silent
 * themselves and were told how it was taken. Reports of the two sides of one couple are not linked,
 * so that nothing is known of their dependence.
 *
 * <p>Misleads because reason and reading are known only where people talked later, which those who
 * misread each other may do less.
 */
final class MisreadSilence {

  private static final Arms SILENT_AND_LIMITED =
      new Arms(MisreadSilence::silentEx, Report::limited);
  private static final Arms ANYBODY_SILENT_AND_LIMITED = new Arms(Report::strict, Report::limited);

  static final Claim CLAIM =
      Protocol.of("C38", Family.SECONDARY)
          .needs(CONTACT_POLICY, SILENCE_MEANT, EX_TOLD_REASON)
          .among(
              "known",
              report -> ReadIntention.toldTheReason(report) || ReadIntention.toldTheReading(report))
          .among("policy", ANYBODY_SILENT_AND_LIMITED::either)
          .tests(
              "misread",
              new Among(
                  ReadIntention::toldTheReason,
                  new ShareDifference(ReadIntention::misread, SILENT_AND_LIMITED)),
              new Rule.Direction(true))
          .also(
              "either_side",
              new ShareDifference(ReadIntention::misread, ANYBODY_SILENT_AND_LIMITED))
          .alsoAmong("ex_decided", report -> !report.is(SILENCE_DECIDER, Side.BOTH))
          .asks(
              "kappa",
              new Among(
                  ReadIntention::toldTheReason,
                  new KappaDifference<>(
                      ReadIntention.class,
                      ReadIntention::meant,
                      ReadIntention::taken,
                      SILENT_AND_LIMITED)),
              new Rule.Direction(false))
          .minimum(274);

  private MisreadSilence() {}

  private static boolean silentEx(Report report) {
    return report.strict() && !report.is(SILENCE_DECIDER, Side.ME);
  }
}
