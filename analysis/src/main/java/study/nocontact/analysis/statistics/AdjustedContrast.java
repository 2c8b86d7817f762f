package study.nocontact.analysis.statistics;

/**
 * Result of a method that models who was treated.
 *
 * @param means mean outcomes under both treatments, with their errors
 * @param overlap how well the two groups can be compared
 * @param treatedPeople number of treated people
 * @param untreatedPeople number of untreated people
 */
public record AdjustedContrast(
    AdjustedMeans means, Overlap overlap, long treatedPeople, long untreatedPeople) {}
