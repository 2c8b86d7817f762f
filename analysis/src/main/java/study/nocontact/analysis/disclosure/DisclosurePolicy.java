package study.nocontact.analysis.disclosure;

/**
 * The thresholds of disclosure control.
 *
 * <p>A zero does not disclose by itself: it points at nobody. It can still tell something of people
 * known to have taken part (nobody in their group gave that answer); no rule here prevents that,
 * which is one reason why tables have few dimensions and coarse groups.
 */
public final class DisclosurePolicy {

  /** A count from 1 to one below this is unsafe. */
  public static final long UNSAFE_BELOW = 10;

  /** A finding on fewer reports is published without numbers. */
  public static final long FINDING_WITHOUT_NUMBERS_BELOW = 50;

  /**
   * A variation of a finding is published without numbers if its reports, those with the outcome or
   * those without differ from the main ones by fewer than this and more than none: the difference
   * of the two would tell of those few, and its growth from release to release of fewer still.
   */
  public static final long NESTED_DIFFERENCE_BELOW = 50;

  /** Counts in findings are rounded to the nearest multiple of this. */
  public static final long COUNT_STEP = 10;

  /** Progress of the collection is rounded down to a multiple of this. */
  public static final long PROGRESS_STEP = 50;

  /** Decimals of proportions, differences, ratios and log-odds. */
  public static final int DECIMALS = 3;

  /** Decimals of indices around 100. */
  public static final int INDEX_DECIMALS = 1;

  /** Significant digits of p-values and test statistics. */
  public static final int SIGNIFICANT_DIGITS = 3;

  /** Smaller p-values are given as this one: their exponent would tell the exact counts. */
  public static final double LEAST_P = 1e-4;

  /** Decimals of significance levels and coverages. */
  public static final int LEVEL_DECIMALS = 6;

  private DisclosurePolicy() {}

  /** A count as findings and pages give it: the nearest multiple of {@link #COUNT_STEP}. */
  public static long rounded(long exact) {
    return Math.floorDiv(exact + COUNT_STEP / 2, COUNT_STEP) * COUNT_STEP;
  }

  /** A count of reports before they are released: the multiple of the step at or below it. */
  public static long progress(long exact) {
    return Math.floorDiv(exact, PROGRESS_STEP) * PROGRESS_STEP;
  }

  /** Whether a count, or a difference of counts, could point at somebody. */
  public static boolean unsafe(long count) {
    long size = Math.abs(count);
    return 0 < size && size < UNSAFE_BELOW;
  }
}
