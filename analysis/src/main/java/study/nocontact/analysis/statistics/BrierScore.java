package study.nocontact.analysis.statistics;

/**
 * Mean squared distance of probability forecasts from what happened: mean of (f - y)^2, 0 for a
 * prophet, 1/4 for always saying one half.
 *
 * <p>Misleads when compared between groups with different base rates, where even right forecasts
 * score differently; see {@link BrierSkill}. Too small when the forecasts were fitted to the same
 * outcomes.
 *
 * <p>Source: Brier, Monthly Weather Review 1950.
 *
 * @param estimate the score
 * @param standardError standard deviation of the squared distances over the root of their number
 * @param people number of forecasts
 */
public record BrierScore(double estimate, double standardError, long people) {

  /**
   * From forecasts of groups with successes out of trials.
   *
   * @throws IllegalArgumentException if lengths differ, a forecast is not between 0 and 1,
   *     successes exceed trials, or there are fewer than two trials
   */
  public static BrierScore of(double[] forecasts, long[] successes, long[] trials) {
    TrialLosses losses = TrialLosses.of(forecasts, successes, trials, TrialLosses::squared);
    return new BrierScore(losses.mean(), losses.standardError(), losses.people());
  }

  /** Wald interval. */
  public Interval interval(double level) {
    return WaldInterval.PLAIN.of(estimate, standardError, level);
  }
}
