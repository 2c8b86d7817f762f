package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_BREAKER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_START;

import study.nocontact.analysis.instrument.Categories.Breaker;

/**
 * What somebody may set out to do on the day of the breakup, and until when what they did can be
 * told from nothing else. Days count from the breakup.
 */
enum Strategy {
  /** To begin a silence within 30 days and not to break it. */
  KEEP_SILENT(30) {
    @Override
    boolean passes(Report report) {
      return report.strict() && report.code(SILENCE_START) <= decidedOn();
    }

    @Override
    double left(Report report) {
      boolean broken = report.strict() && report.is(SILENCE_BREAKER, Breaker.ME);
      return broken
          ? report.code(SILENCE_START) + report.silence().days()
          : Double.POSITIVE_INFINITY;
    }
  },
  /** Not to begin a silence. */
  KEEP_CONTACT(0) {
    @Override
    boolean passes(Report report) {
      return !report.strict() || report.code(SILENCE_START) > decidedOn();
    }

    @Override
    double left(Report report) {
      boolean later = report.strict() && report.code(SILENCE_START) > decidedOn();
      return later ? report.code(SILENCE_START) : Double.POSITIVE_INFINITY;
    }
  };

  private final double decidedOn;

  Strategy(double decidedOn) {
    this.decidedOn = decidedOn;
  }

  /** Whether a report tells all that its strategies are told by. */
  static boolean known(Report report) {
    return !report.strict()
        || report.answered(SILENCE_START)
            && (!report.is(SILENCE_BREAKER, Breaker.ME) || report.answered(SILENCE_LENGTH));
  }

  /** The day by whose end one has to have begun. */
  double decidedOn() {
    return decidedOn;
  }

  /** Whether somebody had begun by then. */
  abstract boolean passes(Report report);

  /** When somebody gave it up of their own accord; infinite where they did not. */
  abstract double left(Report report);

  /** The day from which what comes does not come of the strategy any more. */
  double until(Report report) {
    return Math.min(left(report), passes(report) ? Double.POSITIVE_INFINITY : decidedOn);
  }
}
