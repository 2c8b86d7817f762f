package study.nocontact.analysis.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A bump of flagged rows over a smooth curve, from a logistic regression with both.
 *
 * @param logOdds coefficient of the flag: the bump in log odds
 * @param logOddsError its standard error
 * @param logOddsInterval Wald interval for it
 * @param waldP two-sided p-value of {@code logOdds / logOddsError}; H0: no bump
 * @param likelihoodRatio likelihood-ratio test of the flag; H0: no bump
 * @param expected probability the smooth curve expects in the flagged rows, averaged over trials
 * @param difference the bump as a probability: with it minus {@code expected}; times 100 for
 *     percentage points
 * @param differenceError delta-method standard error of {@code difference}
 * @param differenceInterval Wald interval for {@code difference}
 */
public record BumpEstimate(
    double logOdds,
    double logOddsError,
    Interval logOddsInterval,
    double waldP,
    ChiSquareResult likelihoodRatio,
    double expected,
    double difference,
    double differenceError,
    Interval differenceInterval) {

  static BumpEstimate of(
      double[][] smooth,
      double[] flag,
      long[] successes,
      long[] trials,
      double[] offset,
      double level) {
    LogisticFit without = LogisticRegression.withDefaults().fit(smooth, successes, trials, offset);
    GroupedOutcome data = without.data().with(flag);
    LogisticFit fit =
        LogisticRegression.withDefaults()
            .fit(data.design(), data.successes(), data.trials(), data.offset());
    int last = fit.coefficients().length - 1;
    double logOdds = fit.coefficients()[last];
    double error = fit.standardErrors()[last];
    AverageBump bump = new AverageBump(fit, flag);
    return new BumpEstimate(
        logOdds,
        error,
        fit.interval(last, level),
        2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(logOdds / error)),
        fit.against(without),
        bump.expected(),
        bump.difference(),
        bump.standardError(),
        WaldInterval.PLAIN.of(bump.difference(), bump.standardError(), level));
  }
}
