package study.nocontact.analysis.statistics;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;

/**
 * A share pi that never has the event beside a latency for the others: S(t) = pi + (1 - pi) S0(t).
 * Its shapes are logit pi and the shape of the latency.
 */
record CureMixture(Latency latency) implements LifetimeModel {

  @Override
  public int shapes() {
    return 2;
  }

  @Override
  public DerivativeStructure logSurvival(DerivativeStructure u, DerivativeStructure... shapes) {
    DerivativeStructure uncured = latency.logSurvival(u, shapes[1]);
    return logSum(shapes[0], uncured).subtract(softplus(shapes[0]));
  }

  @Override
  public DerivativeStructure logDensity(DerivativeStructure u, DerivativeStructure... shapes) {
    return latency.logDensity(u, shapes[1]).subtract(softplus(shapes[0]));
  }

  /** ln(exp(a) + exp(b)). */
  private static DerivativeStructure logSum(DerivativeStructure a, DerivativeStructure b) {
    return a.getValue() > b.getValue()
        ? a.add(b.subtract(a).exp().log1p())
        : b.add(a.subtract(b).exp().log1p());
  }

  private static DerivativeStructure softplus(DerivativeStructure a) {
    return a.getValue() > 0 ? a.add(a.negate().exp().log1p()) : a.exp().log1p();
  }
}
