package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.FIRST_REPORT_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.LEAVER_REGRET;
import static study.nocontact.analysis.instrument.SurveyInstrument.LEAVER_REGRET_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.Optional;
import study.nocontact.analysis.instrument.Categories.YesNo;

/**
 * C26: not everybody who ends a relationship comes to regret it.
 *
 * <p>Who counts: people who ended the relationship and say whether they have regretted it, and when
 * if they did. Estimand: the probability of regret within {@value #HORIZON} days of the breakup,
 * where getting back together without having regretted it competes; those who do not regret it yet
 * are censored at their first report; later ones do not ask again. Supported when the whole
 * interval lies below 95 percent, contradicted when above.
 *
 * <p>Misleads when people who regret it are likelier to find the survey: every such report makes
 * regret look commoner than it is, and the claim harder to support.
 */
final class NotAllRegret {

  static final int HORIZON = 365;

  private static final int REGRET = 1;
  private static final int REUNION = 2;

  /** What happens on the day of the breakup happens within it. */
  private static final double WITHIN_A_DAY = .5;

  private static final IncidenceAnalysis REGRETS =
      new IncidenceAnalysis(NotAllRegret::timing, REGRET, HORIZON, .95);

  static final Claim CLAIM =
      Protocol.of("C26", Family.SECONDARY)
          .needs(INITIATOR, SINCE_BREAKUP, LEAVER_REGRET, LEAVER_REGRET_AFTER)
          .among("left", Report::left)
          .among("regret_known", report -> report.answered(LEAVER_REGRET))
          .among("time_known", report -> timing(report).isPresent())
          .tests("regrets", REGRETS, new Rule.Threshold(.95, false))
          .also("two_years", REGRETS.by(2 * HORIZON))
          .also("reunion_goes_on", REGRETS.with(NotAllRegret::whateverTheReunion))
          .also(Variation.source("undated_at_once", NotAllRegret::undatedAtOnce))
          .also(
              "lost_regret",
              REGRETS.with(((Timing) NotAllRegret::timing).endingWhenLost(HORIZON, REGRET)))
          .minimum(100);

  private NotAllRegret() {}

  private static boolean regrets(Report report) {
    return report.is(LEAVER_REGRET, YesNo.YES);
  }

  /** Empty where regret, or a reunion without it, has no date. */
  private static Optional<Spell> timing(Report report) {
    if (regrets(report)) {
      return ends(report.code(LEAVER_REGRET_AFTER), REGRET);
    }
    return report.backTogether()
        ? ends(report.code(BACK_TOGETHER_AFTER), REUNION)
        : ends(lastAsked(report), 0);
  }

  /** Later reports do not ask about regret again. */
  private static int lastAsked(Report report) {
    return report.answered(FIRST_REPORT_AFTER)
        ? report.code(FIRST_REPORT_AFTER)
        : report.code(SINCE_BREAKUP);
  }

  private static Optional<Spell> whateverTheReunion(Report report) {
    return regrets(report) ? timing(report) : ends(lastAsked(report), 0);
  }

  /** Also those whose regret, or reunion, has no date, as if it had come on the first day. */
  private static Optional<Effect> undatedAtOnce(ProtocolData data) {
    Selection wider =
        Selection.all(data.cases(), "")
            .where(Report::accepted)
            .where(Report::left)
            .where(report -> report.answered(LEAVER_REGRET));
    Timing atOnce = report -> timing(report).or(() -> ends(0, regrets(report) ? REGRET : REUNION));
    return REGRETS.with(atOnce).of(wider, data.setting());
  }

  private static Optional<Spell> ends(int day, int event) {
    return day < 0 ? Optional.empty() : Spell.of(0, Math.max(WITHIN_A_DAY, day), event);
  }
}
