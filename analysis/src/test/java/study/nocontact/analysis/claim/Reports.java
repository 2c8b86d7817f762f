package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_ANY;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_BREAKER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import study.nocontact.analysis.dataset.Case;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.instrument.Categories.SilenceState;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.ElapsedTime;
import study.nocontact.analysis.instrument.Item;

/** Small worked sets of reports. */
final class Reports {

  private final CaseTable.Builder cases = new CaseTable.Builder();

  /** A silence that the person who was left decided on and still keeps. */
  static Answers ongoing(int days) {
    return Answers.none()
        .with(INITIATOR, Initiator.EX)
        .with(SINCE_BREAKUP, ElapsedTime.ofDays(days + 5))
        .with(CONTACT_POLICY, ContactPolicy.NONE_ON_PURPOSE)
        .with(SILENCE_DECIDER, Side.ME)
        .with(SILENCE_ANY, YesNo.YES)
        .with(SILENCE_STATE, SilenceState.ONGOING)
        .with(SILENCE_LENGTH, ElapsedTime.ofDays(days))
        .with(BACK_TOGETHER, BackTogether.NO);
  }

  /** The same silence, broken. */
  static Answers ended(int days, Breaker breaker) {
    return ongoing(days).with(SILENCE_STATE, SilenceState.ENDED).with(SILENCE_BREAKER, breaker);
  }

  /** The same silence as told by the person who had ended the relationship. */
  static Answers toldByTheOther(Answers answers) {
    Answers told = answers.with(INITIATOR, Initiator.ME).with(SILENCE_DECIDER, Side.EX);
    return answers
        .get(SILENCE_BREAKER)
        .map(
            breaker ->
                switch (breaker) {
                  case ME -> told.with(SILENCE_BREAKER, Breaker.EX);
                  case EX -> told.with(SILENCE_BREAKER, Breaker.ME);
                  case SOMEONE_ELSE, CHANCE -> told;
                })
        .orElse(told);
  }

  Reports add(long count, Answers answers) {
    if (count > 0) {
      cases.add(Case.of(answers), count);
    }
    return this;
  }

  /** The same with one more answer to every report. */
  <T> Reports add(long count, Answers answers, Item<T> item, T value) {
    return add(count, answers.with(item, value));
  }

  CaseTable table() {
    return cases.build();
  }

  static Finding judged(Claim claim, CaseTable cases) {
    return judged(claim, cases, Look.ONLY);
  }

  /** The finding when no other claim shares the family. */
  static Finding judged(Claim claim, CaseTable cases, Look look) {
    Examination examination = claim.examine(cases, Setting.of(look, 1));
    return examination.judge(examination.p());
  }
}
