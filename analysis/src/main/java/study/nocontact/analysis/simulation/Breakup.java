package study.nocontact.analysis.simulation;

import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;

/**
 * A breakup as it really was and the person who reports it.
 *
 * @param careless whether the report is filled in without care
 * @param initiator who ended it, seen from the participant
 * @param since days since then
 * @param policy how contact was handled
 * @param distress how hard it was at first, standard normal
 */
record Breakup(
    boolean careless, Initiator initiator, int since, ContactPolicy policy, double distress) {

  private static final int LONGEST = 9999;

  static Breakup draw(Chance chance) {
    boolean careless = chance.happens(Assumptions.CARELESS);
    Initiator initiator = chance.pick(Initiator.values(), Assumptions.INITIATOR);
    double since = chance.lognormal(Assumptions.SINCE_MEDIAN, Assumptions.SINCE_SIGMA);
    ContactPolicy policy = chance.pick(ContactPolicy.values(), Assumptions.POLICY);
    return new Breakup(
        careless, initiator, (int) Math.min(1 + since, LONGEST), policy, chance.normal());
  }

  boolean silenceOnPurpose() {
    return policy == ContactPolicy.NONE_ON_PURPOSE;
  }

  /** How much of the first distress time has taken away, from 0 to 1. */
  double recovery() {
    return 1 - Math.exp(-since / 250.0);
  }
}
