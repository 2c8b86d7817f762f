package study.nocontact.analysis.simulation;

import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;

/**
 * A silence as it really was.
 *
 * @param start days from the breakup to its first day
 * @param days its length, so far if it has not ended
 * @param ended whether it has ended
 * @param breaker who or what ended it, seen from the participant; {@code null} if ongoing
 */
record Silence(int start, int days, boolean ended, Breaker breaker) {

  /** From how many days a stretch without contact that nobody decided on counts. */
  private static final int UNDECIDED_DAYS = 7;

  /** The silence after a breakup, or {@code null} where there is none long enough to count. */
  static Silence draw(World world, Breakup breakup, Chance chance) {
    boolean decided = breakup.policy() == ContactPolicy.NONE_ON_PURPOSE;
    int least = decided ? 1 : UNDECIDED_DAYS;
    int start = start(decided, chance);
    int time = breakup.since() - start;
    int length = length(least, chance);
    boolean ended = !chance.happens(Assumptions.NEVER_BROKEN) && length <= time;
    Breaker breaker = breaker(world, breakup, chance);
    boolean any = chance.happens(Assumptions.SILENCE[breakup.policy().ordinal()]);
    if (!any || time < least) {
      return null;
    }
    return ended
        ? new Silence(start, length, true, breaker)
        : new Silence(start, time, false, null);
  }

  private static int start(boolean decided, Chance chance) {
    double start = decided ? chance.lognormal(3, 1.2) : chance.lognormal(14, 0.8);
    return decided && chance.happens(0.4) ? 0 : (int) start;
  }

  private static int length(int least, Chance chance) {
    double length;
    do {
      length = chance.lognormal(Assumptions.LENGTH_MEDIAN, Assumptions.LENGTH_SIGMA);
    } while (length < least);
    return (int) Math.round(length);
  }

  private static Breaker breaker(World world, Breakup breakup, Chance chance) {
    if (breakup.careless()) {
      return chance.pick(Breaker.values(), 0.25, 0.25, 0.25, 0.25);
    }
    double left = world.leftSideBreaks();
    double leaver = (1 - left) * Assumptions.LEAVER_AMONG_OTHERS;
    double neither = (1 - left - leaver) / 2;
    boolean wasLeft =
        breakup.initiator() == Initiator.EX
            || breakup.initiator() != Initiator.ME && chance.happens(0.5);
    return wasLeft
        ? chance.pick(Breaker.values(), left, leaver, neither, neither)
        : chance.pick(Breaker.values(), leaver, left, neither, neither);
  }
}
