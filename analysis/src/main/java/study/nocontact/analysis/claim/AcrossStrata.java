package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import study.nocontact.analysis.statistics.Interval;
import study.nocontact.analysis.statistics.RandomEffects;

/**
 * An analysis of all reports, with how far its result holds in parts of them: the same is done in
 * every stratum, and the effects are pooled by random effects (DerSimonian and Laird).
 *
 * <p>Checks: the bound that lies beyond the effect in nine of ten further strata, towards no
 * effect; the share of strata with enough reports; Cochran's test that all strata agree. With fewer
 * than {@value #LEAST} such strata the bound rules nothing out: it is the largest value there is.
 *
 * <p>Misleads with few strata, between which the spread is hardly known.
 *
 * @param analysis the analysis of a difference of probabilities
 * @param strata parts that do not share reports
 */
record AcrossStrata(Analysis analysis, List<Predicate<Report>> strata) implements Analysis {

  private static final int LEAST = 3;
  private static final double TWO_SIDED_LEVEL = .8;

  @Override
  public Measure measure() {
    return analysis.measure();
  }

  @Override
  public Analysis estimateOnly() {
    return new AcrossStrata(analysis.estimateOnly(), strata);
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    return analysis.of(selection, setting).map(effect -> across(effect, selection, setting));
  }

  private Effect across(Effect whole, Selection selection, Setting setting) {
    List<Effect> found =
        strata.stream()
            .flatMap(part -> analysis.of(selection.where(part), setting).stream())
            .toList();
    List<Effect.Check> checks = new ArrayList<>(whole.checks());
    checks.add(new Effect.Check("strata", "share", (double) found.size() / strata.size(), null));
    double away = -Math.signum(whole.value());
    if (found.size() < LEAST) {
      checks.add(new Effect.Check(Effect.PREDICTION_BOUND, "bound", away, null));
      return whole.withChecks(checks);
    }
    RandomEffects pooled =
        RandomEffects.of(
            found.stream().mapToDouble(Effect::value).toArray(),
            found.stream().mapToDouble(Effect::standardError).toArray());
    Interval prediction = pooled.predictionInterval(TWO_SIDED_LEVEL);
    checks.add(
        new Effect.Check(
            Effect.PREDICTION_BOUND,
            "bound",
            away > 0 ? prediction.upper() : prediction.lower(),
            null));
    double below = pooled.probabilityBelowZero();
    checks.add(new Effect.Check("strata_agreeing", "P", away > 0 ? below : 1 - below, null));
    checks.add(
        new Effect.Check(
            "heterogeneity",
            "Q",
            pooled.heterogeneity().statistic(),
            pooled.heterogeneity().pValue()));
    return whole.withChecks(checks);
  }

  @Override
  public Drawings drawings(Selection selection, Setting setting, Words words) {
    return analysis.drawings(selection, setting, words);
  }
}
