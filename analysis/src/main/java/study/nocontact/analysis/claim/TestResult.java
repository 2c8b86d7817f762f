package study.nocontact.analysis.claim;

/**
 * The result of one test.
 *
 * @param id short name, unique within a finding
 * @param label what was tested
 * @param statistic name of the statistic
 * @param value its value
 * @param p p-value, never below 0 or above 1; Bayes factors have none and carry {@code null}
 * @param n how many reports it rests on
 */
public record TestResult(
    String id, String label, String statistic, double value, Double p, long n) {}
