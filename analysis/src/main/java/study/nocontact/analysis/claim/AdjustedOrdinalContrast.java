package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import study.nocontact.analysis.statistics.ChiSquareResult;
import study.nocontact.analysis.statistics.NotEstimableException;
import study.nocontact.analysis.statistics.ProportionalOdds;
import study.nocontact.analysis.statistics.ProportionalOddsFit;

/**
 * How much likelier one of two groups gives higher answers in reports alike in the covariates: log
 * odds ratio of proportional-odds regression, the first group against the second, with a score test
 * of whether it is the same wherever the scale is cut.
 *
 * <p>Events are the reports beside the commonest answer. Misleads when the odds ratio differs
 * between cuts, and when covariates were changed by what is compared.
 *
 * @param arms the groups
 * @param answer the answer
 * @param covariates what the reports should be alike in
 * @param checked whether to test that the odds ratio is the same at every cut
 */
record AdjustedOrdinalContrast(Arms arms, Answer answer, Covariates covariates, boolean checked)
    implements Analysis {

  private static final long LEAST = 50;

  /** The last step of Newton’s method is squared in what is left of the error. */
  private static final ProportionalOdds FITTED =
      ProportionalOdds.withDefaults().withTolerance(1e-6);

  AdjustedOrdinalContrast(Arms arms, Answer answer, Covariates covariates) {
    this(arms, answer, covariates, true);
  }

  @Override
  public Measure measure() {
    return Measure.LOG_COMMON_ODDS_RATIO;
  }

  @Override
  public Analysis estimateOnly() {
    return new AdjustedOrdinalContrast(arms, answer, covariates, false);
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Selection both = selection.where(answer.known()).where(arms::either);
    Selection first = both.where(arms.first());
    long n = both.reports();
    long smaller = Math.min(first.reports(), n - first.reports());
    if (smaller < LEAST) {
      return Optional.empty();
    }
    OrdinalCells cells = OrdinalCells.of(both, arms, answer, covariates.estimableIn(both));
    if (cells.categories() < 2) {
      return Optional.empty();
    }
    try {
      ProportionalOddsFit fit = FITTED.fit(cells.design(), cells.category(), cells.count());
      double effective =
          Math.min(
              first.effectiveN(), both.where(report -> !arms.first().test(report)).effectiveN());
      double inflation = both.inflation();
      return Optional.of(
          Effect.normal(
                  measure(),
                  fit.coefficients()[0],
                  fit.standardErrors()[0] * inflation,
                  "proportional_odds",
                  new Effect.Counted(
                      n, n - cells.commonest(), effective, smaller, cells.parameters()),
                  setting.look())
              .withChecks(proportionality(fit, cells, inflation)));
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  /** Weights enlarge the statistic, and are taken out of it again. */
  private List<Effect.Check> proportionality(
      ProportionalOddsFit fit, OrdinalCells cells, double inflation) {
    if (!checked || cells.categories() < 3) {
      return List.of();
    }
    try {
      ChiSquareResult test = fit.proportionalityScoreTest(0);
      double statistic = test.statistic() / (inflation * inflation);
      double p = ChiSquaredDistribution.of(test.degreesOfFreedom()).survivalProbability(statistic);
      return List.of(new Effect.Check("proportional_odds", "chi_square", statistic, p));
    } catch (NotEstimableException sparse) {
      return List.of();
    }
  }

  @Override
  public Drawings drawings(Selection selection, Setting setting, Words words) {
    return new AnsweredScales(arms, answer).of(selection, words);
  }
}
