package study.nocontact.analysis.dataset;

import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.SurveyInstrument;

/** On which side of the breakup the person who reports stood. */
public enum Role {
  /** The ex ended it: the side that was left. */
  DUMPEE,
  /** The participant ended it. */
  DUMPER,
  MUTUAL,
  UNKNOWN;

  private static final Initiator[] INITIATORS = Initiator.values();

  /** The role of the person behind a row. */
  public static Role of(CaseTable cases, int row) {
    int code = cases.code(row, SurveyInstrument.INITIATOR);
    return code < 0 ? UNKNOWN : of(INITIATORS[code]);
  }

  private static Role of(Initiator initiator) {
    return switch (initiator) {
      case EX -> DUMPEE;
      case ME -> DUMPER;
      case BOTH -> MUTUAL;
      case NOT_SAID -> UNKNOWN;
    };
  }

  /** The role of the ex of somebody in this role. */
  Role other() {
    return switch (this) {
      case DUMPEE -> DUMPER;
      case DUMPER -> DUMPEE;
      case MUTUAL, UNKNOWN -> this;
    };
  }
}
