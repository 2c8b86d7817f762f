package study.nocontact.analysis.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Estimate plus and minus a normal quantile times its standard error, on some scale. */
enum WaldInterval {
  /** On the scale of the estimate. */
  PLAIN {
    @Override
    Interval bounds(double estimate, double error, double z, double level) {
      return new Interval(estimate - z * error, estimate + z * error, level);
    }
  },
  /** A probability on the log scale, cut at 1. */
  LOG {
    @Override
    Interval bounds(double estimate, double error, double z, double level) {
      double factor = Math.exp(z * error / estimate);
      return new Interval(Math.min(1, estimate / factor), Math.min(1, estimate * factor), level);
    }
  },
  /** A probability on the log-odds scale. */
  LOGIT {
    @Override
    Interval bounds(double estimate, double error, double z, double level) {
      double centre = Math.log(estimate / (1 - estimate));
      double half = z * error / (estimate * (1 - estimate));
      return new Interval(
          1 / (1 + Math.exp(half - centre)), 1 / (1 + Math.exp(-centre - half)), level);
    }
  },
  /** A survival probability on the log(-log) scale. */
  LOG_LOG {
    @Override
    Interval bounds(double estimate, double error, double z, double level) {
      double factor = Math.exp(z * error / (estimate * -Math.log(estimate)));
      return new Interval(Math.pow(estimate, factor), Math.pow(estimate, 1 / factor), level);
    }
  };

  abstract Interval bounds(double estimate, double error, double z, double level);

  /** The interval for any finite estimate. */
  Interval of(double estimate, double error, double level) {
    return bounds(estimate, error, z(level), level);
  }

  /**
   * The interval for a probability; [0, 1], which says nothing, where the estimate is 0 or 1 and
   * the method has no answer.
   */
  Interval ofProbability(double estimate, double error, double level) {
    return estimate > 0 && estimate < 1
        ? of(estimate, error, level)
        : new Interval(0, 1, Arguments.openUnit(level, "level"));
  }

  /** How many standard errors an interval reaches on either side. */
  static double z(double level) {
    Arguments.openUnit(level, "level");
    return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
  }
}
