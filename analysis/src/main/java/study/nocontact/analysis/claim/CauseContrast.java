package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Optional;
import study.nocontact.analysis.statistics.ChiSquareResult;
import study.nocontact.analysis.statistics.CoxFit;
import study.nocontact.analysis.statistics.CoxRegression;
import study.nocontact.analysis.statistics.HazardRatio;
import study.nocontact.analysis.statistics.NotEstimableException;
import study.nocontact.analysis.statistics.ProportionalHazardsTest;

/**
 * The rate at which one cause ends spells over the rate at which another ends the same spells.
 * Every spell enters Cox's model twice, once at risk of either cause, with the cause as covariate
 * and one baseline for both (Lunn and McNeil 1995). As a spell has one end at most, the scores of
 * the two causes are not correlated and the model's own error holds. Size is the number of events
 * of both, the smallest cell that of the rarer one. Check: whether the ratio stays the same over
 * time, where reports are not weighted.
 *
 * <p>Misleads when one of the two kinds of end is likelier to be told.
 *
 * @param timing reads the spells
 * @param first the cause in question
 * @param second the cause it is compared with
 */
record CauseContrast(Timing timing, int first, int second) implements Analysis {

  private static final long LEAST_EVENTS = 10;

  /** Last day of the curves. */
  private static final int HORIZON = 365;

  /** The same for other spells. */
  CauseContrast with(Timing other) {
    return new CauseContrast(other, first, second);
  }

  @Override
  public Measure measure() {
    return Measure.LOG_HAZARD_RATIO;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Spells spells = Spells.of(selection, timing);
    long one = spells.events(cause -> cause == first, Double.POSITIVE_INFINITY);
    long other = spells.events(cause -> cause == second, Double.POSITIVE_INFINITY);
    if (Math.min(one, other) < 1 || one + other < LEAST_EVENTS) {
      return Optional.empty();
    }
    try {
      CoxFit fit = CoxRegression.withDefaults().fit(spells.stacked(first, second));
      HazardRatio ratio = fit.estimates().hazardRatio(0);
      double perReport = selection.effectiveN() / selection.reports();
      Effect.Counted counted =
          new Effect.Counted(
              spells.reports(), one + other, (one + other) * perReport, Math.min(one, other), 1);
      Effect effect =
          Effect.normal(
              measure(),
              ratio.logRatio(),
              ratio.standardError() * selection.inflation(),
              "stacked",
              counted,
              setting.look());
      boolean weighted = selection.inflation() > 1 + 1e-9;
      return Optional.of(weighted ? effect : effect.withChecks(List.of(change(fit))));
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  private static Effect.Check change(CoxFit fit) {
    ChiSquareResult change = ProportionalHazardsTest.withDefaults().test(fit, new int[] {0});
    return new Effect.Check("proportional_hazards", "chi2", change.statistic(), change.pValue());
  }

  @Override
  public Drawings drawings(Selection selection, Setting setting, Words words) {
    return new IncidenceAnalysis(timing, first, HORIZON, .5).drawings(selection, setting, words);
  }
}
