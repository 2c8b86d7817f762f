package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.NEW_PARTNER_ME;
import static study.nocontact.analysis.instrument.SurveyInstrument.NEW_PARTNER_ME_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.ElapsedTime;

/** Answers of people who were left, on what came of it. */
final class Reunions {

  private Reunions() {}

  /** Neither back together nor with somebody new. */
  static Answers none(ContactPolicy policy, int since) {
    return Answers.none()
        .with(INITIATOR, Initiator.EX)
        .with(SINCE_BREAKUP, ElapsedTime.ofDays(since))
        .with(CONTACT_POLICY, policy)
        .with(BACK_TOGETHER, BackTogether.NO)
        .with(NEW_PARTNER_ME, YesNo.NO);
  }

  /** Back together on a day, and still so. */
  static Answers on(Answers answers, int day) {
    return answers
        .with(BACK_TOGETHER, BackTogether.YES_STILL)
        .with(BACK_TOGETHER_AFTER, ElapsedTime.ofDays(day));
  }

  /** With somebody new from a day on. */
  static Answers partner(Answers answers, int day) {
    return answers
        .with(NEW_PARTNER_ME, YesNo.YES)
        .with(NEW_PARTNER_ME_AFTER, ElapsedTime.ofDays(day));
  }
}
