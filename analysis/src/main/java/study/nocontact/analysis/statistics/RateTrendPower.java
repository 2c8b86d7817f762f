package study.nocontact.analysis.statistics;

/**
 * Power of the two-sided Wald test of H0: the rate of events does not change along a score, in a
 * Poisson regression of events on the score with the logarithm of the time observed as offset
 * ({@link PoissonRegression}): {@code events = (z + z')^2 / (v slope^2)}.
 *
 * <p>v is the variance of the score among the events to be expected, that is with weights time
 * observed times exp(slope times score). With two scores it is {@link LogRankEvents} at the share
 * of events. Meant for some dozens of events; the choice of scores matters more than their unit.
 *
 * <p>Source: Fisher information of the model; Signorini, Biometrika 1991, for the same with the
 * variance under H0 beside it.
 */
public final class RateTrendPower {

  private final double distance;
  private final WaldPower test;

  private RateTrendPower(double distance, WaldPower test) {
    this.distance = distance;
    this.test = test;
  }

  /**
   * The truth to be found out.
   *
   * @param scores score of each interval or group
   * @param exposures relative time observed in each; they need not add up to 1
   * @param slope true change of the log rate per unit of score
   * @param alpha two-sided level
   * @throws IllegalArgumentException if lengths differ, scores are not finite or all the same, a
   *     time is not positive, the slope is 0 or the level not strictly between 0 and 1
   */
  public static RateTrendPower of(double[] scores, double[] exposures, double slope, double alpha) {
    Arguments.sameLength("scores and exposures", scores.length, exposures.length);
    Arguments.different(slope, 0, "slope");
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      Arguments.positive(exposures[i], "exposure");
      highest = Math.max(highest, slope * Arguments.finite(scores[i], "score"));
    }
    double[] events = new double[scores.length];
    for (int i = 0; i < events.length; i++) {
      events[i] = exposures[i] * Math.exp(slope * scores[i] - highest);
    }
    double variance = variance(scores, events);
    if (!(variance > 0)) {
      throw new IllegalArgumentException("events must be expected at more than one score");
    }
    return new RateTrendPower(Math.abs(slope) * Math.sqrt(variance), new WaldPower(alpha));
  }

  private static double variance(double[] values, double[] weights) {
    double total = 0;
    double mean = 0;
    for (int i = 0; i < values.length; i++) {
      total += weights[i];
      mean += weights[i] * values[i];
    }
    mean /= total;
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      squares += weights[i] * (values[i] - mean) * (values[i] - mean);
    }
    return squares / total;
  }

  /**
   * Events needed, not yet rounded up; 0 for a power of at most {@code alpha / 2}.
   *
   * @throws IllegalArgumentException unless 0 &lt; power &lt; 1
   */
  public double events(double power) {
    double root = test.distance(power) / distance;
    return root * root;
  }

  /**
   * Chance to reject in either direction.
   *
   * @throws IllegalArgumentException unless there is an event
   */
  public double power(long events) {
    Arguments.positive(events, "events");
    return test.power(Math.sqrt(events) * distance);
  }
}
