package study.nocontact.analysis.simulation;

import static study.nocontact.analysis.instrument.SurveyInstrument.BREAK_CHANNEL;
import static study.nocontact.analysis.instrument.SurveyInstrument.BREAK_REGRET;
import static study.nocontact.analysis.instrument.SurveyInstrument.BREAK_REPLY;
import static study.nocontact.analysis.instrument.SurveyInstrument.EX_TOLD_MEANING;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_ANY;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_BREAKER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_PRECISION;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_START;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_STATE;

import study.nocontact.analysis.instrument.Categories.SilenceState;
import study.nocontact.analysis.instrument.Categories.YesNo;

/** The third part of the survey: the silence. */
final class SilencePages {

  private final Draft draft;
  private final Reunion reunion;

  SilencePages(Draft draft, Reunion reunion) {
    this.draft = draft;
    this.reunion = reunion;
  }

  /** Fills in a silence; without one both are {@code null}. */
  void fill(Silence silence, Recall recall) {
    draft.answer(SILENCE_ANY, silence == null ? YesNo.NO : YesNo.YES);
    if (silence == null) {
      return;
    }
    draft.days(SILENCE_START, silence.start());
    draft.answer(SILENCE_STATE, silence.ended() ? SilenceState.ENDED : SilenceState.ONGOING);
    draft.days(SILENCE_LENGTH, recall.days());
    draft.answer(SILENCE_PRECISION, recall.precision());
    if (silence.ended()) {
      end(silence);
    }
    draft.choose(EX_TOLD_MEANING, 0.66, 0.08, 0.07, 0.04, 0.08, 0.04, 0.03);
  }

  private void end(Silence silence) {
    draft.answer(SILENCE_BREAKER, silence.breaker());
    draft.choose(BREAK_CHANNEL, 0.55, 0.15, 0.04, 0.10, 0.11, 0.05);
    if (reunion.happened()) {
      draft.choose(BREAK_REGRET, 0.65, 0.25, 0.10);
      draft.choose(BREAK_REPLY, 0.60, 0.30, 0.08, 0.02);
    } else {
      draft.choose(BREAK_REGRET, 0.30, 0.50, 0.20);
      draft.choose(BREAK_REPLY, 0.20, 0.40, 0.25, 0.15);
    }
  }
}
