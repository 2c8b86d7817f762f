package study.nocontact.analysis.claim;

import org.apache.commons.statistics.distribution.NormalDistribution;
import study.nocontact.analysis.statistics.EValue;
import study.nocontact.analysis.statistics.Interval;

/** What a number measures; values are kept on a scale on which they add up. */
enum Measure {
  PROPORTION(Estimate.Scale.PROPORTION, .05),
  RISK_DIFFERENCE(Estimate.Scale.DIFFERENCE, .05),
  /** Difference of mean chances; its base is the standard deviation. */
  CHANCE_DIFFERENCE(Estimate.Scale.DIFFERENCE, .05) {
    @Override
    double riskRatio(double value, double base) {
      return Math.exp(.91 * value / base);
    }
  },
  /** Share of a reference score that better forecasts save. */
  SKILL(Estimate.Scale.DIFFERENCE, .05) {
    @Override
    boolean confounded() {
      return false;
    }
  },
  /** P(first above second) - P(first below second). */
  CLIFF_DELTA(Estimate.Scale.DOMINANCE, .15) {
    @Override
    double riskRatio(double value, double base) {
      double d =
          Math.sqrt(2) * NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + value) / 2);
      return Math.exp(.91 * d);
    }
  },
  /** Difference of two agreements, each at most 1. */
  KAPPA_DIFFERENCE(Estimate.Scale.DOMINANCE, .15) {
    @Override
    boolean confounded() {
      return false;
    }
  },
  /** By how much scores order more than half of all pairs rightly; shown as the share they do. */
  CONCORDANCE(Estimate.Scale.PROPORTION, .10) {
    @Override
    double shown(double value) {
      return .5 + value;
    }

    @Override
    boolean confounded() {
      return false;
    }
  },
  LOG_HAZARD_RATIO(Estimate.Scale.RATIO, Math.log(1.25)) {
    @Override
    double riskRatio(double value, double base) {
      double root = Math.exp(value / 2);
      return (1 - Math.pow(.5, root)) / (1 - Math.pow(.5, 1 / root));
    }
  },
  LOG_SHAPE(Estimate.Scale.RATIO, -Math.log(.9)) {
    @Override
    boolean confounded() {
      return false;
    }
  },
  /**
   * Change of a log rate with each doubling of the time passed; ln 2 times a Weibull shape less 1.
   */
  LOG_RATE_PER_DOUBLING(Estimate.Scale.RATIO, .10 * Math.log(2)) {
    @Override
    boolean confounded() {
      return false;
    }
  },
  KENDALL_TAU(Estimate.Scale.DOMINANCE, .10) {
    @Override
    boolean confounded() {
      return false;
    }
  },
  LOG_ODDS_PER_STEP(Estimate.Scale.LOG_ODDS, .10) {
    @Override
    double riskRatio(double value, double base) {
      return Math.exp(value / 2);
    }
  },
  LOG_ODDS_RATIO(Estimate.Scale.RATIO, Math.log(1.25)) {
    @Override
    double riskRatio(double value, double base) {
      return Math.exp(value / 2);
    }
  },
  /** Standard deviations of an answer. */
  STANDARD_DEVIATIONS(Estimate.Scale.DOMINANCE, .10) {
    @Override
    double riskRatio(double value, double base) {
      return Math.exp(.91 * value);
    }
  },
  /**
   * Odds ratio of a higher answer wherever the scale is cut. The smallest is the one that logistic
   * answers with a Cliff's delta of .15 have.
   */
  LOG_COMMON_ODDS_RATIO(Estimate.Scale.RATIO, Math.log(1.573)) {
    @Override
    double riskRatio(double value, double base) {
      return Math.exp(value / 2);
    }
  };

  private final Estimate.Scale scale;
  private final double smallest;

  Measure(Estimate.Scale scale, double smallest) {
    this.scale = scale;
    this.smallest = smallest;
  }

  Estimate.Scale scale() {
    return scale;
  }

  /** Smallest effect of interest, above zero. */
  double smallest() {
    return smallest;
  }

  /** The value as it is shown. */
  double shown(double value) {
    return scale == Estimate.Scale.RATIO ? Math.exp(value) : value;
  }

  Interval shown(Interval interval) {
    return new Interval(shown(interval.lower()), shown(interval.upper()), interval.level());
  }

  /** The values on one side of no effect, as they are shown. */
  Band beyondNone(boolean up) {
    return up
        ? new Band(shown(0), Double.POSITIVE_INFINITY)
        : new Band(Double.NEGATIVE_INFINITY, shown(0));
  }

  /** The values within the smallest effect of interest, as they are shown. */
  Band aroundNone() {
    return new Band(shown(-smallest), shown(smallest));
  }

  /** The values below, or above, the smallest effect of interest, as they are shown. */
  Band within(boolean below) {
    return below
        ? new Band(Double.NEGATIVE_INFINITY, shown(smallest))
        : new Band(shown(-smallest), Double.POSITIVE_INFINITY);
  }

  /** Whether common causes can make a contrast where there is none. */
  boolean confounded() {
    return true;
  }

  /** About the risk ratio an effect stands for (VanderWeele and Ding 2017, table 2). */
  double riskRatio(double value, double base) {
    return (base + value) / base;
  }

  /** E-value of the bound nearer to no effect; 1 where the interval holds none. */
  double eValue(Interval interval, double base) {
    if (interval.contains(0)) {
      return 1;
    }
    double ratio = riskRatio(interval.lower() > 0 ? interval.lower() : interval.upper(), base);
    return Double.isFinite(ratio) && ratio > 0 ? EValue.of(ratio) : 1;
  }
}
