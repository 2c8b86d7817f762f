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
}
