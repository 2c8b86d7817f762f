package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;

import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Item;

/**
 * A thousand reports of limited contact and a thousand of silence, in which an outcome of 2 or 4 is
 * moved by a step of 2 or 4 alone: in limited contact 60 percent are at the higher step, in silence
 * 40; of those at the higher step a quarter have the higher outcome, of the others three quarters.
 */
final class MediationExample {

  private static final Answers SILENT = Reports.ongoing(20);
  private static final Answers LIMITED = SILENT.with(CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY);

  private MediationExample() {}

  /** What was felt before is 2 in one half of each kind and 4 in the other. */
  static Reports of(Item<Integer> step, Item<Integer> outcome, Item<Integer> before) {
    Reports reports = new Reports();
    for (int first = 2; first <= 4; first += 2) {
      add(reports, LIMITED.with(before, first).with(step, 4), outcome, 225, 75);
      add(reports, LIMITED.with(before, first).with(step, 2), outcome, 50, 150);
      add(reports, SILENT.with(before, first).with(step, 4), outcome, 150, 50);
      add(reports, SILENT.with(before, first).with(step, 2), outcome, 75, 225);
    }
    return reports;
  }

  private static void add(
      Reports reports, Answers answers, Item<Integer> outcome, long low, long high) {
    reports.add(low, answers, outcome, 2).add(high, answers, outcome, 4);
  }
}
