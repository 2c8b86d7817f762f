package study.nocontact.analysis.claim;

import java.util.Optional;
import java.util.function.Predicate;
import study.nocontact.analysis.statistics.BootstrapDistribution;
import study.nocontact.analysis.statistics.Mediation;
import study.nocontact.analysis.statistics.NotEstimableException;
import study.nocontact.analysis.statistics.TreatmentData;

/**
 * How much of the difference between two groups in an outcome goes with a step in between:
 * difference in the share of the step times its slope in a linear model of the outcome, with a
 * bootstrap standard error. Everything is yes or no, so that eight cells hold all reports.
 *
 * <p>Not adjusted: common causes of step and outcome are part of it, and what was asked at the same
 * time cannot say which came first.
 *
 * @param arms the groups
 * @param step what may lie in between
 * @param outcome what it may lead to
 */
record IndirectDifference(Arms arms, Predicate<Report> step, Predicate<Report> outcome)
    implements Analysis {

  private static final long LEAST = 10;
  private static final int CELLS = 8;

  @Override
  public Measure measure() {
    return Measure.RISK_DIFFERENCE;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Selection both = selection.where(arms::either);
    long one = both.where(arms.first()).reports();
    long other = both.reports() - one;
    if (Math.min(one, other) < LEAST) {
      return Optional.empty();
    }
    try {
      BootstrapDistribution indirect = indirect(both, setting.seed());
      long outcomes = both.where(outcome).reports();
      long smaller = Math.min(one, other);
      return Effect.ifVarying(
          measure(),
          indirect.estimate(),
          indirect.standardError() * both.inflation(),
          "bootstrap",
          new Effect.Counted(both.reports(), outcomes, smaller, smaller, 0),
          setting.look());
    } catch (NotEstimableException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Cells are numbered by group, step and outcome. */
  private BootstrapDistribution indirect(Selection both, long seed) {
    long[] count = new long[CELLS];
    both.forEach(
        report ->
            count[4 * bit(arms.first(), report) + 2 * bit(step, report) + bit(outcome, report)] +=
                both.count(report));
    int[] group = new int[CELLS];
    double[] between = new double[CELLS];
    double[] end = new double[CELLS];
    for (int cell = 0; cell < CELLS; cell++) {
      group[cell] = cell / 4;
      between[cell] = cell / 2 % 2;
      end[cell] = cell % 2;
    }
    TreatmentData data = TreatmentData.of(end, group, new double[CELLS][0], count);
    return Mediation.withDefaults().estimate(data, between, seed).indirect();
  }

  private static int bit(Predicate<Report> condition, Report report) {
    return condition.test(report) ? 1 : 0;
  }
}
