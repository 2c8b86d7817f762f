package study.nocontact.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Piecewise exponential model: the hazard is constant between cut points and may jump at them.
 *
 * <p>Intervals are (0, c1], (c1, c2], ..., (cm, infinity); an event at a cut belongs to the
 * interval that ends there. With delayed entry a subject adds exposure from entry on only.
 * Estimates are events over exposure; models with covariates are Poisson regressions of the split
 * rows with the logarithm of the exposure as offset (R's {@code survSplit} and {@code glm(family =
 * poisson)}).
 *
 * <p>Misleads when the hazard changes much within an interval, and when cuts are chosen after
 * seeing the events. A falling hazard may come from differences between people alone; see {@link
 * GammaFrailtyWeibull}.
 *
 * <p>Source: Holford 1980; Laird and Olivier 1981.
 */
public final class PiecewiseExponential {

  private final double[] bounds;

  private PiecewiseExponential(double[] bounds) {
    this.bounds = bounds;
  }

  /**
   * Cuts in rising order, at least one.
   *
   * @throws IllegalArgumentException if there is none, or they are not rising from above 0
   */
  public static PiecewiseExponential withCuts(double... cuts) {
    double[] bounds = new double[cuts.length + 2];
    for (int i = 1; i <= cuts.length; i++) {
      bounds[i] = Arguments.positive(cuts[i - 1], "cut");
      if (bounds[i] <= bounds[i - 1]) {
        throw new IllegalArgumentException("cuts must rise, but " + bounds[i] + " comes late");
      }
    }
    bounds[cuts.length + 1] = Double.POSITIVE_INFINITY;
    if (cuts.length == 0) {
      throw new IllegalArgumentException("there must be at least one cut");
    }
    return new PiecewiseExponential(bounds);
  }

  private int intervals() {
    return bounds.length - 1;
  }

  /**
   * Events, exposure and rate of every interval in which somebody was at risk.
   *
   * @throws IllegalArgumentException if an event is known between bounds only
   */
  public PiecewiseHazard fit(CensoredTimes data) {
    refuseBounds(data);
    List<HazardInterval> seen = new ArrayList<>();
    for (int k = 0; k < intervals(); k++) {
      long events = 0;
      double exposure = 0;
      for (int i = 0; i < data.rows(); i++) {
        events += event(data, i, k) ? data.count(i) : 0;
        exposure += data.count(i) * exposure(data, i, k);
      }
      if (exposure > 0) {
        EventRate observed = new EventRate(events, exposure);
        seen.add(new HazardInterval(k + 1, bounds[k], bounds[k + 1], observed));
      }
    }
    return new PiecewiseHazard(seen);
  }

  /**
   * Regression with one rate per interval and proportional effects of covariates.
   *
   * @param covariates one row per row of {@code data}, without a column of ones
   * @return Poisson regression with the columns: 1, an indicator for each interval with exposure
   *     after the first such, the covariates
   * @throws IllegalArgumentException if lengths differ or an event is known between bounds only
   * @throws NotEstimableException if there is an interval or group without events, or a column is a
   *     linear combination of others
   */
  public PoissonFit regression(double[][] covariates, CensoredTimes data) {
    Arguments.sameLength("covariates and times", covariates.length, data.rows());
    int[] numbers = fit(data).intervals().stream().mapToInt(HazardInterval::number).toArray();
    List<double[]> design = new ArrayList<>();
    List<int[]> origin = new ArrayList<>();
    for (int i = 0; i < data.rows(); i++) {
      for (int k = 0; k < numbers.length; k++) {
        if (data.count(i) > 0 && exposure(data, i, numbers[k] - 1) > 0) {
          design.add(row(k, numbers.length, covariates[i]));
          origin.add(new int[] {i, numbers[k] - 1});
        }
      }
    }
    return regression(design.toArray(double[][]::new), origin, data);
  }

  private PoissonFit regression(double[][] design, List<int[]> origin, CensoredTimes data) {
    long[] events = new long[design.length];
    double[] offset = new double[design.length];
    long[] count = new long[design.length];
    double[] weight = new double[design.length];
    for (int r = 0; r < design.length; r++) {
      int row = origin.get(r)[0];
      int interval = origin.get(r)[1];
      events[r] = event(data, row, interval) ? 1 : 0;
      offset[r] = Math.log(exposure(data, row, interval));
      count[r] = data.count(row);
      weight[r] = 1;
    }
    return PoissonRegression.withDefaults().fit(design, events, offset, count, weight);
  }

  private static double[] row(int interval, int intervals, double[] covariates) {
    double[] row = Arrays.copyOf(new double[] {1}, intervals + covariates.length);
    if (interval > 0) {
      row[interval] = 1;
    }
    System.arraycopy(covariates, 0, row, intervals, covariates.length);
    return row;
  }

  private boolean event(CensoredTimes data, int row, int interval) {
    double exit = data.lower(row);
    return data.hasEvent(row) && bounds[interval] < exit && exit <= bounds[interval + 1];
  }

  private double exposure(CensoredTimes data, int row, int interval) {
    double from = Math.max(data.entry(row), bounds[interval]);
    return Math.max(0, Math.min(data.lower(row), bounds[interval + 1]) - from);
  }

  private static void refuseBounds(CensoredTimes data) {
    for (int i = 0; i < data.rows(); i++) {
      if (data.hasEvent(i) && !data.isExact(i)) {
        throw new IllegalArgumentException(
            "times must be exact or right-censored, but row "
                + i
                + " lies between "
                + data.lower(i)
                + " and "
                + data.upper(i));
      }
    }
  }
}
