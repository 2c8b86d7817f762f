package study.nocontact.analysis.simulation;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER_LASTED;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_MONTH1;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_MONTH3;
import static study.nocontact.analysis.instrument.SurveyInstrument.FURTHEST_CHANNEL;
import static study.nocontact.analysis.instrument.SurveyInstrument.LEAVER_REGRET;
import static study.nocontact.analysis.instrument.SurveyInstrument.LEAVER_REGRET_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.NEW_PARTNER_EX;
import static study.nocontact.analysis.instrument.SurveyInstrument.NEW_PARTNER_ME;
import static study.nocontact.analysis.instrument.SurveyInstrument.NEW_PARTNER_ME_AFTER;

import study.nocontact.analysis.instrument.Categories.ContactFrequency;
import study.nocontact.analysis.instrument.Item;

/** The fourth part of the survey: what happened. */
final class OutcomePages {

  private final Draft draft;
  private final Breakup breakup;
  private final Chance chance;

  OutcomePages(Draft draft, Breakup breakup, Chance chance) {
    this.draft = draft;
    this.breakup = breakup;
    this.chance = chance;
  }

  /** Fills in what came after a silence, which may be {@code null}. */
  void fill(Silence silence, Reunion reunion) {
    contact(CONTACT_MONTH1, silence, 0, 30);
    contact(CONTACT_MONTH3, silence, 60, 90);
    if (reunion.happened()) {
      draft.choose(FURTHEST_CHANNEL, 0.02, 0.06, 0.92);
    } else {
      draft.choose(FURTHEST_CHANNEL, 0.50, 0.20, 0.30);
    }
    draft.answer(BACK_TOGETHER, reunion.outcome());
    double byNow = 0.7 * breakup.recovery();
    draft.yes(NEW_PARTNER_ME, reunion.happened() ? byNow / 3 : byNow);
    draft.choose(NEW_PARTNER_EX, byNow, 0.7 * (1 - byNow), 0.3 * (1 - byNow));
    draft.yes(LEAVER_REGRET, reunion.happened() ? 0.8 : 0.35);
    draft.days(BACK_TOGETHER_AFTER, reunion.after());
    draft.days(BACK_TOGETHER_LASTED, reunion.lasted());
    draft.days(NEW_PARTNER_ME_AFTER, sometime(180));
    draft.days(LEAVER_REGRET_AFTER, sometime(60));
  }

  private int sometime(double median) {
    return (int) Math.min(chance.lognormal(median, 0.9), breakup.since());
  }

  /** There is no contact in a month that lies within the silence. */
  private void contact(Item<ContactFrequency> item, Silence silence, int from, int to) {
    if (silence != null && silence.start() <= from && silence.start() + silence.days() >= to) {
      draft.answer(item, ContactFrequency.NONE);
      return;
    }
    switch (breakup.policy()) {
      case NONE_ON_PURPOSE -> draft.choose(item, 0.35, 0.35, 0.18, 0.08, 0.04);
      case IMPORTANT_ONLY -> draft.choose(item, 0.08, 0.40, 0.35, 0.13, 0.04);
      case REGULAR -> draft.choose(item, 0.02, 0.13, 0.30, 0.33, 0.22);
      case FADED -> draft.choose(item, 0.35, 0.45, 0.15, 0.03, 0.02);
    }
  }
}
