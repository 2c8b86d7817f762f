package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.EX_INTENTIONS_TOLD;
import static study.nocontact.analysis.instrument.SurveyInstrument.INTENTIONS_ORDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.INTENTIONS_TOLD;

import study.nocontact.analysis.instrument.Categories.Order;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.Categories.YesNoUnsure;

/**
 * C22: whoever says first what they want is mostly told what the ex wants.
 *
 * <p>Who counts: reports that say whether each of the two told the other what they wanted, and in
 * which order if both did. Told first: the reporter told and the ex had not done so before. An ex
 * of whom the reporter is unsure counts as not having told. Those who said it at the same time are
 * left out: neither answered the other.
 *
 * <p>Two estimands, both needed (intersection-union): the share told by the ex among reporters who
 * told first, above one half (exact binomial test); and that share less the share told by the ex
 * among all other reporters, who never told or were told first, above zero (Newcombe). Supported
 * when both hold; contradicted when the share lies wholly below one half, or the difference is
 * negative or negligible.
 *
 * <p>Misleads because both answers look back: an ex who is about to speak invites telling first, so
 * the difference need not be what telling does.
 */
final class FirstToTell {

  static final Claim CLAIM =
      Protocol.of("C22", Family.SECONDARY)
          .needs(INTENTIONS_TOLD, EX_INTENTIONS_TOLD, INTENTIONS_ORDER)
          .among("own", report -> report.answered(INTENTIONS_TOLD))
          .among("other", report -> report.answered(EX_INTENTIONS_TOLD))
          .among("order", FirstToTell::ordered)
          .tests(
              "answered",
              new Among(FirstToTell::first, new ShareAnalysis(FirstToTell::told, .5)),
              new Rule.Threshold(.5, true))
          .tests(
              "difference",
              new Unsized(
                  new ShareDifference(
                      FirstToTell::told, new Arms(FirstToTell::first, report -> !first(report)))),
              new Rule.Direction(true))
          .alsoAmong("sure", report -> !report.is(EX_INTENTIONS_TOLD, YesNoUnsure.UNSURE))
          .alsoAmong("was_left", Report::wasLeft)
          .alsoAmong("had_left", Report::left)
          .asks(
              "than_silent",
              new ShareDifference(
                  FirstToTell::told,
                  new Arms(FirstToTell::first, report -> report.is(INTENTIONS_TOLD, YesNo.NO))),
              new Rule.Direction(true))
          .minimum(274);

  private FirstToTell() {}

  private static boolean bothTold(Report report) {
    return report.is(INTENTIONS_TOLD, YesNo.YES) && told(report);
  }

  private static boolean told(Report report) {
    return report.is(EX_INTENTIONS_TOLD, YesNoUnsure.YES);
  }

  private static boolean ordered(Report report) {
    return !bothTold(report)
        || report.is(INTENTIONS_ORDER, Order.ME_FIRST)
        || report.is(INTENTIONS_ORDER, Order.EX_FIRST);
  }

  private static boolean first(Report report) {
    return report.is(INTENTIONS_TOLD, YesNo.YES) && !report.is(INTENTIONS_ORDER, Order.EX_FIRST);
  }
}
