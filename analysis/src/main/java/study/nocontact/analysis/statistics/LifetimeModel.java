package study.nocontact.analysis.statistics;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;

/**
 * A distribution of lifetimes T on the scale u = ln T - eta, where eta is the linear predictor. Its
 * functions carry their derivatives with them.
 */
interface LifetimeModel {

  /** Number of parameters besides eta. */
  int shapes();

  /** ln P(T &gt; t). */
  DerivativeStructure logSurvival(DerivativeStructure u, DerivativeStructure... shapes);

  /** Logarithm of the density of ln T, that is of t f(t). */
  DerivativeStructure logDensity(DerivativeStructure u, DerivativeStructure... shapes);
}
