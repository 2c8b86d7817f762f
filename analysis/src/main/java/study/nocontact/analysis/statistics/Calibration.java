package study.nocontact.analysis.statistics;

import java.util.Arrays;

/**
 * Whether probability forecasts mean what they say.
 *
 * <p>Overconfidence is the mean forecast less the share of successes. In logistic regressions of
 * the outcome on logit f, the intercept at slope 1 is 0 and the slope is 1 for calibrated
 * forecasts; a slope below 1 says that the forecasts are too extreme.
 *
 * <p>Forecasts of 0 and 1 have no logit: for the two regressions they are pulled to a bound, which
 * moves the slope, so try another bound when there are many of them. Misleads when forecasts were
 * fitted to the same outcomes.
 *
 * <p>Source: Cox, Biometrika 1958; Steyerberg, Clinical Prediction Models, chapter 15.
 */
public final class Calibration {

  private static final Calibration DEFAULTS = new Calibration(.005);

  private final double bound;

  private Calibration(double bound) {
    this.bound = bound;
  }

  /** Forecasts below .005 and above .995 count as these bounds in the regressions. */
  public static Calibration withDefaults() {
    return DEFAULTS;
  }

  /**
   * Another bound.
   *
   * @throws IllegalArgumentException unless it lies strictly between 0 and .5
   */
  public Calibration withBound(double bound) {
    if (!(bound > 0 && bound < .5)) {
      throw new IllegalArgumentException("bound must lie strictly between 0 and .5, was " + bound);
    }
    return new Calibration(bound);
  }

  /**
   * Compares forecasts of groups with their successes out of trials.
   *
   * @throws IllegalArgumentException if lengths differ, a forecast is not between 0 and 1,
   *     successes exceed trials, or there are fewer than two trials
   * @throws NotEstimableException if all or none succeeded, all forecasts are equal, or the
   *     forecasts separate successes from failures
   */
  public CalibrationResult assess(double[] forecasts, long[] successes, long[] trials) {
    TrialLosses excess =
        TrialLosses.of(forecasts, successes, trials, (forecast, outcome) -> forecast - outcome);
    double[] logit =
        Arrays.stream(forecasts).map(f -> Math.max(bound, Math.min(1 - bound, f))).toArray();
    Arrays.setAll(logit, i -> Math.log(logit[i] / (1 - logit[i])));
    double[][] line = new double[logit.length][];
    double[][] constant = new double[logit.length][];
    for (int i = 0; i < logit.length; i++) {
      line[i] = new double[] {1, logit[i]};
      constant[i] = new double[] {1};
    }
    LogisticRegression regression = LogisticRegression.withDefaults();
    LogisticFit shift = regression.fit(constant, successes, trials, logit);
    LogisticFit slope = regression.fit(line, successes, trials);
    if (!shift.converged() || !slope.converged()) {
      throw new NotEstimableException("the calibration regressions did not converge");
    }
    return new CalibrationResult(
        excess.mean(),
        excess.standardError(),
        shift.coefficients()[0],
        shift.standardErrors()[0],
        slope.coefficients()[1],
        slope.standardErrors()[1]);
  }
}
