package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * How strongly reported whole numbers (days, ages) pile up on preferred values.
 *
 * <p>Values carry frequency weights; a value may occur more than once. All indices compare with a
 * distribution that is flat over the window, so a steep true distribution also moves them: choose
 * windows that are centred on the preferred values, and read them as descriptions, not tests.
 */
public final class Heaping {

  /**
   * Myers' blended index and the blended share of each terminal digit.
   *
   * @param index half the sum of |share - 10|, from 0 (none) to 90 (one digit only), in percent
   * @param shares ten percentages by digit 0 to 9, adding up to 100
   */
  public record Myers(double index, List<Double> shares) {

    /** Keeps its own copy of the shares. */
    public Myers {
      shares = List.copyOf(shares);
    }
  }

  /**
   * A Whipple-type index: 100 times the share of reports on preferred values over the share of
   * preferred values in the window. 100 means no preference, 100 over that share means preferred
   * values only.
   *
   * @param preferred reports on preferred values
   * @param reports reports in the window
   * @param flat share of preferred values among those in the window
   */
  public record Whipple(long preferred, long reports, double flat) {

    /** The index. */
    public double index() {
      return 100 * preferred / (flat * reports);
    }

    /** Its interval: that of Clopper and Pearson for the share of reports on preferred values. */
    public Interval interval(double level) {
      Interval share = BinomialInterval.CLOPPER_PEARSON.of(preferred, reports, level);
      return new Interval(100 * share.lower() / flat, 100 * share.upper() / flat, level);
    }
  }

  private final int[] values;
  private final long[] counts;

  private Heaping(int[] values, long[] counts) {
    this.values = values;
    this.counts = counts;
  }

  /**
   * Reported values and how often each was reported.
   *
   * @throws IllegalArgumentException if lengths differ or a value or count is negative
   */
  public static Heaping of(int[] values, long[] counts) {
    Arguments.sameLength("values and counts", values.length, counts.length);
    for (int i = 0; i < values.length; i++) {
      Arguments.count(values[i], "value");
      Arguments.count(counts[i], "count");
    }
    return new Heaping(values.clone(), counts.clone());
  }

  /**
   * Whipple-type index of multiples of {@code step} in {@code [low, high]}.
   *
   * @throws IllegalArgumentException if nothing was reported in the window or it holds no multiple
   */
  public Whipple whipple(int step, int low, int high) {
    Arguments.positive(step, "step");
    return whipple(value -> value % step == 0, low, high);
  }

  /**
   * Whipple-type index of a list of preferred values; those outside {@code [low, high]} are
   * ignored.
   *
   * @throws IllegalArgumentException if nothing was reported in the window or it holds no preferred
   *     value
   */
  public Whipple whipple(int[] preferred, int low, int high) {
    int[] sorted = preferred.clone();
    Arrays.sort(sorted);
    return whipple(value -> Arrays.binarySearch(sorted, value) >= 0, low, high);
  }

  private Whipple whipple(IntPredicate preferred, int low, int high) {
    IntPredicate window = value -> low <= value && value <= high;
    long inWindow = weight(window);
    long candidates = 0;
    for (long value = low; value <= high; value++) {
      candidates += preferred.test((int) value) ? 1 : 0;
    }
    if (inWindow == 0 || candidates == 0) {
      throw new IllegalArgumentException(
          "no reports or no preferred value between " + low + " and " + high);
    }
    double flat = (double) candidates / ((long) high - low + 1);
    return new Whipple(weight(window.and(preferred)), inWindow, flat);
  }

  /**
   * Myers' blended index over {@code [low, high]} (R. J. Myers, Transactions of the Actuarial
   * Society of America 1940), which cancels a falling trend by starting the count at every digit in
   * turn. Meant for windows that reach to where reports run out: cut earlier, even a flat
   * distribution scores above 0 (1.3 over 0 to 99).
   *
   * @param low a multiple of 10
   * @param high one less than a later multiple of 10, at least {@code low + 19}
   * @throws IllegalArgumentException if the window is another one or holds no reports
   */
  public Myers myers(int low, int high) {
    if (low < 0 || low % 10 != 0 || high % 10 != 9 || high < low + 19) {
      throw new IllegalArgumentException(
          "the window must run over two or more whole tens, was " + low + " to " + high);
    }
    double[] blended = new double[10];
    for (int i = 0; i < values.length; i++) {
      int digit = values[i] % 10;
      if (values[i] >= low && values[i] <= high) {
        double weight = values[i] >= low + 10 ? 10 : digit + 1;
        blended[digit] += weight * counts[i];
      }
    }
    double sum = Arrays.stream(blended).sum();
    if (sum == 0) {
      throw new IllegalArgumentException("no reports between " + low + " and " + high);
    }
    List<Double> shares = Arrays.stream(blended).map(b -> 100 * b / sum).boxed().toList();
    return new Myers(shares.stream().mapToDouble(s -> Math.abs(s - 10)).sum() / 2, shares);
  }

  /**
   * Share of each terminal digit 0 to 9 among all reports.
   *
   * @throws IllegalArgumentException if there are no reports
   */
  public double[] digitShares() {
    long total = total();
    return Arrays.stream(digitCounts()).mapToDouble(count -> (double) count / total).toArray();
  }

  /**
   * Tests H0 that all terminal digits are equally likely (R's {@code chisq.test} on the ten
   * counts). Misleads below about 50 reports, and whenever values cover few tens.
   *
   * @throws IllegalArgumentException if there are no reports
   */
  public ChiSquareResult digitTest() {
    double expected = total() / 10.0;
    double chiSquare = 0;
    for (long observed : digitCounts()) {
      chiSquare += (observed - expected) * (observed - expected) / expected;
    }
    return ChiSquareResult.of(chiSquare, 9);
  }

  private long[] digitCounts() {
    long[] digits = new long[10];
    for (int i = 0; i < values.length; i++) {
      digits[values[i] % 10] += counts[i];
    }
    return digits;
  }

  private long total() {
    long total = weight(value -> true);
    if (total == 0) {
      throw new IllegalArgumentException("there are no reports");
    }
    return total;
  }

  private long weight(IntPredicate wanted) {
    long sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += wanted.test(values[i]) ? counts[i] : 0;
    }
    return sum;
  }
}
