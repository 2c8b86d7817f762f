package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Jackknife pseudo-values: what each subject contributes to an estimate from censored times.
 *
 * <p>With theta the estimate from n subjects and theta_(-i) that without subject i, the
 * pseudo-value is n theta - (n - 1) theta_(-i). It stands in for the outcome of subject i, seen or
 * not, as the response of a regression on covariates (with the counts as weights and robust
 * errors), to estimate differences in survival, restricted mean or cumulative incidence. Without
 * censoring it is the outcome itself. Leaving out is exact, and its cost grows with times plus
 * rows, not with people. R's {@code survival::pseudo} gives the infinitesimal jackknife instead,
 * close to this for large n.
 *
 * <p>Misleads when censoring depends on the covariates (use groups that are homogeneous in it) and
 * at times where few are at risk. A single value may lie outside 0 and 1; that is no error. Delayed
 * entry is not offered: without one subject an early risk set may be empty.
 *
 * <p>Source: Andersen, Klein and Rosthøj 2003, Biometrika 90, 15-27; Andersen and Pohar Perme 2010.
 */
public final class PseudoValues {

  private static final int ANY_CAUSE = 0;

  private final LeaveOneOut leaveOneOut;
  private final long subjects;
  private final int[] cells;

  private PseudoValues(EventTimes data, int[] cells) {
    leaveOneOut = new LeaveOneOut(data);
    subjects = data.subjects();
    this.cells = cells;
  }

  /**
   * Takes the rows whose values are asked for, all seen from time 0.
   *
   * @param exit end of observation, above 0
   * @param event 0 for censored, 1..K for the cause
   * @param count subjects per row, at least 1
   * @throws IllegalArgumentException if lengths differ, a count is below 1, there are fewer than
   *     two subjects, or as {@link EventTimes#of(double[], int[], long[])}
   */
  public static PseudoValues of(double[] exit, int[] event, long[] count) {
    EventTimes data = EventTimes.of(exit, event, count);
    if (Arrays.stream(count).anyMatch(people -> people < 1)) {
      throw new IllegalArgumentException("every row must have a count of at least 1");
    }
    if (data.subjects() < 2) {
      throw new IllegalArgumentException("there must be at least two subjects");
    }
    Map<EventTimes.Cell, Integer> index = new HashMap<>();
    for (EventTimes.Cell cell : data.cells()) {
      index.put(cell, index.size());
    }
    int[] cells = new int[exit.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = index.get(new EventTimes.Cell(0, exit[i], event[i]));
    }
    return new PseudoValues(data, cells);
  }

  /**
   * Values of the probability of no event by {@code time}, one per row ({@link KaplanMeier}).
   *
   * @throws IllegalArgumentException unless the time is above 0
   */
  public double[] survival(double time) {
    Arguments.positive(time, "time");
    return complement(1, lost(ANY_CAUSE, exit -> exit <= time ? 1 : 0));
  }

  /**
   * Values of the mean time without event up to {@code horizon}, one per row ({@link
   * KaplanMeier#restrictedMean}).
   *
   * @throws IllegalArgumentException unless the horizon is above 0
   */
  public double[] restrictedMean(double horizon) {
    Arguments.positive(horizon, "horizon");
    return complement(horizon, lost(ANY_CAUSE, exit -> Math.max(0, horizon - exit)));
  }

  /**
   * Values of the probability of a cause by {@code time}, one per row ({@link AalenJohansen}).
   *
   * @throws IllegalArgumentException if the cause is below 1 or the time not above 0
   */
  public double[] incidence(int cause, double time) {
    Arguments.positive(time, "time");
    return lost(EventTimes.cause(cause), exit -> exit <= time ? 1 : 0);
  }

  private double[] lost(int cause, DoubleUnaryOperator loss) {
    LeaveOneOut.Estimates estimates = leaveOneOut.estimates(cause, loss);
    return Arrays.stream(cells)
        .mapToDouble(
            i -> estimates.all() + (subjects - 1) * (estimates.all() - estimates.without()[i]))
        .toArray();
  }

  private static double[] complement(double whole, double[] lost) {
    return Arrays.stream(lost).map(part -> whole - part).toArray();
  }
}
