package study.nocontact.analysis.statistics;

/**
 * Fourteen rows of 32 people with everything rows can have; the R beside the tests calls them d.
 */
final class CoxExamples {

  static final double[] ENTRY = {0, 0, 1, 2, 0, 3, 0, 1, 0, 2, 4, 0, 0, 5};
  static final double[] EXIT = {3, 5, 5, 6, 6, 6, 8, 8, 9, 9, 9, 2, 7, 8};
  static final int[] EVENT = {1, 1, 0, 1, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1};
  static final double[][] COVARIATES = {
    {.5, 1}, {1.2, 0}, {-.3, 1}, {2, 1}, {.1, 0}, {1.5, 0}, {-1, 1},
    {.7, 0}, {0, 1}, {.4, 1}, {1.1, 0}, {.9, 0}, {-.6, 0}, {.2, 1}
  };
  static final long[] COUNT = {3, 1, 2, 4, 1, 2, 5, 2, 3, 1, 2, 1, 2, 3};
  static final double[] WEIGHT = {1, 1, 2, 1, .5, 2, 1, 1.5, 1, 1, 3, 1, 2, 1};
  static final int[] STRATUM = {1, 1, 2, 2, 1, 2, 1, 1, 2, 2, 1, 2, 1, 2};
  static final int[] CLUSTER = {1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7};

  private CoxExamples() {}

  static SurvivalRows rows() {
    return SurvivalRows.of(EXIT, EVENT, COVARIATES).withEntry(ENTRY).withCounts(COUNT);
  }
}
