package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.OPEN_DOOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.OPEN_DOOR_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_START;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_STATE;

import java.util.OptionalDouble;
import study.nocontact.analysis.instrument.Categories.YesNo;

/**
 * C21: where the ex was told that they may get in touch, they do so sooner.
 *
 * <p>Who counts: people whose ex ended it, who kept no contact on purpose or limited it, with a
 * silence of known start, length and end. Estimand: how many times higher the daily rate is at
 * which the ex breaks the silence once told that they may, at the same covariates. The telling
 * counts from the day it came; before it the same person counts as not having told. Comparing those
 * who ever told with those who never did would credit the telling with the days somebody had to
 * wait for it.
 *
 * <p>Supported when the ratio is above one and not negligible; contradicted when below, or
 * negligible. Beside it: those still silent after {@value #EARLY} and {@value #LATE} days, by
 * whether they had told by then, as a ratio and as a difference within half a year; a sequence of
 * weekly trials; and the rate of getting back together.
 *
 * <p>Misleads when people tell because the ex shows signs of coming back. The reports followed over
 * several waves are looked at from their first report on, as in C02.
 */
final class OpenDoor {

  private static final int EARLY = 14;
  private static final int LATE = 30;
  private static final int HALF_A_YEAR = 180;
  private static final int TRIALS = 6;

  private static final HazardContrast RATE =
      HazardContrast.of(SilenceTiming::whole, SilenceTiming.BY_THE_LEAVING, OpenDoor::inSilence);

  private static final HazardContrast REUNION =
      HazardContrast.of(ReunionTiming::any, ReunionTiming.TOGETHER, OpenDoor::sinceBreakup);

  static final Claim CLAIM =
      Protocol.of("C21", Family.PRIMARY)
          .needs(
              INITIATOR,
              CONTACT_POLICY,
              SILENCE_START,
              SILENCE_STATE,
              SILENCE_LENGTH,
              OPEN_DOOR,
              OPEN_DOOR_AFTER)
          .among("was_left", Report::wasLeft)
          .among("policy", Arms.STRICT_AND_LIMITED::either)
          .among("silence", OpenDoor::observed)
          .among("told", report -> inSilence(report).isPresent())
          .tests("contact", new Drawn(RATE, curvesFrom(EARLY)), new Rule.Direction(true))
          .instead(
              "retrospective",
              Variation.decisive("first_report", RATE.with(SilenceTiming::asFirstReported)))
          .instead(
              "prospective",
              Variation.decisive("follow_up", RATE.with(SilenceTiming::sinceFirstReport)))
          .also("landmark_14", RATE.fromLandmark(EARLY))
          .also("landmark_30", RATE.fromLandmark(LATE))
          .also(
              "trials",
              new SequentialTrials(
                  SilenceTiming::whole,
                  SilenceTiming.BY_THE_LEAVING,
                  OpenDoor::inSilence,
                  Covariates.ADJUSTMENT,
                  TRIALS))
          .also("unadjusted", RATE.given(Covariates.NONE))
          .asks("difference_14", differenceFrom(EARLY), new Rule.Direction(true))
          .asks("difference_30", differenceFrom(LATE), new Rule.Direction(true))
          .asks("reunion", REUNION, new Rule.Direction(true))
          .minimum(844);

  private OpenDoor() {}

  private static boolean observed(Report report) {
    return report.silence().happened()
        && report.silence().complete()
        && report.answered(SILENCE_START)
        && SilenceTiming.whole(report).isPresent();
  }

  /** Day of the silence from which the ex had been told; 0 where it was before. */
  private static OptionalDouble inSilence(Report report) {
    OptionalDouble told = sinceBreakup(report);
    return told.isEmpty()
        ? told
        : OptionalDouble.of(Math.max(0, told.getAsDouble() - report.code(SILENCE_START)));
  }

  private static OptionalDouble sinceBreakup(Report report) {
    if (report.is(OPEN_DOOR, YesNo.NO)) {
      return OptionalDouble.of(Double.POSITIVE_INFINITY);
    }
    boolean dated = report.is(OPEN_DOOR, YesNo.YES) && report.answered(OPEN_DOOR_AFTER);
    return dated ? OptionalDouble.of(report.code(OPEN_DOOR_AFTER)) : OptionalDouble.empty();
  }

  private static Arms toldBy(int day) {
    return new Arms(
            report -> inSilence(report).orElseThrow() <= day,
            report -> inSilence(report).orElseThrow() > day)
        .called("told", "not_told");
  }

  private static ArmCurves curvesFrom(int day) {
    Timing silence = SilenceTiming::whole;
    return new ArmCurves(
        toldBy(day), silence.after(day), SilenceTiming.BY_THE_LEAVING, HALF_A_YEAR);
  }

  /** The share the ex gets in touch with within half a year, told by a day less not told by it. */
  private static AdjustedDifference differenceFrom(int day) {
    Timing silence = SilenceTiming::whole;
    return AdjustedDifference.of(
        toldBy(day),
        new IncidenceOutcome(silence.after(day), SilenceTiming.BY_THE_LEAVING, HALF_A_YEAR));
  }
}
