package study.nocontact.analysis.statistics;

/**
 * A hazard ratio with its Wald interval and test.
 *
 * @param ratio exp of the log hazard ratio
 * @param interval interval, symmetric on the log scale
 * @param logRatio log hazard ratio
 * @param standardError of {@code logRatio}
 * @param z {@code logRatio} over its error
 * @param pValue two-sided, H0: the ratio is 1
 */
public record HazardRatio(
    double ratio,
    Interval interval,
    double logRatio,
    double standardError,
    double z,
    double pValue) {}
