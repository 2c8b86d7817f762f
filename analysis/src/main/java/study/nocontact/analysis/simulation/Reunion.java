package study.nocontact.analysis.simulation;

import study.nocontact.analysis.instrument.Categories.BackTogether;

/**
 * Whether the two got back together by the time of the report.
 *
 * @param outcome whether they did
 * @param after days from the breakup, if they did
 * @param lasted days it lasted, if it ended again
 */
record Reunion(BackTogether outcome, int after, int lasted) {

  static final Reunion NONE = new Reunion(BackTogether.NO, 0, 0);

  static Reunion draw(World world, Breakup breakup, Silence silence, Chance chance) {
    if (silence != null && !silence.ended()) {
      return NONE;
    }
    int earliest = silence == null ? 0 : silence.start() + silence.days();
    double probability =
        silence == null ? Assumptions.REUNION_WITHOUT_SILENCE : probability(world, silence.days());
    boolean happened = chance.happens(breakup.careless() ? 0.5 : probability);
    int delay = (int) chance.lognormal(25, 1);
    int after = Math.min(earliest + delay, breakup.since());
    int lasted = (int) Math.min(chance.lognormal(60, 1), breakup.since() - after);
    if (!happened) {
      return NONE;
    }
    return chance.happens(0.55)
        ? new Reunion(BackTogether.YES_STILL, after, 0)
        : new Reunion(BackTogether.YES_THEN_ENDED, after, lasted);
  }

  /** Probability of getting back together after a silence that lasted so many days. */
  static double probability(World world, int days) {
    double x = Math.log(days / Assumptions.LENGTH_MEDIAN);
    boolean special = Assumptions.BUMP_FROM <= days && days <= Assumptions.BUMP_TO;
    double logOdds =
        Assumptions.REUNION[0]
            + Assumptions.REUNION[1] * x
            + Assumptions.REUNION[2] * x * x
            + (special ? world.bump() : 0);
    return 1 / (1 + Math.exp(-logOdds));
  }

  boolean happened() {
    return outcome != BackTogether.NO;
  }
}
