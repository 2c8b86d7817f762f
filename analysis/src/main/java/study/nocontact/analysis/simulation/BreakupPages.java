package study.nocontact.analysis.simulation;

import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.EX_INTENTIONS_TOLD;
import static study.nocontact.analysis.instrument.SurveyInstrument.FORECAST_CHANCE;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.INTENTIONS_ORDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.INTENTIONS_TOLD;
import static study.nocontact.analysis.instrument.SurveyInstrument.LIVED_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.ON_OFF_BEFORE;
import static study.nocontact.analysis.instrument.SurveyInstrument.OPEN_DOOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.OPEN_DOOR_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_DAYS;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_FIXED;
import static study.nocontact.analysis.instrument.SurveyInstrument.RELATIONSHIP_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MOTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;
import static study.nocontact.analysis.instrument.SurveyInstrument.TIES;
import static study.nocontact.analysis.instrument.SurveyInstrument.WANTED_BACK_FIRST;

import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.Motive;
import study.nocontact.analysis.instrument.Categories.Tie;

/** The first two parts of the survey: the breakup and what was decided. */
final class BreakupPages {

  private static final Integer[] USUAL_PLANS = {30, 60, 90, 21, 45, 14};

  private final Draft draft;
  private final Breakup breakup;
  private final Chance chance;

  BreakupPages(Draft draft, Breakup breakup, Chance chance) {
    this.draft = draft;
    this.breakup = breakup;
    this.chance = chance;
  }

  void fill() {
    ending();
    decision();
    expectations();
  }

  private void ending() {
    boolean left = breakup.initiator() == Initiator.EX;
    boolean together = chance.happens(0.4);
    draft.answer(INITIATOR, breakup.initiator());
    draft.days(SINCE_BREAKUP, breakup.since());
    if (together) {
      draft.choose(RELATIONSHIP_LENGTH, 0.02, 0.13, 0.30, 0.30, 0.25);
    } else {
      draft.choose(RELATIONSHIP_LENGTH, 0.22, 0.33, 0.27, 0.13, 0.05);
    }
    draft.yes(LIVED_TOGETHER, together ? 1 : 0);
    draft.yes(ON_OFF_BEFORE, 0.3);
    double shared = together ? 0.3 : 0.03;
    draft.chooseMany(
        TIES,
        Tie.NONE,
        new Tie[] {Tie.CHILDREN, Tie.HOME_OR_MONEY, Tie.WORK_OR_STUDY, Tie.FRIENDS, Tie.PETS},
        shared / 2,
        shared,
        0.12,
        0.35,
        shared / 2);
    draft.rate(WANTED_BACK_FIRST, (left ? 3.9 : 2.2) + 0.5 * breakup.distress());
    draft.rate(ANXIETY_FIRST, (left ? 3.7 : 2.8) + 0.7 * breakup.distress());
  }

  private void decision() {
    draft.answer(CONTACT_POLICY, breakup.policy());
    double[] decider = Assumptions.DECIDER;
    if (breakup.initiator() == Initiator.ME) {
      draft.choose(SILENCE_DECIDER, decider[1], decider[0], decider[2]);
    } else {
      draft.choose(SILENCE_DECIDER, decider);
    }
    draft.yes(PLAN_FIXED, 0.35);
    draft.chooseMany(SILENCE_MOTIVE, Motive.HEAL, Motive.values(), 0.70, 0.35, 0.12, 0.25, 0.20);
    boolean usual = chance.happens(0.8);
    Integer plan = chance.pick(USUAL_PLANS, 0.5, 0.15, 0.15, 0.08, 0.07, 0.05);
    draft.answer(PLAN_DAYS, usual ? plan : Integer.valueOf(chance.between(1, 365)));
  }

  private void expectations() {
    double forecast = 35 + 12 * breakup.distress() + 20 * chance.normal();
    draft.answer(FORECAST_CHANCE, (int) Math.max(0, Math.min(100, 5 * Math.round(forecast / 5))));
    draft.yes(INTENTIONS_TOLD, 0.55);
    draft.choose(EX_INTENTIONS_TOLD, 0.45, 0.35, 0.20);
    draft.yes(OPEN_DOOR, 0.30);
    draft.choose(INTENTIONS_ORDER, 0.40, 0.45, 0.15);
    draft.days(OPEN_DOOR_AFTER, (int) Math.min(chance.lognormal(4, 1.2), breakup.since()));
  }
}
