package study.nocontact.analysis.statistics;

/**
 * Standardised difference of a covariate, treated less untreated, in units of the root of the
 * average of the two unweighted variances (n - 1); beyond 0.1 it is commonly called imbalance.
 *
 * @param before among people as they are
 * @param after among people weighted by one over the probability of their treatment
 */
public record CovariateBalance(double before, double after) {}
