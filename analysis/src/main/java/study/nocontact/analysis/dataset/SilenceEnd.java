package study.nocontact.analysis.dataset;

import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.SilenceState;
import study.nocontact.analysis.instrument.SurveyInstrument;

/** How a silence ended, by the side of the breakup that broke it. */
public enum SilenceEnd {
  /** The silence was still going on when it was reported. */
  ONGOING,
  /** Broken by the side that was left. */
  DUMPEE,
  /** Broken by the side that ended the relationship. */
  DUMPER,
  /** Ended by somebody else or by chance, or the sides are not known. */
  OTHER;

  private static final Breaker[] BREAKERS = Breaker.values();

  /** How the silence of a row ended; a row without a silence has none and is refused. */
  public static SilenceEnd of(CaseTable cases, int row) {
    if (cases.is(row, SurveyInstrument.SILENCE_STATE, SilenceState.ONGOING)) {
      return ONGOING;
    }
    int code = cases.code(row, SurveyInstrument.SILENCE_BREAKER);
    if (code < 0) {
      throw new IllegalArgumentException("row " + row + " has no silence that ended");
    }
    Role role = Role.of(cases, row);
    return switch (BREAKERS[code]) {
      case ME -> side(role);
      case EX -> side(role.other());
      case SOMEONE_ELSE, CHANCE -> OTHER;
    };
  }

  private static SilenceEnd side(Role role) {
    return switch (role) {
      case DUMPEE -> DUMPEE;
      case DUMPER -> DUMPER;
      case MUTUAL, UNKNOWN -> OTHER;
    };
  }
}
