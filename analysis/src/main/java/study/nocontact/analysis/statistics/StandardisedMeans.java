package study.nocontact.analysis.statistics;

/**
 * Result of {@link GComputation}.
 *
 * @param means with influence-function errors: the covariates are a sample too, and the errors hold
 *     up when the variance of the outcome model is wrong
 * @param givenCovariates the same means with delta-method errors: the covariates are taken as fixed
 *     and the outcome model as true
 * @param treatedPeople number of treated people
 * @param untreatedPeople number of untreated people
 */
public record StandardisedMeans(
    AdjustedMeans means, AdjustedMeans givenCovariates, long treatedPeople, long untreatedPeople) {}
