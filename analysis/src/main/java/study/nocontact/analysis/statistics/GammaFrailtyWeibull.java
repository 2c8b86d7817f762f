package study.nocontact.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Weibull regression of durations that allows for differences between people which the design does
 * not hold.
 *
 * <p>Model: everybody has their own hazard z k t^(k-1) / exp(x'b)^k, where z is gamma distributed
 * with mean 1 and variance theta and is not observed. Then P(T &gt; t) = (1 + theta H(t))^(-1 /
 * theta), H(t) = (t / exp(x'b))^k, the Burr distribution; theta = 0 is {@link WeibullRegression}. A
 * mixture of people with constant hazards shows a falling hazard, since those with the highest
 * leave first; the shape k of this model is what falls or rises within a person. Subjects who came
 * late count with the probability given that nothing had happened before.
 *
 * <p>Maximised by Newton's method with exact derivatives from several starts. Misleads when frailty
 * is not gamma distributed: without repeated events per person, mixture and falling hazard are told
 * apart by the form of the model only, so read it as a sensitivity analysis.
 *
 * <p>Source: Vaupel, Manton and Stallard 1979; Burr 1942 for the distribution.
 */
public final class GammaFrailtyWeibull {

  private static final double[] LOG_VARIANCES = {-2, 0, 1.5};
  private static final double[] SHAPE_FACTORS = {1, 1.5, 2.2};
  private static final double[] LOCATION_SHIFTS = {0, -.7, -1.5};

  private static final GammaFrailtyWeibull DEFAULTS = new GammaFrailtyWeibull();

  private GammaFrailtyWeibull() {}

  /** Estimates scale, shape and variance of the frailty. */
  public static GammaFrailtyWeibull withDefaults() {
    return DEFAULTS;
  }

  /** Fits without covariates. */
  public FrailtyFit fit(CensoredTimes data) {
    return fit(WeightedDesign.ones(data.rows()), data);
  }

  /**
   * Fits the model.
   *
   * @param design one row per row of {@code data}, with a column of ones if an intercept is wanted
   * @throws IllegalArgumentException if shapes differ or a number is not finite
   * @throws NotEstimableException if the Weibull model cannot be fitted (see {@link
   *     WeibullRegression}), or the likelihood has no maximum
   */
  public FrailtyFit fit(double[][] design, CensoredTimes data) {
    WeibullFit weibull = WeibullRegression.withDefaults().fit(design, data);
    double[][] columns = weibull.likelihood().design();
    MixtureSearch search =
        new MixtureSearch(
            new LifetimeLikelihood(new GammaFrailty(), columns, data), weibull.likelihood());
    return new FrailtyFit(
        search, weibull, search.search(weibull.maximum(), starts(search, weibull)));
  }

  /** The Weibull fit with frailty added, the shape raised and durations shortened to make up. */
  private static List<double[]> starts(MixtureSearch search, WeibullFit weibull) {
    double[] plain = weibull.maximum().parameters();
    double[] one = new double[weibull.likelihood().data().rows()];
    Arrays.fill(one, 1);
    double[] intercept = weibull.likelihood().leastSquares(one);
    List<double[]> starts = new ArrayList<>();
    for (double logVariance : LOG_VARIANCES) {
      for (double factor : SHAPE_FACTORS) {
        for (double shift : LOCATION_SHIFTS) {
          double[] start = search.with(plain, logVariance);
          start[search.lastShape()] += Math.log(factor);
          for (int j = 0; j < intercept.length; j++) {
            start[j] += shift * intercept[j];
          }
          starts.add(start);
        }
      }
    }
    return starts;
  }
}
