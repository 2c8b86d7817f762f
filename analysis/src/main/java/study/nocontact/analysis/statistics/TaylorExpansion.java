package study.nocontact.analysis.statistics;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;

/** A function of one variable about a point, to second order. */
record TaylorExpansion(double value, double slope, double curvature) {

  /** The function of {@code x}, whose value must be the point. */
  DerivativeStructure of(DerivativeStructure x) {
    DerivativeStructure step = x.subtract(x.getValue());
    return step.multiply(step).multiply(curvature / 2).add(step.multiply(slope)).add(value);
  }
}
