package study.nocontact.analysis.statistics;

/**
 * One window of a scan.
 *
 * @param centre middle of the window
 * @param halfWidth the window reaches this far on either side, bounds included
 * @param successes successes in the window
 * @param trials trials in the window
 * @param likelihoodRatio likelihood-ratio chi-squared of the window, 1 degree of freedom; NaN where
 *     the curve cannot be fitted beside the window
 * @param score score chi-squared of the window, 1 degree of freedom
 */
public record BumpWindow(
    double centre,
    double halfWidth,
    long successes,
    long trials,
    double likelihoodRatio,
    double score) {}
