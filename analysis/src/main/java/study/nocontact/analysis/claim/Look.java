package study.nocontact.analysis.claim;

/**
 * Which look at the data this is and what error it may spend.
 *
 * @param number number of the look, from 1
 * @param level two-sided significance level of this look
 */
public record Look(int number, double level) {

  /** The only look there will be, at the usual level. */
  public static final Look ONLY = new Look(1, 0.05);

  /** Refuses a level at which an interval for equivalence would be empty. */
  public Look {
    if (!(level > 0 && level < 0.5)) {
      throw new IllegalArgumentException("level must lie between 0 and 0.5, was " + level);
    }
  }

  /** Coverage of an interval that excludes what a two-sided test at this level rejects. */
  double coverage() {
    return 1 - level;
  }

  /** Coverage of an interval whose bounds are two one-sided tests at this level. */
  double equivalenceCoverage() {
    return 1 - 2 * level;
  }
}
