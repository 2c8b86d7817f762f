package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import study.nocontact.analysis.statistics.LinearRegression;
import study.nocontact.analysis.statistics.NotEstimableException;

/**
 * The difference of the means of two groups in reports alike in the {@link Covariates}, by linear
 * regression with robust errors.
 *
 * @param measure what the difference measures
 * @param arms the groups
 * @param outcome what the means are of; all reports must have it
 */
record AdjustedMeanDifference(Measure measure, Arms arms, ToDoubleFunction<Report> outcome)
    implements Analysis {

  private static final long LEAST = 50;

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Selection both = selection.where(arms::either);
    Selection first = both.where(arms.first());
    Selection second = both.where(arms.second());
    long smaller = Math.min(first.reports(), second.reports());
    if (smaller < LEAST) {
      return Optional.empty();
    }
    AdjustedRows rows =
        AdjustedRows.of(
            both, List.of(report -> arms.first().test(report) ? 1 : 0), Covariates.ADJUSTMENT);
    Coded<Double> outcomes = Coded.of(both.numbers(outcome));
    Cells cells = Cells.of(rows.cells().number(), outcomes.codes());
    try {
      LinearRegression fit =
          LinearRegression.of(
              cells.each(i -> rows.values()[rows.cells().number()[i]]),
              cells.numbers(outcomes::value),
              cells.sums(both::count));
      double size = Math.min(first.effectiveN(), second.effectiveN());
      return Effect.ifVarying(
          measure,
          fit.coefficients()[1],
          fit.robustStandardErrors()[1] * both.inflation(),
          "linear_adjusted",
          new Effect.Counted(both.reports(), both.reports(), size, smaller, rows.width()),
          setting.look());
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }
}
