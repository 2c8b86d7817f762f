package study.nocontact.analysis.claim;

import org.apache.commons.statistics.distribution.NormalDistribution;
import study.nocontact.analysis.statistics.Interval;
import study.nocontact.analysis.statistics.SurvivalInterval;

/**
 * The probability that something has not happened by a day, judged on the scale of ln(-ln S).
 *
 * @param survival the estimate
 * @param error its standard error
 */
record HorizonProbability(double survival, double error) {

  private static final double ROUNDING = 1e-12;

  /** Takes what differs from 0 or 1 by rounding only as 0 or 1. */
  HorizonProbability {
    survival = survival < ROUNDING ? 0 : survival > 1 - ROUNDING ? 1 : survival;
  }

  /** The interval; [0, 1] where the estimate is 0 or 1. */
  Interval interval(double level) {
    return SurvivalInterval.LOG_LOG.of(survival, error, level);
  }

  /** The interval for the opposite, that it has happened. */
  Interval complement(double level) {
    Interval interval = interval(level);
    return new Interval(1 - interval.upper(), 1 - interval.lower(), level);
  }

  /** Two-sided p-value of the estimate against a bound; 1 where the estimate is 0 or 1. */
  double p(double bound) {
    if (!(survival > 0 && survival < 1 && error > 0)) {
      return 1;
    }
    double distance = Math.log(-Math.log(survival)) - Math.log(-Math.log(bound));
    double z = distance * survival * -Math.log(survival) / error;
    return Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z)));
  }
}
