package study.nocontact.analysis.statistics;

/**
 * Probability of no event by a time.
 *
 * @param time the time
 * @param atRisk subjects at risk at that time
 * @param estimate probability of no event by then
 * @param standardError Greenwood's standard error
 * @param interval the interval asked for; [0, 1] where the estimate is 0 or 1
 */
public record SurvivalEstimate(
    double time, long atRisk, double estimate, double standardError, Interval interval) {}
