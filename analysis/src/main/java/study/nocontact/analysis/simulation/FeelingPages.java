package study.nocontact.analysis.simulation;

import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.AVOIDANCE_A;
import static study.nocontact.analysis.instrument.SurveyInstrument.AVOIDANCE_B;
import static study.nocontact.analysis.instrument.SurveyInstrument.BURNOUT_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CLARITY_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CLOSURE_SEEKING_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONFUSION_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTROL_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTROL_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.EX_TOLD_REASON;
import static study.nocontact.analysis.instrument.SurveyInstrument.HEALING_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.HOPE_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.HOPE_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.RUMINATION_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_EFFECT;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MEANT;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_PURPOSEFUL;
import static study.nocontact.analysis.instrument.SurveyInstrument.SPACE_RESPECTED;
import static study.nocontact.analysis.instrument.SurveyInstrument.UNCERTAINTY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.UNCERTAINTY_NOW;

import study.nocontact.analysis.instrument.Item;

/** The fifth and sixth part of the survey: how it felt and how the ex's silence was taken. */
final class FeelingPages {

  private final Draft draft;
  private final Breakup breakup;
  private final Chance chance;

  FeelingPages(Draft draft, Breakup breakup, Chance chance) {
    this.draft = draft;
    this.breakup = breakup;
    this.chance = chance;
  }

  void fill() {
    pain(ANXIETY_NOW, 3.6, 1);
    pain(UNCERTAINTY_FIRST, 3.6, 0);
    pain(UNCERTAINTY_NOW, 3.6, 1);
    pain(HOPE_FIRST, 3.2, 0);
    pain(HOPE_NOW, 3.2, 1);
    strength(CONTROL_FIRST, 2.2, 0);
    strength(CONTROL_NOW, 2.2, 1);
    strength(ACCEPTANCE_FIRST, 1.9, 0);
    strength(ACCEPTANCE_NOW, 1.9, 1);
    strength(HEALING_NOW, 2.0, 1);
    strength(CLARITY_NOW, 2.4, 1);
    pain(AVOIDANCE_A, 2.7, 0.5);
    pain(AVOIDANCE_B, 2.6, 0.5);
    pain(RUMINATION_NOW, 3.8, 1);
    pain(CLOSURE_SEEKING_NOW, 3.4, 1);
    pain(CONFUSION_NOW, breakup.silenceOnPurpose() ? 2.8 : 3.2, 0.8);
    pain(BURNOUT_NOW, breakup.silenceOnPurpose() ? 2.9 : 3.2, 0.8);
    receiving();
  }

  private void receiving() {
    if (breakup.silenceOnPurpose()) {
      draft.choose(SILENCE_PURPOSEFUL, 0.70, 0.10, 0.20);
    } else {
      draft.choose(SILENCE_PURPOSEFUL, 0.25, 0.45, 0.30);
    }
    draft.choose(SILENCE_MEANT, 0.30, 0.25, 0.12, 0.20, 0.08, 0.05);
    draft.choose(SILENCE_EFFECT, 0.40, 0.20, 0.22, 0.18);
    draft.choose(EX_TOLD_REASON, 0.60, 0.20, 0.04, 0.05, 0.09, 0.02);
    draft.rate(SPACE_RESPECTED, breakup.silenceOnPurpose() ? 3.9 : 3.2);
  }

  /** Something that hurts and fades. */
  private void pain(Item<Integer> item, double atFirst, double fades) {
    rate(item, atFirst + 0.6 * breakup.distress() - 1.8 * fades * breakup.recovery());
  }

  /** Something that is low at first and grows. */
  private void strength(Item<Integer> item, double atFirst, double grows) {
    double purpose = breakup.silenceOnPurpose() ? 0.15 : 0;
    rate(item, atFirst - 0.4 * breakup.distress() + grows * (1.6 * breakup.recovery() + purpose));
  }

  private void rate(Item<Integer> item, double mean) {
    if (breakup.careless()) {
      draft.answer(item, chance.between(1, 5));
    } else {
      draft.rate(item, mean);
    }
  }
}
