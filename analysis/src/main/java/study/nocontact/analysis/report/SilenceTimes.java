package study.nocontact.analysis.report;

import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_ANY;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_BREAKER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_STATE;

import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.dataset.SilenceEnd;
import study.nocontact.analysis.instrument.Categories.SilenceState;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.statistics.EventTimes;

/**
 * How long silences last and who ends them: cause 1 is the side that was left, 2 the side that
 * left, 3 somebody else or chance. A silence that nobody decided on is one only from its seventh
 * day on.
 *
 * @param cases reports of a silence whose length and end are known
 */
record SilenceTimes(CaseTable cases) {

  static final int CAUSES = 3;

  private static final int ENTRY_UNLESS_DECIDED = 7;

  static SilenceTimes of(CaseTable cases) {
    return new SilenceTimes(
        cases.where(row -> known(cases, row) && entry(cases, row) < days(cases, row)));
  }

  private static boolean known(CaseTable cases, int row) {
    return cases.is(row, SILENCE_ANY, YesNo.YES)
        && cases.answered(row, SILENCE_LENGTH)
        && (cases.is(row, SILENCE_STATE, SilenceState.ONGOING)
            || cases.answered(row, SILENCE_BREAKER));
  }

  private static int entry(CaseTable cases, int row) {
    return Reports.strict(cases, row) ? 0 : ENTRY_UNLESS_DECIDED;
  }

  private static int days(CaseTable cases, int row) {
    return cases.code(row, SILENCE_LENGTH);
  }

  /** Those that somebody decided on, which are seen from their first day on. */
  SilenceTimes onPurpose() {
    return new SilenceTimes(cases.where(row -> Reports.strict(cases, row)));
  }

  boolean isEmpty() {
    return cases.rows() == 0;
  }

  double[] exits() {
    double[] exits = new double[cases.rows()];
    for (int row = 0; row < exits.length; row++) {
      exits[row] = days(cases, row);
    }
    return exits;
  }

  int[] events() {
    int[] events = new int[cases.rows()];
    for (int row = 0; row < events.length; row++) {
      events[row] =
          switch (SilenceEnd.of(cases, row)) {
            case ONGOING -> 0;
            case DUMPEE -> 1;
            case DUMPER -> 2;
            case OTHER -> CAUSES;
          };
    }
    return events;
  }

  long[] counts() {
    long[] counts = new long[cases.rows()];
    for (int row = 0; row < counts.length; row++) {
      counts[row] = cases.count(row);
    }
    return counts;
  }

  EventTimes times() {
    double[] entry = new double[cases.rows()];
    for (int row = 0; row < entry.length; row++) {
      entry[row] = entry(cases, row);
    }
    return EventTimes.of(entry, exits(), events(), counts());
  }
}
