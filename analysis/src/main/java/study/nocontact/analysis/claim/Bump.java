package study.nocontact.analysis.claim;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.statistics.distribution.NormalDistribution;
import study.nocontact.analysis.claim.ReunionTally.Count;
import study.nocontact.analysis.statistics.BayesFactor;
import study.nocontact.analysis.statistics.BumpEstimate;
import study.nocontact.analysis.statistics.CatchmentBinTest;
import study.nocontact.analysis.statistics.EValue;
import study.nocontact.analysis.statistics.Interval;
import study.nocontact.analysis.statistics.NotEstimableException;
import study.nocontact.analysis.statistics.WindowBumpTest;

/**
 * By how much the share back together at about 30 days departs from a smooth curve.
 *
 * @param fit the departure with its standard errors and intervals
 * @param n reports at about 30 days
 * @param look significance level
 */
record Bump(BumpEstimate fit, long n, Look look) {

  /** In log odds. */
  static final double PRIOR_SD = .35;

  private static final long LEAST = 50;
  private static final long LEAST_PER_OUTCOME = 5;

  /** In the catchment bin, against a quadratic in log time; empty where it cannot be estimated. */
  static Optional<Bump> inCatchmentBin(ReunionTally tally, Look look) {
    BinnedReunions bins = BinnedReunions.of(tally);
    CatchmentBinTest test = CatchmentBinTest.withDefaults().withLevel(look.coverage());
    return find(
        bins.target(),
        tally,
        look,
        () -> test.test(bins.logTimes(), bins.together(), bins.all(), CatchmentBins.TARGET));
  }

  /** In days 30 plus and minus {@code halfWidth}, against a spline in log time. */
  static Optional<Bump> inWindow(ReunionTally tally, int halfWidth, Look look) {
    Count within = tally.total(day -> Math.abs(day - 30) <= halfWidth);
    WindowBumpTest test =
        WindowBumpTest.withDefaults().withWindow(30, halfWidth).withLevel(look.coverage());
    DayCells days = DayCells.of(tally);
    return find(within, tally, look, () -> test.test(days.days(), days.together(), days.all()));
  }

  private static Optional<Bump> find(
      Count at, ReunionTally tally, Look look, Supplier<BumpEstimate> test) {
    boolean enough =
        tally.total().all() >= LEAST && Math.min(at.together(), at.apart()) >= LEAST_PER_OUTCOME;
    try {
      return enough ? Optional.of(new Bump(test.get(), at.all(), look)) : Optional.empty();
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  Departure departure() {
    return Departure.of(
        fit.difference(), fit.differenceInterval(), fit.differenceError(), "delta", n, look);
  }

  /** The departure where counts are weighted and errors are to be multiplied by a factor. */
  Departure departure(double inflation, long reports) {
    double error = fit.differenceError() * inflation;
    double reach =
        error * NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - look.coverage()) / 2);
    Interval interval =
        new Interval(fit.difference() - reach, fit.difference() + reach, look.coverage());
    return Departure.of(fit.difference(), interval, error, "delta", reports, look);
  }

  /** Two-sided p-value of no departure. */
  double p() {
    return fit.likelihoodRatio().pValue();
  }

  /** The margin above or below, in log odds, from what the curve expects. */
  double logOddsMargin(double margin) {
    return logit(fit.expected() + margin) - logit(fit.expected());
  }

  private static double logit(double p) {
    return Math.log(p / (1 - p));
  }

  /** How probable the departure is without any bump, against a bump of usual size. */
  BayesFactor bayesFactor() {
    return BayesFactor.normal(fit.logOdds(), fit.logOddsError(), PRIOR_SD);
  }

  /**
   * E-value of the bound of the interval nearer to no departure, as a risk ratio against what the
   * curve expects; 1 where the interval holds no departure.
   */
  double eValue() {
    Interval difference = fit.differenceInterval();
    double nearer = difference.lower() > 0 ? difference.lower() : difference.upper();
    double ratio = (fit.expected() + nearer) / fit.expected();
    return difference.contains(0) || ratio <= 0 ? 1 : EValue.of(ratio);
  }
}
