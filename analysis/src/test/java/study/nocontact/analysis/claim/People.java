package study.nocontact.analysis.claim;

import java.util.SplittableRandom;

/** A world whose people differ by a known amount in what one claim is about. */
@FunctionalInterface
interface People {

  /**
   * One person.
   *
   * @param times the true effect in smallest effects of interest
   * @param index which person, so that groups can be filled in turn
   */
  Person draw(double times, int index, SplittableRandom random);
}
