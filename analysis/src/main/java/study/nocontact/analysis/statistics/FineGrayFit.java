package study.nocontact.analysis.statistics;

/**
 * A fitted Fine-Gray model; see {@link FineGray}.
 *
 * @param estimates log subdistribution hazard ratios with the sandwich covariance
 * @param baseline cumulative incidence for any covariates
 * @param logLikelihood log pseudo likelihood at the estimates; twice a difference of two is not
 *     chi-squared
 * @param nullLogLikelihood the same with all coefficients 0
 * @param events people with the cause
 * @param competing people with another cause
 * @param censored people without event
 * @param converged whether the last step was small enough
 * @param iterations steps taken
 */
public record FineGrayFit(
    LogHazardRatios estimates,
    SubdistributionBaseline baseline,
    double logLikelihood,
    double nullLogLikelihood,
    long events,
    long competing,
    long censored,
    boolean converged,
    int iterations) {}
