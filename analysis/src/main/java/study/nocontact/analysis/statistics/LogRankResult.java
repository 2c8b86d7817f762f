package study.nocontact.analysis.statistics;

import java.util.List;

/**
 * What a log-rank test saw in each group, and its verdict.
 *
 * @param groups the groups in their order
 * @param variance covariance matrix of observed minus expected, K rows of K; each row sums to 0
 * @param test chi-squared with K - 1 degrees of freedom
 */
public record LogRankResult(List<Group> groups, List<List<Double>> variance, ChiSquareResult test) {

  /**
   * One group, over all strata.
   *
   * @param subjects number of subjects
   * @param events number of events
   * @param observed events, each with the weight of its time
   * @param expected the same were the hazards equal
   */
  public record Group(long subjects, long events, double observed, double expected) {}

  /** Keeps its own copies. */
  public LogRankResult {
    groups = List.copyOf(groups);
    variance = variance.stream().map(List::copyOf).toList();
  }

  /** Two-sided p-value, or for more than two groups that of any difference. */
  public double pValue() {
    return test.pValue();
  }
}
