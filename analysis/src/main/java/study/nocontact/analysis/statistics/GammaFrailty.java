package study.nocontact.analysis.statistics;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;

/**
 * Weibull hazards times a gamma variable of mean 1 and variance theta: S(t) = (1 + theta H(t))^(-1
 * / theta), H(t) = (t / scale)^shape. Its shapes are ln theta and ln shape.
 */
record GammaFrailty() implements LifetimeModel {

  @Override
  public int shapes() {
    return 2;
  }

  @Override
  public DerivativeStructure logSurvival(DerivativeStructure u, DerivativeStructure... shapes) {
    return spread(u, shapes).divide(shapes[0].exp()).negate();
  }

  @Override
  public DerivativeStructure logDensity(DerivativeStructure u, DerivativeStructure... shapes) {
    return shapes[1]
        .add(u.multiply(shapes[1].exp()))
        .subtract(spread(u, shapes))
        .add(logSurvival(u, shapes));
  }

  /** ln(1 + theta H). */
  private static DerivativeStructure spread(DerivativeStructure u, DerivativeStructure... shapes) {
    DerivativeStructure log = u.multiply(shapes[1].exp()).add(shapes[0]);
    return log.getValue() > 0 ? log.add(log.negate().exp().log1p()) : log.exp().log1p();
  }
}
