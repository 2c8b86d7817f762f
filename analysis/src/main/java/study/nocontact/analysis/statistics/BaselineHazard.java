package study.nocontact.analysis.statistics;

/**
 * Cumulative hazard of somebody in a stratum with given covariates.
 *
 * <p>Estimand H(t | x) = H_s(t) exp(x'b), H_s the sum over event times s &lt;= t of events over the
 * summed relative hazards at risk, with the ties of the fit. Equals R's {@code basehaz} and {@code
 * survfit(coxph)}; exp(-H) is the probability of no event only where no other cause competes.
 *
 * <p>Misleads far from the covariates seen (0 may be such a place) and past the times where many
 * are at risk; the value is kept there.
 *
 * <p>Source: Breslow 1974; Fleming and Harrington 1984 for Efron's ties.
 */
public final class BaselineHazard {

  private final EventGrid grid;
  private final Codes strata;
  private final StandardDesign design;
  private final double[] coefficients;
  private final double[] cumulative;
  private final double largest;

  BaselineHazard(CoxLikelihood likelihood, double[] standardised) {
    grid = likelihood.data().grid();
    strata = likelihood.data().strata();
    design = likelihood.design();
    coefficients = design.unscaled(standardised);
    cumulative = new double[grid.size()];
    RelativeHazards hazards = RelativeHazards.of(design, standardised);
    largest = hazards.largest();
    likelihood
        .sweep(hazards)
        .run(
            (k, surviving, dying) -> {
              TieSums sums =
                  likelihood.ties().sums(surviving.total(), dying.total(), grid.deaths(k));
              cumulative[k] = grid.meanWeight(k) * sums.inverse();
            });
    for (int s = 0; s < strata.size(); s++) {
      for (int k = grid.start(s) + 1; k < grid.end(s); k++) {
        cumulative[k] += cumulative[k - 1];
      }
    }
  }

  /** H(t) where all covariates are 0, for data in one stratum. */
  public double cumulative(double time) {
    if (strata.size() > 1) {
      throw new IllegalArgumentException("there are several strata: name one");
    }
    return cumulative(time, strata.code(0), new double[coefficients.length]);
  }

  /**
   * H(t | x).
   *
   * @param time any time; 0 before the first event
   * @param stratum code of the stratum as in the data (0 where none was given)
   * @param covariates one number per covariate
   * @throws IllegalArgumentException if a number is not finite, their number differs, or the
   *     stratum does not occur
   */
  public double cumulative(double time, int stratum, double... covariates) {
    Arguments.finite(time, "time");
    Arguments.sameLength("covariates and coefficients", covariates.length, coefficients.length);
    int number = strata.numberOf(stratum);
    if (number < 0) {
      throw new IllegalArgumentException("there is no stratum " + stratum);
    }
    double linear = -design.linearAtCentre(coefficients, number) - largest;
    for (int j = 0; j < covariates.length; j++) {
      linear += Arguments.finite(covariates[j], "covariate") * coefficients[j];
    }
    int last = grid.lastNotAfter(number, time);
    return last < grid.start(number) ? 0 : cumulative[last] * Math.exp(linear);
  }
}
