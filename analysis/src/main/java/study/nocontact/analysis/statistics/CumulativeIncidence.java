package study.nocontact.analysis.statistics;

/**
 * Probability of one cause by a time.
 *
 * @param time the time
 * @param atRisk subjects at risk at that time
 * @param estimate probability of the cause by then
 * @param standardError infinitesimal-jackknife standard error
 * @param interval interval on the log scale, cut at 1; [0, 1] while the estimate is 0
 */
public record CumulativeIncidence(
    double time, long atRisk, double estimate, double standardError, Interval interval) {}
