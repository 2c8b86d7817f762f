package study.nocontact.analysis.statistics;

import java.util.Arrays;

/**
 * Cumulative incidence of a Fine-Gray model: CIF(t | x) = 1 - exp(-H(t) exp(x'b)).
 *
 * <p>H sums, over event times, events over the weighted relative hazards at risk. Equals R's {@code
 * predict.crr}. Misleads far from the covariates seen and past the last times, where the value is
 * kept.
 */
public final class SubdistributionBaseline {

  private final double[] times;
  private final double[] cumulative;
  private final double[] coefficients;
  private final double reference;

  /** {@code reference} is the linear predictor of somebody with hazard {@code cumulative}. */
  SubdistributionBaseline(
      double[] times, double[] cumulative, double[] coefficients, double reference) {
    this.times = times;
    this.cumulative = cumulative;
    this.coefficients = coefficients;
    this.reference = reference;
  }

  /**
   * CIF(t | x).
   *
   * @param covariates one number per covariate
   * @throws IllegalArgumentException if a number is not finite or their number differs
   */
  public double incidence(double time, double... covariates) {
    return -Math.expm1(-cumulativeHazard(time, covariates));
  }

  /**
   * H(t) exp(x'b), the cumulative subdistribution hazard.
   *
   * @param covariates one number per covariate
   * @throws IllegalArgumentException if a number is not finite or their number differs
   */
  public double cumulativeHazard(double time, double... covariates) {
    Arguments.finite(time, "time");
    Arguments.sameLength("covariates and coefficients", covariates.length, coefficients.length);
    double linear = -reference;
    for (int j = 0; j < covariates.length; j++) {
      linear += Arguments.finite(covariates[j], "covariate") * coefficients[j];
    }
    int found = Arrays.binarySearch(times, time);
    int last = found >= 0 ? found : -found - 2;
    return last < 0 || cumulative[last] == 0 ? 0 : cumulative[last] * Math.exp(linear);
  }
}
