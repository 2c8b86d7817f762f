package study.nocontact.analysis.statistics;

import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Confidence intervals for the risk difference p1 - p2 of two independent groups.
 *
 * <p>Estimand: the difference of the two probabilities. Misleads when people are clustered or in
 * both groups: intervals are then too short, or too long.
 */
public enum RiskDifferenceInterval {
  /** Estimate plus and minus z standard errors: too short in small groups and near 0 and 1. */
  WALD {
    @Override
    Interval interior(TwoProportions data, double level) {
      double half = WaldInterval.z(level) * data.riskDifferenceStandardError();
      double estimate = data.riskDifference();
      return new Interval(estimate - half, estimate + half, level);
    }
  },
  /** Combines the two Wilson intervals (Newcombe, Statistics in Medicine 1998, method 10). */
  NEWCOMBE {
    @Override
    Interval interior(TwoProportions data, double level) {
      Interval first = BinomialInterval.WILSON.of(data.x1(), data.n1(), level);
      Interval second = BinomialInterval.WILSON.of(data.x2(), data.n2(), level);
      double below = Math.hypot(data.p1() - first.lower(), second.upper() - data.p2());
      double above = Math.hypot(first.upper() - data.p1(), data.p2() - second.lower());
      double estimate = data.riskDifference();
      return new Interval(estimate - below, estimate + above, level);
    }
  },
  /**
   * Inverts the score test with variance factor N/(N-1) (Miettinen and Nurminen, Statistics in
   * Medicine 1985).
   */
  MIETTINEN_NURMINEN {
    @Override
    Interval interior(TwoProportions data, double level) {
      double estimate = data.riskDifference();
      return new Interval(
          bound(data, -1, estimate, WaldInterval.z(level)),
          bound(data, 1, estimate, -WaldInterval.z(level)),
          level);
    }

    /** Where the score statistic, which falls in the difference, reaches the target. */
    private double bound(TwoProportions data, int end, double estimate, double target) {
      double total = (double) data.n1() + data.n2();
      double factor = Math.sqrt((total - 1) / total);
      double limit = end * (1 - 1e-12);
      if (Math.abs(estimate) >= Math.abs(limit) && estimate * end > 0) {
        return end;
      }
      return new BrentSolver(1e-15, 1e-24, 0)
          .solve(
              1000,
              difference -> factor * FarringtonManning.statistic(data, difference) - target,
              Math.min(limit, estimate),
              Math.max(limit, estimate));
    }
  };

  abstract Interval interior(TwoProportions data, double level);

  /**
   * The interval, within [-1, 1].
   *
   * @throws IllegalArgumentException unless {@code level} lies strictly between 0 and 1
   */
  public Interval of(TwoProportions data, double level) {
    Arguments.openUnit(level, "level");
    Interval interval = interior(data, level);
    return new Interval(Math.max(-1, interval.lower()), Math.min(1, interval.upper()), level);
  }
}
