package study.nocontact.analysis.statistics;

import java.util.List;

/**
 * Rates over intervals of time; see {@link PiecewiseExponential}.
 *
 * @param intervals the intervals in which somebody was at risk, in order of time
 */
public record PiecewiseHazard(List<HazardInterval> intervals) {

  /** Keeps a copy. */
  public PiecewiseHazard {
    intervals = List.copyOf(intervals);
    if (intervals.isEmpty()) {
      throw new IllegalArgumentException("there must be at least one interval");
    }
  }

  /** Number of events. */
  public long events() {
    return intervals.stream().mapToLong(interval -> interval.observed().events()).sum();
  }

  /** Time at risk. */
  public double exposure() {
    return intervals.stream().mapToDouble(interval -> interval.observed().exposure()).sum();
  }

  /**
   * Poisson regression of the events on the number of the interval: coefficient 1 is the log rate
   * ratio per interval, below 0 when the hazard falls.
   *
   * @throws NotEstimableException if there are fewer than two intervals, or no events
   */
  public PoissonFit trend() {
    double[][] design = new double[intervals.size()][];
    long[] events = new long[design.length];
    double[] offset = new double[design.length];
    for (int i = 0; i < design.length; i++) {
      design[i] = new double[] {1, intervals.get(i).number()};
      events[i] = intervals.get(i).observed().events();
      offset[i] = Math.log(intervals.get(i).observed().exposure());
    }
    return PoissonRegression.withDefaults().fit(design, events, offset);
  }

  /**
   * Likelihood-ratio test of one rate for all intervals against one for each.
   *
   * @throws NotEstimableException if there are fewer than two intervals, or no events
   */
  public ChiSquareResult constantTest() {
    if (intervals.size() < 2 || events() == 0) {
      throw new NotEstimableException("needs at least two intervals with exposure, and an event");
    }
    double statistic = 0;
    for (HazardInterval interval : intervals) {
      EventRate observed = interval.observed();
      double expected = events() * observed.exposure() / exposure();
      statistic += part(observed.events(), expected);
    }
    return ChiSquareResult.of(statistic, intervals.size() - 1);
  }

  private static double part(long events, double expected) {
    return events == 0 ? 0 : 2 * events * Math.log(events / expected);
  }
}
