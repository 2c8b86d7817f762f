package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_FIXED;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_ANY;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_BREAKER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_STATE;

import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.dataset.Role;
import study.nocontact.analysis.dataset.SilenceEnd;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.instrument.Categories.SilenceState;
import study.nocontact.analysis.instrument.Categories.YesNo;

/** What a row says of the silence after the breakup. */
record Silence(CaseTable cases, int row) {

  long reports() {
    return cases.count(row);
  }

  boolean happened() {
    return cases.is(row, SILENCE_ANY, YesNo.YES);
  }

  /** Whether it lasted a day or more and it is known whether and how it ended. */
  boolean complete() {
    boolean ongoing = cases.is(row, SILENCE_STATE, SilenceState.ONGOING);
    boolean ended =
        cases.is(row, SILENCE_STATE, SilenceState.ENDED) && cases.answered(row, SILENCE_BREAKER);
    return days() >= 1 && (ongoing || ended);
  }

  boolean onPurpose() {
    return cases.is(row, CONTACT_POLICY, ContactPolicy.NONE_ON_PURPOSE);
  }

  /** Whether the side that was left decided on it alone. */
  boolean decidedByTheLeft() {
    return switch (role()) {
      case DUMPEE -> cases.is(row, SILENCE_DECIDER, Side.ME);
      case DUMPER -> cases.is(row, SILENCE_DECIDER, Side.EX);
      case MUTUAL, UNKNOWN -> false;
    };
  }

  /** Whether both decided on it and one of the two had left the other. */
  boolean decidedByBoth() {
    return (role() == Role.DUMPEE || role() == Role.DUMPER)
        && cases.is(row, SILENCE_DECIDER, Side.BOTH);
  }

  Role role() {
    return Role.of(cases, row);
  }

  int days() {
    return cases.code(row, SILENCE_LENGTH);
  }

  SilenceEnd end() {
    return SilenceEnd.of(cases, row);
  }

  boolean ended() {
    return end() != SilenceEnd.ONGOING;
  }

  boolean hadFixedLength() {
    return cases.is(row, PLAN_FIXED, YesNo.YES);
  }

  boolean hadNoFixedLength() {
    return cases.is(row, PLAN_FIXED, YesNo.NO);
  }
}
