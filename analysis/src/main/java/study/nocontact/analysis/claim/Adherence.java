package study.nocontact.analysis.claim;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import study.nocontact.analysis.statistics.BaselineHazard;
import study.nocontact.analysis.statistics.CoxRegression;
import study.nocontact.analysis.statistics.LogisticFit;
import study.nocontact.analysis.statistics.LogisticRegression;
import study.nocontact.analysis.statistics.SurvivalRows;

/**
 * How likely reports with the same covariates were to have kept to a strategy up to a day: by
 * logistic regression of having begun in time, among those not decided before, and by Cox
 * regression of giving it up.
 */
final class Adherence {

  /** Fewer who give up are not modelled: leaving them out changes next to nothing. */
  private static final long LEAST = 20;

  private final Strategy strategy;
  private final Function<Report, Spell> outcome;
  private final Covariates begun;
  private final double[] begins;
  private final Covariates left;
  private final BaselineHazard hazard;

  private Adherence(
      Strategy strategy, Function<Report, Spell> outcome, Selection people, Covariates covariates) {
    this.strategy = strategy;
    this.outcome = outcome;
    Selection open = people.where(this::open);
    begun = covariates.estimableIn(open);
    begins = begins(open);
    Selection leaving = people.where(this::leaves);
    boolean rare = leaving.reports() < LEAST;
    left = rare ? Covariates.NONE : covariates.estimableIn(leaving);
    hazard = rare || left.names().isEmpty() ? null : hazard(people);
  }

  /**
   * Learns from people whose strategies are known.
   *
   * @throws study.nocontact.analysis.statistics.NotEstimableException if a model does not converge
   */
  static Adherence of(
      Strategy strategy, Function<Report, Spell> outcome, Selection people, Covariates covariates) {
    return new Adherence(strategy, outcome, people, covariates);
  }

  /** Whether nothing was decided by the day on which one has to have begun. */
  private boolean open(Report report) {
    return Math.min(outcome.apply(report).exit(), strategy.left(report)) > strategy.decidedOn();
  }

  private boolean leaves(Report report) {
    double day = strategy.left(report);
    return day < outcome.apply(report).exit() && day <= strategy.until(report);
  }

  private double[] begins(Selection open) {
    Predicate<Report> passes = strategy::passes;
    long passed = open.where(passes).reports();
    if (passed == open.reports()) {
      return new double[0];
    }
    AdjustedRows rows = AdjustedRows.of(open, List.of(), begun);
    AdjustedCells cells = AdjustedCells.of(rows, open, passes);
    LogisticFit fit =
        LogisticRegression.withDefaults().fit(cells.design(), cells.happened(), cells.counts());
    return fit.coefficients();
  }

  private BaselineHazard hazard(Selection people) {
    Selection watched = people.where(report -> watchedUntil(report) > 0);
    Coded<Double> exits = Coded.of(watched.numbers(this::watchedUntil));
    int[] leaves = watched.codes(report -> leaves(report) ? 1 : 0);
    Coded<CovariateRow> rows = left.in(watched);
    Cells cells = Cells.of(exits.codes(), leaves, rows.codes());
    return CoxRegression.withDefaults()
        .fit(
            SurvivalRows.of(
                    cells.numbers(exits::value),
                    IntStream.of(cells.first()).map(i -> leaves[i]).toArray(),
                    cells.each(i -> rows.value(i).values()))
                .withCounts(cells.sums(watched::count)))
        .baseline();
  }

  private double watchedUntil(Report report) {
    return Math.min(exit(report), strategy.until(report));
  }

  private double exit(Report report) {
    return outcome.apply(report).exit();
  }

  /** The probability to have kept to it until just before a day. */
  double until(Report report, double day) {
    double begun = day > strategy.decidedOn() ? begun(report) : 1;
    double kept =
        hazard == null ? 1 : Math.exp(-hazard.cumulative(Math.nextDown(day), 0, left.row(report)));
    return begun * kept;
  }

  private double begun(Report report) {
    if (begins.length == 0) {
      return 1;
    }
    double[] row = begun.row(report);
    double linear = begins[0];
    for (int j = 0; j < row.length; j++) {
      linear += begins[1 + j] * row[j];
    }
    return 1 / (1 + Math.exp(-linear));
  }
}
