package study.nocontact.analysis.statistics;

import java.util.function.LongToDoubleFunction;

/**
 * From which number of trials on an exact power stays high enough. It saws, because counts are
 * whole: a smaller number may reach it and a larger one fall back.
 */
record SawtoothSearch(LongToDoubleFunction power, long cycle) {

  private static final int CYCLES_CHECKED = 10;
  private static final long MOST_TRIALS = 1L << 30;

  /** Checked over ten further cycles of the saw. */
  long trials(double wanted) {
    Arguments.openUnit(wanted, "power");
    long needed = roughly(wanted);
    for (long n = needed; n < needed + CYCLES_CHECKED * cycle; n++) {
      if (power.applyAsDouble(n) < wanted) {
        needed = n + 1;
      }
    }
    return needed;
  }

  /** A number of trials at which the power passes the wanted one upwards. */
  private long roughly(double wanted) {
    long enough = 1;
    while (power.applyAsDouble(enough) < wanted) {
      enough *= 2;
      if (enough > MOST_TRIALS) {
        throw new IllegalArgumentException("more than " + MOST_TRIALS + " trials would be needed");
      }
    }
    long tooFew = enough / 2;
    while (enough - tooFew > 1) {
      long middle = tooFew + (enough - tooFew) / 2;
      if (power.applyAsDouble(middle) < wanted) {
        tooFew = middle;
      } else {
        enough = middle;
      }
    }
    return enough;
  }
}
