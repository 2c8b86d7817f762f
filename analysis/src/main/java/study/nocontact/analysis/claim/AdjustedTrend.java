package study.nocontact.analysis.claim;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import study.nocontact.analysis.statistics.LogisticFit;
import study.nocontact.analysis.statistics.LogisticRegression;
import study.nocontact.analysis.statistics.NotEstimableException;

/**
 * How the log odds of an outcome change per step of a score, at the same covariates: logistic
 * regression with a Wald test; without covariates close to the Cochran-Armitage test for trend.
 *
 * <p>Size is the effective n, events are the rarer outcome.
 *
 * <p>Misleads when the change is not the same at every step, and when something that moves both
 * score and outcome is not among the covariates.
 *
 * @param score the score; not a number for reports that do not count
 * @param outcome the outcome
 * @param covariates what is adjusted for
 * @param measure log odds per step, or log odds ratio of a score of 0 and 1
 */
record AdjustedTrend(
    ToDoubleFunction<Report> score, YesOrNo outcome, Covariates covariates, Measure measure)
    implements Analysis {

  private static final long LEAST = 20;

  /** Adjusted for everything, per step. */
  static AdjustedTrend of(ToDoubleFunction<Report> score, YesOrNo outcome) {
    return new AdjustedTrend(score, outcome, Covariates.ADJUSTMENT, Measure.LOG_ODDS_PER_STEP);
  }

  /** The same given other covariates. */
  AdjustedTrend given(Covariates others) {
    return new AdjustedTrend(score, outcome, others, measure);
  }

  /** The same for another outcome. */
  AdjustedTrend with(YesOrNo other) {
    return new AdjustedTrend(score, other, covariates, measure);
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Selection known =
        selection.where(
            report -> outcome.known(report) && !Double.isNaN(score.applyAsDouble(report)));
    long n = known.reports();
    long events = outcome.events(known);
    if (n < LEAST || events == 0 || events == n) {
      return Optional.empty();
    }
    Covariates used = covariates.estimableIn(known);
    try {
      LogisticFit fit = fit(known, used);
      if (!fit.converged()) {
        return Optional.empty();
      }
      long rarer = Math.min(events, n - events);
      Effect.Counted counted =
          new Effect.Counted(n, rarer, known.effectiveN(), rarer, used.names().size() + 1);
      return Optional.of(
          Effect.normal(
              measure,
              fit.coefficients()[1],
              fit.robustStandardErrors()[1] * known.inflation(),
              "logistic",
              counted,
              setting.look()));
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  private LogisticFit fit(Selection known, Covariates used) {
    double[] outcomes = outcome.in(known);
    Coded<Double> scores = Coded.of(known.numbers(score));
    Coded<CovariateRow> rows = used.in(known);
    Cells cells = Cells.of(scores.codes(), rows.codes());
    return LogisticRegression.withDefaults()
        .fit(
            cells.each(i -> design(scores.value(i), rows.value(i).values())),
            cells.sums(i -> Math.round(outcomes[i]) * known.count(i)),
            cells.sums(known::count));
  }

  /** Constant, score, covariates. */
  private static double[] design(double score, double[] covariates) {
    double[] row = new double[2 + covariates.length];
    row[0] = 1;
    row[1] = score;
    System.arraycopy(covariates, 0, row, 2, covariates.length);
    return row;
  }
}
