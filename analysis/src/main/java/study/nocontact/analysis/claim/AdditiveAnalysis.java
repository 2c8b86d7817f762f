package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import study.nocontact.analysis.statistics.AdditiveInteraction;
import study.nocontact.analysis.statistics.InteractionContrast;
import study.nocontact.analysis.statistics.NotEstimableException;
import study.nocontact.analysis.statistics.TwoProportions;

/**
 * By how much the probability of an outcome with two features differs from what each adds alone;
 * the relative excess risk (RERI) is a check beside it. Not adjusted.
 *
 * <p>Misleads when the groups differ in other ways.
 *
 * @param first one feature
 * @param second another
 * @param outcome the outcome
 */
record AdditiveAnalysis(Predicate<Report> first, Predicate<Report> second, YesOrNo outcome)
    implements Analysis {

  private static final long LEAST = 10;

  @Override
  public Measure measure() {
    return Measure.RISK_DIFFERENCE;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Selection known = selection.where(outcome::known);
    Selection with = known.where(first);
    Selection without = known.where(first.negate());
    long smallest = Math.min(smallest(with), smallest(without));
    if (smallest < LEAST) {
      return Optional.empty();
    }
    try {
      AdditiveInteraction found = AdditiveInteraction.of(groups(with), groups(without));
      InteractionContrast contrast = found.riskDifference();
      InteractionContrast excess = found.relativeExcessRisk();
      double error = contrast.standardError();
      Effect.Counted counted =
          new Effect.Counted(known.reports(), outcome.events(known), smallest, smallest, 0);
      return Optional.of(
          Effect.normal(measure(), contrast.estimate(), error, "delta", counted, setting.look())
              .withChecks(
                  List.of(
                      new Effect.Check(
                          "excess_risk", "RERI", excess.estimate(), excess.pValue()))));
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  private long smallest(Selection group) {
    return Math.min(group.where(second).reports(), group.where(second.negate()).reports());
  }

  /** Those with and without the second feature, at their effective numbers. */
  private TwoProportions groups(Selection group) {
    Selection with = group.where(second);
    Selection without = group.where(second.negate());
    return new TwoProportions(
        outcomes(with), Math.round(with.effectiveN()),
        outcomes(without), Math.round(without.effectiveN()));
  }

  private long outcomes(Selection group) {
    double[] outcomes = outcome.in(group);
    long with = 0;
    long all = 0;
    for (int i = 0; i < outcomes.length; i++) {
      with += outcomes[i] > 0 ? group.count(i) : 0;
      all += group.count(i);
    }
    return Math.round(group.effectiveN() * with / all);
  }
}
