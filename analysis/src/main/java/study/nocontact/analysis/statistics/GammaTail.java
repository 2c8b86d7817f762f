package study.nocontact.analysis.statistics;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.Trigamma;

/**
 * The logarithm of the upper tail Q(k, x) of the gamma distribution as a function of k and of u =
 * ln x, with its derivatives. The series and the continued fraction are those of Abramowitz and
 * Stegun 6.5.29 and 6.5.31, differentiated term by term.
 */
final class GammaTail {

  private static final int MOST_TERMS = 100_000;
  private static final double SMALLEST = 1e-17;

  private final double shape;
  private final double u;
  private final DerivativeStructure inShape;

  /** Expands about {@code shape} and {@code u}. */
  GammaTail(double shape, double u) {
    this.shape = shape;
    this.u = u;
    DerivativeStructure k = new DerivativeStructure(1, 2, 0, shape);
    double x = Math.exp(u);
    inShape = x < shape + 1 ? fromBelow(k, x) : fromAbove(k, x);
  }

  /** ln Gamma(k) about {@code k}. */
  static TaylorExpansion logGamma(double k) {
    return new TaylorExpansion(LogGamma.value(k), Digamma.value(k), Trigamma.value(k));
  }

  /** ln(x^k exp(-x) / Gamma(k)), the common factor. */
  private DerivativeStructure logFactor(DerivativeStructure k, double x) {
    return k.multiply(u).subtract(x).subtract(logGamma(shape).of(k));
  }

  private DerivativeStructure fromBelow(DerivativeStructure k, double x) {
    DerivativeStructure term = k.reciprocal();
    DerivativeStructure sum = term;
    for (int n = 1; n < MOST_TERMS && largest(term) > SMALLEST * sum.getValue(); n++) {
      term = term.multiply(x).divide(k.add(n));
      sum = sum.add(term);
    }
    return logFactor(k, x).add(sum.log()).expm1().negate().log();
  }

  private DerivativeStructure fromAbove(DerivativeStructure k, double x) {
    DerivativeStructure b = k.negate().add(x + 1);
    DerivativeStructure d = b.reciprocal();
    DerivativeStructure c = b;
    DerivativeStructure fraction = d;
    for (int n = 1; n < MOST_TERMS; n++) {
      DerivativeStructure a = k.subtract(n).multiply(n);
      b = b.add(2);
      c = n == 1 ? b : b.add(a.divide(c));
      d = d.multiply(a).add(b).reciprocal();
      DerivativeStructure change = c.multiply(d);
      fraction = fraction.multiply(change);
      if (largest(change.subtract(1)) < 1e-15) {
        break;
      }
    }
    return logFactor(k, x).add(fraction.log());
  }

  private static double largest(DerivativeStructure term) {
    return Math.max(
        Math.abs(term.getValue()),
        Math.max(Math.abs(term.getPartialDerivative(1)), Math.abs(term.getPartialDerivative(2))));
  }

  /** ln Q as a function of {@code k} and {@code logX}, whose values must be the point. */
  DerivativeStructure of(DerivativeStructure k, DerivativeStructure logX) {
    double value = inShape.getValue();
    double slope = inShape.getPartialDerivative(1);
    double x = Math.exp(u);
    double hazard = Math.exp(logFactor(new DerivativeStructure(1, 0, shape), x).getValue() - value);
    DerivativeStructure dk = k.subtract(shape);
    DerivativeStructure du = logX.subtract(u);
    double mixed = -hazard * (u - Digamma.value(shape) - slope);
    return new TaylorExpansion(value, slope, inShape.getPartialDerivative(2))
        .of(k)
        .add(new TaylorExpansion(0, -hazard, -hazard * (shape - x + hazard)).of(logX))
        .add(dk.multiply(du).multiply(mixed));
  }
}
