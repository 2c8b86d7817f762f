package study.nocontact.analysis.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Weibull regression of durations by maximum likelihood, as an accelerated failure time model.
 *
 * <p>Model: P(T &gt; t) = exp(-(t / exp(x'b))^k), that is ln T = x'b + W / k with W a standard
 * smallest extreme value. The hazard falls with time when the shape k is below 1, and stays the
 * same when it is 1, the exponential model ({@link #withShape}). As R's {@code survreg}, whose
 * scale is 1 / k. Durations may be exact, censored or known between bounds, and subjects may come
 * late: they then count with the probability given that nothing had happened before.
 *
 * <p>Maximised by Newton's method with exact derivatives from several starts. Misleads when hazards
 * rise and then fall, and when people differ in ways the design does not hold: a mixture of
 * constant hazards also looks like a falling one; see {@link GammaFrailtyWeibull}.
 *
 * <p>Source: Kalbfleisch and Prentice 2002, chapter 3.
 */
public final class WeibullRegression {

  private static final WeibullRegression DEFAULTS = new WeibullRegression(Double.NaN);
  private static final double[] SHAPES = {1, .5, 2};

  private final double fixedShape;

  private WeibullRegression(double fixedShape) {
    this.fixedShape = fixedShape;
  }

  /** Estimates the shape. */
  public static WeibullRegression withDefaults() {
    return DEFAULTS;
  }

  /** Holds the shape at {@code shape}; 1 is exponential regression. */
  public WeibullRegression withShape(double shape) {
    return new WeibullRegression(Arguments.positive(shape, "shape"));
  }

  /** Fits scale and shape without covariates. */
  public WeibullFit fit(CensoredTimes data) {
    return fit(WeightedDesign.ones(data.rows()), data);
  }

  /**
   * Fits the model.
   *
   * @param design one row per row of {@code data}, with a column of ones if an intercept is wanted
   * @throws IllegalArgumentException if shapes differ or a number is not finite
   * @throws NotEstimableException if there are no events, a column is a linear combination of
   *     others, or the likelihood has no maximum, as when events do not vary or a group has none
   */
  public WeibullFit fit(double[][] design, CensoredTimes data) {
    double[][] copy = new double[design.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = design[i].clone();
    }
    LifetimeLikelihood likelihood = new LifetimeLikelihood(Latency.WEIBULL, copy, data);
    if (data.events() == 0) {
      throw new NotEstimableException("there are no events, so nothing can be fitted to them");
    }
    return fit(likelihood);
  }

  private WeibullFit fit(LifetimeLikelihood likelihood) {
    double[] location = likelihood.location();
    List<double[]> starts = new ArrayList<>();
    if (!Double.isNaN(fixedShape)) {
      starts.add(likelihood.start(location, Math.log(fixedShape)));
      int shape = likelihood.columns();
      return new WeibullFit(likelihood, new NewtonSearch(likelihood, shape).from(starts), true);
    }
    for (double shape : SHAPES) {
      starts.add(likelihood.start(location, Math.log(shape)));
    }
    return new WeibullFit(likelihood, new NewtonSearch(likelihood).from(starts), false);
  }
}
