package study.nocontact.analysis.simulation;

import study.nocontact.analysis.instrument.Categories.Precision;

/**
 * The length of a silence as it is reported.
 *
 * @param days the length given
 * @param precision how exact it is said to be
 * @param prospective whether the silence was reported both before and after its end
 */
record Recall(int days, Precision precision, boolean prospective) {

  private static final int[] ROUND = {7, 14, 21, 30, 60, 90, 120, 180, 365};

  /** Shorter lengths are remembered as they were. */
  private static final int SHORTEST_ROUNDED = 4;

  /** Longer lengths have no round number near. */
  private static final int LONGEST_ROUNDED = 516;

  /** How a participant whose breakup is {@code since} days ago gives the length. */
  static Recall of(Silence silence, World world, int since, Chance chance) {
    boolean prospective = chance.happens(Assumptions.PROSPECTIVE) && silence.ended();
    boolean rounds = chance.happens(world.heaping());
    double sureness = chance.uniform();
    if (prospective) {
      Precision precision = sureness < 0.9 ? Precision.EXACT : Precision.FEW_DAYS;
      return new Recall(silence.days(), precision, true);
    }
    int round = nearestRound(silence.days());
    if (rounds && silence.start() + round <= since) {
      Precision precision = sureness < 0.3 ? Precision.FEW_DAYS : Precision.ROUGH;
      return new Recall(round, precision, false);
    }
    Precision unsure = sureness < 0.4 ? Precision.FEW_DAYS : Precision.ROUGH;
    return new Recall(silence.days(), sureness < 0.5 ? unsure : Precision.EXACT, false);
  }

  /** The round number that is nearest as a ratio; very short and very long ones stay. */
  static int nearestRound(int days) {
    if (days < SHORTEST_ROUNDED || days > LONGEST_ROUNDED) {
      return days;
    }
    int nearest = 0;
    while (nearest < ROUND.length - 1 && days * days > ROUND[nearest] * ROUND[nearest + 1]) {
      nearest++;
    }
    return ROUND[nearest];
  }
}
