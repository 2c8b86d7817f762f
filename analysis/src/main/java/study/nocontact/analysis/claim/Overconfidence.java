package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Optional;
import study.nocontact.analysis.statistics.CalibrationResult;
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
      CalibrationResult calibration = forecasts.calibration();
      long n = forecasts.reports();
      return Optional.of(
          Effect.normal(
                  measure(),
                  calibration.overconfidence(),
                  calibration.overconfidenceError() * stated.inflation(),
                  "wald",
                  new Effect.Counted(n, forecasts.reunions(), stated.effectiveN(), n, 0),
                  setting.look())
              .withChecks(
                  List.of(
                      new Effect.Check("calibration_slope", "slope", calibration.slope(), null))));
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }
}
