package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.statistics.BayesFactor;
import study.nocontact.analysis.statistics.LogisticFit;
import study.nocontact.analysis.statistics.LogisticRegression;
import study.nocontact.analysis.statistics.NaturalCubicSpline;
import study.nocontact.analysis.statistics.NotEstimableException;

/**
 * By how much the log odds of an outcome change per step of a scale in reports alike in the
 * covariates, by logistic regression.
 *
 * <p>Beside it, the Bayes factor of no change against a normal prior whose standard deviation is
 * 1.35 times the smallest change of interest, and the likelihood-ratio test of the straight line
 * against a natural cubic spline.
 *
 * @param scale the scale, which all reports must have answered
 * @param outcome what may happen
 * @param covariates what is adjusted for
 * @param checked whether to look at what is beside it
 */
record AdjustedLogOdds(
    Item<Integer> scale, Predicate<Report> outcome, Covariates covariates, boolean checked)
    implements Analysis {

  private static final long LEAST = 50;
  private static final int BENDS = 3;
  private static final double PRIOR = 1.35;

  /** The column of the scale, after the constant. */
  private static final int STEP = 1;

  @Override
  public Measure measure() {
    return Measure.LOG_ODDS_PER_STEP;
  }

  @Override
  public Analysis estimateOnly() {
    return new AdjustedLogOdds(scale, outcome, covariates, false);
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    long n = selection.reports();
    long events = selection.where(outcome).reports();
    if (Math.min(events, n - events) < LEAST) {
      return Optional.empty();
    }
    AdjustedRows rows = AdjustedRows.of(selection, List.of(r -> r.code(scale)), covariates);
    AdjustedCells cells = AdjustedCells.of(rows, selection, outcome);
    try {
      LogisticFit fit = fit(cells.design(), cells);
      if (!fit.converged()) {
        return Optional.empty();
      }
      double change = fit.coefficients()[STEP];
      double error = fit.standardErrors()[STEP] * selection.inflation();
      return Effect.ifVarying(
              measure(),
              change,
              error,
              "logistic_adjusted",
              new Effect.Counted(
                  n, events, selection.effectiveN(), Math.min(events, n - events), rows.width()),
              setting.look())
          .map(effect -> checked ? effect.withChecks(checks(fit, cells, effect)) : effect);
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  private static LogisticFit fit(double[][] design, AdjustedCells cells) {
    return LogisticRegression.withDefaults().fit(design, cells.happened(), cells.counts());
  }

  private List<Effect.Check> checks(LogisticFit line, AdjustedCells cells, Effect effect) {
    double prior = PRIOR * measure().smallest();
    double none = BayesFactor.normal(effect.value(), effect.standardError(), prior).forNull();
    List<Effect.Check> checks = new ArrayList<>();
    checks.add(new Effect.Check("bayes_factor_none", "bf01", none, null));
    bend(line, cells).ifPresent(checks::add);
    return checks;
  }

  private static Optional<Effect.Check> bend(LogisticFit line, AdjustedCells cells) {
    double[] steps = Arrays.stream(cells.design()).mapToDouble(row -> row[STEP]).toArray();
    NaturalCubicSpline spline =
        NaturalCubicSpline.withDegreesOfFreedom(BENDS, steps, cells.counts());
    if (spline.degreesOfFreedom() < 2) {
      return Optional.empty();
    }
    double[][] design = new double[steps.length][];
    Arrays.setAll(design, i -> bent(cells.design()[i], spline.basis(steps[i])));
    try {
      var test = fit(design, cells).against(line);
      return Optional.of(new Effect.Check("bend", "chi2", test.statistic(), test.pValue()));
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  /** A row with the basis in place of the scale. */
  private static double[] bent(double[] row, double[] basis) {
    double[] bent = Arrays.copyOf(row, row.length - 1 + basis.length);
    System.arraycopy(basis, 0, bent, STEP, basis.length);
    System.arraycopy(row, STEP + 1, bent, STEP + basis.length, row.length - STEP - 1);
    return bent;
  }
}
