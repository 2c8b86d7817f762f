package study.nocontact.analysis.simulation;

import static study.nocontact.analysis.instrument.SurveyInstrument.AGE_BAND;
import static study.nocontact.analysis.instrument.SurveyInstrument.DIRECTED;
import static study.nocontact.analysis.instrument.SurveyInstrument.GENDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.HOW_HEARD;
import static study.nocontact.analysis.instrument.SurveyInstrument.REGION;
import static study.nocontact.analysis.instrument.SurveyInstrument.SPEED_BAND;
import static study.nocontact.analysis.instrument.SurveyInstrument.USE_MY_ANSWERS;
import static study.nocontact.analysis.instrument.SurveyInstrument.WHOSE_DECISION;

/** The last two parts of the survey, and how fast the form was filled in. */
final class ClosingPages {

  private final Draft draft;
  private final Breakup breakup;

  ClosingPages(Draft draft, Breakup breakup) {
    this.draft = draft;
    this.breakup = breakup;
  }

  void fill() {
    draft.choose(AGE_BAND, 0.34, 0.36, 0.17, 0.08, 0.05);
    draft.choose(GENDER, 0.58, 0.36, 0.03, 0.03);
    draft.choose(REGION, 0.04, 0.16, 0.32, 0.34, 0.06, 0.08);
    draft.choose(HOW_HEARD, 0.38, 0.30, 0.20, 0.07, 0.05);
    if (breakup.careless()) {
      draft.choose(WHOSE_DECISION, 0.25, 0.25, 0.25, 0.25);
      draft.choose(DIRECTED, 0.34, 0.33, 0.33);
      draft.yes(USE_MY_ANSWERS, 0.75);
      draft.choose(SPEED_BAND, 0.70, 0.25, 0.05);
    } else {
      attentive();
    }
  }

  private void attentive() {
    switch (breakup.initiator()) {
      case ME -> draft.choose(WHOSE_DECISION, 0.93, 0.01, 0.04, 0.02);
      case EX -> draft.choose(WHOSE_DECISION, 0.01, 0.93, 0.04, 0.02);
      case BOTH -> draft.choose(WHOSE_DECISION, 0.05, 0.05, 0.85, 0.05);
      case NOT_SAID -> draft.choose(WHOSE_DECISION, 0.15, 0.25, 0.10, 0.50);
    }
    draft.choose(DIRECTED, 0.01, 0.98, 0.01);
    draft.yes(USE_MY_ANSWERS, 0.995);
    draft.choose(SPEED_BAND, 0.02, 0.78, 0.20);
  }
}
