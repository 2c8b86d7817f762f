package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.HEALING_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MOTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import study.nocontact.analysis.instrument.Categories.Motive;
import study.nocontact.analysis.instrument.Categories.Side;

/**
 * C25: silence kept to press the ex goes with worse outcomes than silence kept to heal.
 *
 * <p>Who counts: people whose ex ended it, who decided on no contact, alone or together, and said
 * why. Pressing: to get back together or to show hurt, and not to heal; healing: the other way
 * round; those with both or neither are left out. As reasons are asked of silences only, the
 * contrast of both kinds with limited contact is the contrast between them. Two estimands, both
 * needed (intersection-union), pressing less healing: the probability of being back together within
 * {@value DetrimentOfSilence#YEAR} days at the same covariates, a new partner competing; and
 * healing today (Cliff's delta).
 *
 * <p>Supported when both are negative and not negligible; contradicted when one is positive, or
 * negligible. Beside it other estimators, either pressing motive by itself, and whether the two
 * motives add up where somebody has both.
 *
 * <p>Misleads when those who press still hope and those who heal no longer do: wanting the ex back
 * at first is adjusted for, wanting it later is not.
 */
final class PressingSilence {

  private static final Arms PRESSING_AND_HEALING =
      new Arms(
              report -> pressing(report) && !healing(report),
              report -> healing(report) && !pressing(report))
          .called("pressing", "healing");

  private static final AdjustedDifference REUNION =
      AdjustedDifference.of(PRESSING_AND_HEALING, DetrimentOfSilence.WITHIN_A_YEAR);

  private static final HazardContrast RATE =
      HazardContrast.of(
          ReunionTiming::any, ReunionTiming.TOGETHER, Exposure.of(PRESSING_AND_HEALING));

  static final Claim CLAIM =
      Protocol.of("C25", Family.SECONDARY)
          .needs(
              INITIATOR,
              SINCE_BREAKUP,
              CONTACT_POLICY,
              SILENCE_DECIDER,
              SILENCE_MOTIVE,
              BACK_TOGETHER,
              HEALING_NOW)
          .among("was_left", Report::wasLeft)
          .among("decided", PressingSilence::decided)
          .among("motive", report -> report.answered(SILENCE_MOTIVE))
          .among("dated", DetrimentOfSilence.WITHIN_A_YEAR::known)
          .tests("back_together", REUNION, new Rule.Direction(false))
          .tests(
              "healing",
              new OrdinalContrast(PRESSING_AND_HEALING, Answer.of(HEALING_NOW)),
              new Rule.Direction(false))
          .instead(
              "retrospective",
              Variation.decisive(
                  "reunion_at_first_report",
                  REUNION.with(DetrimentOfSilence.incidence(ReunionTiming::asFirstReported))))
          .instead(
              "prospective",
              Variation.decisive(
                  "reunion_since_first_report", RATE.with(ReunionTiming::sinceFirstReport)))
          .also("standardised", REUNION.by(ContrastEstimator.STANDARDISED))
          .also("weighted", REUNION.by(ContrastEstimator.WEIGHTED))
          .also("unadjusted", REUNION.by(ContrastEstimator.UNADJUSTED))
          .also("get_back_only", REUNION.between(pressingWith(Motive.GET_BACK)))
          .also("show_hurt_only", REUNION.between(pressingWith(Motive.SHOW_HURT)))
          .asks(
              "interaction",
              new AdditiveAnalysis(
                  PressingSilence::pressing,
                  PressingSilence::healing,
                  new YesOrNo(report -> true, Report::backTogether)),
              new Rule.NoEffect())
          .minimum(1000);

  private PressingSilence() {}

  private static boolean decided(Report report) {
    return report.strict()
        && (report.is(SILENCE_DECIDER, Side.ME) || report.is(SILENCE_DECIDER, Side.BOTH));
  }

  private static boolean pressing(Report report) {
    return report.includes(SILENCE_MOTIVE, Motive.GET_BACK)
        || report.includes(SILENCE_MOTIVE, Motive.SHOW_HURT);
  }

  private static boolean healing(Report report) {
    return report.includes(SILENCE_MOTIVE, Motive.HEAL);
  }

  private static Arms pressingWith(Motive motive) {
    return new Arms(
        report ->
            PRESSING_AND_HEALING.first().test(report) && report.includes(SILENCE_MOTIVE, motive),
        PRESSING_AND_HEALING.second());
  }
}
