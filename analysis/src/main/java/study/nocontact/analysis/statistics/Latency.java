package study.nocontact.analysis.statistics;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;

/** Distributions of a time to an event. Each has a scale and one further parameter, its shape. */
public enum Latency implements LifetimeModel {
  /** S(t) = exp(-(t / scale)^shape); R's {@code pweibull}. */
  WEIBULL {
    @Override
    public DerivativeStructure logSurvival(DerivativeStructure u, DerivativeStructure... shapes) {
      return u.multiply(shapes[0].exp()).exp().negate();
    }

    @Override
    public DerivativeStructure logDensity(DerivativeStructure u, DerivativeStructure... shapes) {
      DerivativeStructure z = u.multiply(shapes[0].exp());
      return shapes[0].add(z).subtract(z.exp());
    }
  },
  /** S(t) = Q(shape, t / scale), the regularised gamma function; R's {@code pgamma}. */
  GAMMA {
    @Override
    public DerivativeStructure logSurvival(DerivativeStructure u, DerivativeStructure... shapes) {
      DerivativeStructure shape = shapes[0].exp();
      return new GammaTail(shape.getValue(), u.getValue()).of(shape, u);
    }

    @Override
    public DerivativeStructure logDensity(DerivativeStructure u, DerivativeStructure... shapes) {
      DerivativeStructure shape = shapes[0].exp();
      DerivativeStructure logGamma = GammaTail.logGamma(shape.getValue()).of(shape);
      return shape.multiply(u).subtract(u.exp()).subtract(logGamma);
    }
  },
  /** ln T is normal with mean ln scale and standard deviation shape; R's {@code plnorm}. */
  LOGNORMAL {
    @Override
    public DerivativeStructure logSurvival(DerivativeStructure u, DerivativeStructure... shapes) {
      DerivativeStructure z = u.multiply(shapes[0].negate().exp());
      return new NormalTail(z.getValue()).logarithm().of(z);
    }

    @Override
    public DerivativeStructure logDensity(DerivativeStructure u, DerivativeStructure... shapes) {
      DerivativeStructure z = u.multiply(shapes[0].negate().exp());
      return z.multiply(z).multiply(-.5).subtract(shapes[0]).subtract(Math.log(2 * Math.PI) / 2);
    }
  };

  /** The logarithm of the shape. */
  @Override
  public int shapes() {
    return 1;
  }
}
