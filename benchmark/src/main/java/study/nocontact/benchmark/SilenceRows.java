package study.nocontact.benchmark;

import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.RELATIONSHIP_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_BREAKER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.WANTED_BACK_FIRST;

import java.util.Arrays;
import java.util.List;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.dataset.Role;
import study.nocontact.analysis.dataset.SilenceEnd;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.SilenceState;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.Scale;

/** The silences among the reports for which everything the benchmarks ask is answered. */
record SilenceRows(CaseTable cases, int[] rows) {

  private static final List<Item<?>> ASKED =
      List.of(
          SILENCE_STATE,
          BACK_TOGETHER,
          CONTACT_POLICY,
          RELATIONSHIP_LENGTH,
          ANXIETY_FIRST,
          WANTED_BACK_FIRST);

  static SilenceRows of(CaseTable cases) {
    int[] rows = new int[cases.rows()];
    int size = 0;
    for (int row = 0; row < rows.length; row++) {
      if (complete(cases, row)) {
        rows[size++] = row;
      }
    }
    return new SilenceRows(cases, Arrays.copyOf(rows, size));
  }

  private static boolean complete(CaseTable cases, int row) {
    if (cases.code(row, SILENCE_LENGTH) < 1) {
      return false;
    }
    for (Item<?> item : ASKED) {
      if (!cases.answered(row, item)) {
        return false;
      }
    }
    return cases.is(row, SILENCE_STATE, SilenceState.ONGOING)
        || cases.answered(row, SILENCE_BREAKER);
  }

  int size() {
    return rows.length;
  }

  /** The most days, 0 if there are no silences. */
  int longest() {
    int longest = 0;
    for (int i = 0; i < rows.length; i++) {
      longest = Math.max(longest, days(i));
    }
    return longest;
  }

  int days(int i) {
    return cases.code(rows[i], SILENCE_LENGTH);
  }

  /** 0 ongoing, 1 broken by the side that was left, 2 by the other, 3 otherwise ended. */
  int end(int i) {
    return SilenceEnd.of(cases, rows[i]).ordinal();
  }

  /** 0 to 3: the side that was left, the other, both, unknown. */
  int role(int i) {
    return Role.of(cases, rows[i]).ordinal();
  }

  int onPurpose(int i) {
    return cases.is(rows[i], CONTACT_POLICY, ContactPolicy.NONE_ON_PURPOSE) ? 1 : 0;
  }

  /** 0 to 4. */
  int relationship(int i) {
    return cases.code(rows[i], RELATIONSHIP_LENGTH);
  }

  /** 0 to 4. */
  int anxiety(int i) {
    return cases.code(rows[i], ANXIETY_FIRST) - Scale.LOWEST;
  }

  /** 0 to 4. */
  int wantedBack(int i) {
    return cases.code(rows[i], WANTED_BACK_FIRST) - Scale.LOWEST;
  }

  boolean backTogether(int i) {
    return cases.is(rows[i], BACK_TOGETHER, BackTogether.YES_STILL)
        || cases.is(rows[i], BACK_TOGETHER, BackTogether.YES_THEN_ENDED);
  }
}
