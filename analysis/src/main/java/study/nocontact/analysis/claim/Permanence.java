package study.nocontact.analysis.claim;

import static study.nocontact.analysis.claim.BreakerOfSilence.BAND;
import static study.nocontact.analysis.claim.BreakerOfSilence.HORIZON;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_ANY;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_START;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import study.nocontact.analysis.statistics.AalenJohansen;
import study.nocontact.analysis.statistics.Interval;
import study.nocontact.analysis.statistics.Latency;

/**
 * C02: where the side that was left goes silent, more silences than not are never broken.
 *
 * <p>Who counts: silences kept on purpose that the side that was left decided on alone, whichever
 * of the two reports them, those that go on included. Estimand: the probability that a silence
 * still holds {@value BreakerOfSilence#HORIZON} days after its start, whoever or whatever ends it.
 * Beside it the share of silences that would never end, from mixture cure models.
 *
 * <p>Supported when the whole interval lies above one half, contradicted when below. Silences whose
 * end could not have been seen for two years do not count towards the least number. There is no
 * verdict when fewer than a tenth are still followed after two years, or when endings come so late
 * that the follow-up cannot tell a plateau from a lull.
 *
 * <p>The reports followed over several waves are looked at from their first report on, and all
 * reports as they stood then; picking those that were seen to end would select on the outcome.
 *
 * <p>Misleads when people whose silence lasts are likelier to answer than those who made up. The
 * second reading of C06, that nine in ten such silences are broken by the side that was left,
 * cannot hold together with this claim: see what is said of both.
 */
final class Permanence {

  private static final SurvivalAnalysis STILL_SILENT =
      SurvivalAnalysis.of(SilenceTiming::whole, HORIZON, .5).counting(Permanence::potential);

  private static final int YEAR = 365;

  static final Claim CLAIM =
      Protocol.of("C02", Family.PRIMARY)
          .needs(
              INITIATOR,
              SINCE_BREAKUP,
              CONTACT_POLICY,
              SILENCE_DECIDER,
              SILENCE_ANY,
              SILENCE_STATE,
              SILENCE_LENGTH)
          .among("happened", report -> report.silence().happened())
          .among("on_purpose", Report::strict)
          .among("decided", report -> report.silence().decidedByTheLeft())
          .among("complete", report -> report.silence().complete())
          .tests("still_silent", STILL_SILENT, new Rule.Threshold(.5, true))
          .instead(
              "retrospective",
              Variation.decisive("first_report", STILL_SILENT.with(SilenceTiming::asFirstReported)))
          .instead(
              "prospective",
              Variation.decisive("follow_up", STILL_SILENT.with(SilenceTiming::sinceFirstReport)))
          .also("one_year", STILL_SILENT.by(YEAR))
          .also("three_years", STILL_SILENT.by(3 * YEAR))
          .also(
              "lost_broken",
              STILL_SILENT
                  .with(
                      ((Timing) SilenceTiming::whole)
                          .endingWhenLost(HORIZON, SilenceTiming.OTHERWISE))
                  .whateverTheFollowUp())
          .also(
              "lost_silent",
              STILL_SILENT
                  .with(((Timing) SilenceTiming::whole).lastingWhenLost(HORIZON))
                  .whateverTheFollowUp())
          .also("cure_weibull", cured(Latency.WEIBULL, true))
          .also("cure_gamma", cured(Latency.GAMMA, false))
          .also("cure_lognormal", cured(Latency.LOGNORMAL, false))
          .also(Variation.source("nobody_decided_too", Permanence::nobodyDecidedToo))
          .remarks(Permanence::secondReadingOfC06)
          .minimum(274);

  private Permanence() {}

  private static Analysis cured(Latency latency, boolean profile) {
    return new CureAnalysis(SilenceTiming::whole, latency, profile, .5);
  }

  /** Whether an end could have been seen for as long as the horizon. */
  private static boolean potential(Report report) {
    int seen =
        report.answered(SILENCE_START)
            ? report.code(SINCE_BREAKUP) - report.code(SILENCE_START)
            : 0;
    return Math.max(seen, report.code(SILENCE_LENGTH)) >= HORIZON;
  }

  private static Optional<Effect> nobodyDecidedToo(ProtocolData data) {
    Selection wider =
        Selection.all(data.cases(), "")
            .where(Report::accepted)
            .where(report -> report.silence().happened() && report.silence().complete())
            .where(report -> report.faded() || report.silence().decidedByTheLeft());
    return STILL_SILENT.of(wider, data.setting());
  }

  /** What C06 says of the same silences, and that it cannot hold together with this claim. */
  private static List<String> secondReadingOfC06(ProtocolData data, Words words) {
    Spells spells = Spells.of(data.selection(), SilenceTiming::whole);
    if (spells.events(cause -> cause > 0, HORIZON) < BreakerOfSilence.DESCRIBED_FROM) {
      return List.of(words.text("reason.joint"));
    }
    AalenJohansen curves = AalenJohansen.of(spells.times());
    Share broken = BreakerFigures.secondReading(curves, spells.reports(), data.setting().look());
    Interval interval = broken.wide();
    return List.of(
        words.text(
            "reason.joint." + BAND.judge(broken).name().toLowerCase(Locale.ROOT),
            Figures.finePercent(broken.value()),
            Figures.coverage(interval),
            Figures.finePercent(interval.lower()),
            Figures.finePercent(interval.upper())),
        words.text("reason.joint"));
  }
}
