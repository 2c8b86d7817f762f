package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.EX_TOLD_MEANING;
import static study.nocontact.analysis.instrument.SurveyInstrument.EX_TOLD_REASON;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MEANT;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MOTIVE;

import java.util.stream.Stream;
import study.nocontact.analysis.instrument.Categories.Meaning;
import study.nocontact.analysis.instrument.Categories.Motive;
import study.nocontact.analysis.instrument.Categories.ToldMeaning;
import study.nocontact.analysis.instrument.Categories.ToldReason;

/**
 * What somebody wanted to say by being silent, and what was read into it, in four kinds: to have or
 * give space, to be taken back, to be seen as hurt, and that all is over, which nobody is asked for
 * as a reason.
 */
enum ReadIntention {
  SPACE,
  BACK,
  HURT,
  OVER;

  /** What a reason for silence is meant to say. */
  static ReadIntention of(Motive reason) {
    return switch (reason) {
      case HEAL, RESPECT_WISH -> SPACE;
      case GET_BACK, ADVISED -> BACK;
      case SHOW_HURT -> HURT;
    };
  }

  /** What a reading of silence takes it to say. */
  static ReadIntention of(Meaning reading) {
    return switch (reading) {
      case NEEDED_SPACE -> SPACE;
      case WAITING_FOR_ME, A_TACTIC -> BACK;
      case THEY_WERE_HURT -> HURT;
      case THEY_WERE_DONE, DID_NOT_NOTICE -> OVER;
    };
  }

  /** Whether the reporter took the ex's silence somehow and was told the reason later. */
  static boolean toldTheReason(Report report) {
    return report.answered(SILENCE_MEANT)
        && report.answered(EX_TOLD_REASON)
        && !report.is(EX_TOLD_REASON, ToldReason.NOT_TOLD);
  }

  /** Whether the reporter was silent for a reason and was told later how the ex took it. */
  static boolean toldTheReading(Report report) {
    return report.answered(SILENCE_MOTIVE)
        && report.answered(EX_TOLD_MEANING)
        && !report.is(EX_TOLD_MEANING, ToldMeaning.NOT_TOLD);
  }

  /** What the ex wanted to say, of a report that was told the reason. */
  static ReadIntention meant(Report report) {
    return of(Motive.valueOf(ToldReason.values()[report.code(EX_TOLD_REASON)].name()));
  }

  /** How the reporter took it, of a report that was told the reason. */
  static ReadIntention taken(Report report) {
    return of(Meaning.values()[report.code(SILENCE_MEANT)]);
  }

  /** Whether silence was taken for something else than any of its reasons. */
  static boolean misread(Report report) {
    if (toldTheReason(report)) {
      return meant(report) != taken(report);
    }
    String reading = ToldMeaning.values()[report.code(EX_TOLD_MEANING)].name();
    ReadIntention taken = of(Meaning.valueOf(reading));
    return Stream.of(Motive.values())
        .filter(reason -> report.includes(SILENCE_MOTIVE, reason))
        .noneMatch(reason -> of(reason) == taken);
  }
}
