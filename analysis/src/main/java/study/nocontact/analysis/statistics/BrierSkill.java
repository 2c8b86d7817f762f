package study.nocontact.analysis.statistics;

import java.util.Arrays;

/**
 * Share of the Brier score of a constant forecast that other forecasts take away: 1 - score / score
 * of the base rate. 0 is no better than the base rate, 1 is perfect, below 0 is worse.
 *
 * <p>Misleads when the forecasts were fitted to the same outcomes (too large), or when the base
 * rate comes from the same outcomes and there are few (too small).
 *
 * <p>Source: Murphy, Monthly Weather Review 1988; error by the delta method.
 *
 * @param estimate the skill, at most 1
 * @param standardError delta-method error
 * @param baseRate the constant forecast
 */
public record BrierSkill(double estimate, double standardError, double baseRate) {

  /**
   * Against the share of successes among these outcomes.
   *
   * @throws IllegalArgumentException as {@link #of(double[], long[], long[], double)}
   * @throws NotEstimableException if all or none succeeded
   */
  public static BrierSkill of(double[] forecasts, long[] successes, long[] trials) {
    double all = Math.max(1, Arrays.stream(trials).sum());
    return of(forecasts, successes, trials, Arrays.stream(successes).sum() / all);
  }

  /**
   * Against a base rate known beforehand.
   *
   * @throws IllegalArgumentException if lengths differ, a forecast or the base rate is not between
   *     0 and 1, successes exceed trials, or there are fewer than two trials
   * @throws NotEstimableException if the base rate is 0 or 1 and always right
   */
  public static BrierSkill of(
      double[] forecasts, long[] successes, long[] trials, double baseRate) {
    TrialLosses losses = TrialLosses.of(forecasts, successes, trials, TrialLosses::squared);
    double success = TrialLosses.squared(Arguments.closedUnit(baseRate, "baseRate"), 1);
    double failure = TrialLosses.squared(baseRate, 0);
    TrialLosses constant =
        TrialLosses.of(forecasts, successes, trials, (forecast, y) -> y == 1 ? success : failure);
    double base = constant.mean();
    if (!(base > 0)) {
      throw new NotEstimableException("the base rate is always right: there is nothing to gain");
    }
    double ratio = losses.mean() / base;
    TrialLosses influence =
        new TrialLosses(
            Arrays.stream(losses.ifSuccess()).map(loss -> loss - ratio * success).toArray(),
            Arrays.stream(losses.ifFailure()).map(loss -> loss - ratio * failure).toArray(),
            successes,
            trials);
    return new BrierSkill(1 - ratio, influence.standardError() / base, baseRate);
  }

  /** Wald interval. */
  public Interval interval(double level) {
    return WaldInterval.PLAIN.of(estimate, standardError, level);
  }
}
