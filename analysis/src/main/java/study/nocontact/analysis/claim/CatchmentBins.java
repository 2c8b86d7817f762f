package study.nocontact.analysis.claim;

/**
 * Bins of days, each around a number of days people like to say. They part at the geometric mean of
 * neighbouring preferred days, so that who rounds to the nearest, as a ratio, stays in the bin.
 */
public final class CatchmentBins {

  static final int COUNT = 9;

  /** The bin from 26 to 42 days, around 30. */
  static final int TARGET = 3;

  private static final int[] PREFERRED = {7, 14, 21, 30, 60, 90, 120, 180, 365};
  private static final int[] LAST = {9, 17, 25, 42, 73, 103, 146, 256, Integer.MAX_VALUE};

  private CatchmentBins() {}

  /** The bin that holds a day. */
  static int of(int day) {
    int bin = 0;
    while (day > LAST[bin]) {
      bin++;
    }
    return bin;
  }

  static int first(int bin) {
    return bin == 0 ? 0 : LAST[bin - 1] + 1;
  }

  static int last(int bin) {
    return LAST[bin];
  }

  /** The preferred day in a bin. */
  static int preferred(int bin) {
    return PREFERRED[bin];
  }

  static boolean isPreferred(int day) {
    return preferred(of(day)) == day;
  }

  /** All preferred days. */
  public static int[] preferred() {
    return PREFERRED.clone();
  }

  /** Logarithm of the geometric middle of a bin; the open bin is taken to reach to two years. */
  static double middle(int bin) {
    double from = Math.max(1, first(bin));
    double to = Math.min(2 * 365, LAST[bin]);
    return (Math.log(from) + Math.log(to)) / 2;
  }
}
