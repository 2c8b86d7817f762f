package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Optional;
import study.nocontact.analysis.statistics.LinearRegression;
import study.nocontact.analysis.statistics.NotEstimableException;

/**
 * How far the mean of the chances people named lies above the share who got back together
 * (calibration in the large), with the slope of calibration beside it.
 */
record Overconfidence() implements Analysis {

  private static final long LEAST = 10;

  @Override
  public Measure measure() {
    return Measure.RISK_DIFFERENCE;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Selection stated = selection.where(Forecasts::stated);
    if (stated.reports() < LEAST) {
      return Optional.empty();
    }
    try {
      Forecasts forecasts = Forecasts.of(stated);
      LinearRegression excess = forecasts.excess();
      long n = forecasts.reports();
      return Effect.ifVarying(
              measure(),
              excess.coefficients()[0],
              excess.standardErrors()[0] * stated.inflation(),
              "wald",
              new Effect.Counted(n, forecasts.reunions(), stated.effectiveN(), n, 0),
              setting.look())
          .map(effect -> effect.withChecks(checks(forecasts)));
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  private static List<Effect.Check> checks(Forecasts forecasts) {
    return forecasts.calibration().stream()
        .map(found -> new Effect.Check("calibration_slope", "slope", found.slope(), null))
        .toList();
  }
}
