package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import study.nocontact.analysis.statistics.AdjustedMeans;
import study.nocontact.analysis.statistics.CovariateBalance;
import study.nocontact.analysis.statistics.InverseProbabilityWeighting;
import study.nocontact.analysis.statistics.NotEstimableException;
import study.nocontact.analysis.statistics.OutcomeModel;
import study.nocontact.analysis.statistics.Overlap;

/**
 * The probability of an outcome in one group less that in another, at the covariates of both
 * together.
 *
 * <p>Its size is the smaller group's effective n after weighting; the base for E-values is the
 * adjusted probability of the second group. Checks: the share of reports whose probability of being
 * in their group lies outside what both groups reach, the smaller effective n, and the largest
 * standardised difference of a covariate that weighting leaves.
 *
 * <p>Misleads when something that moves both group and outcome is not among the covariates.
 *
 * @param arms the groups
 * @param outcome what is compared
 * @param covariates what is adjusted for
 * @param estimator how
 */
record AdjustedDifference(
    Arms arms, MeanOutcome outcome, Covariates covariates, ContrastEstimator estimator)
    implements Analysis {

  private static final long LEAST = 20;

  /** Adjusted for everything, by both models. */
  static AdjustedDifference of(Arms arms, MeanOutcome outcome) {
    return new AdjustedDifference(
        arms, outcome, Covariates.ADJUSTMENT, ContrastEstimator.AUGMENTED);
  }

  /** The same by another method. */
  AdjustedDifference by(ContrastEstimator other) {
    return new AdjustedDifference(arms, outcome, covariates, other);
  }

  /** The same for another outcome. */
  AdjustedDifference with(MeanOutcome other) {
    return new AdjustedDifference(arms, other, covariates, estimator);
  }

  /** The same for other groups. */
  AdjustedDifference between(Arms others) {
    return new AdjustedDifference(others, outcome, covariates, estimator);
  }

  /** The same adjusted for other covariates. */
  AdjustedDifference given(Covariates others) {
    return new AdjustedDifference(arms, outcome, others, estimator);
  }

  @Override
  public Measure measure() {
    return Measure.RISK_DIFFERENCE;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Selection known = outcome.known(selection.where(arms::either));
    Selection first = known.where(arms.first());
    Selection second = known.where(arms.second());
    if (Math.min(first.reports(), second.reports()) < LEAST) {
      return Optional.empty();
    }
    try {
      ContrastCells cells = new ContrastCells();
      Covariates used = estimator.covariates(covariates).estimableIn(known);
      cells.add(first, 1, used, outcome.in(first));
      cells.add(second, 0, used, outcome.in(second));
      OutcomeModel model = outcome.binary() ? OutcomeModel.LOGISTIC : OutcomeModel.LINEAR;
      return effect(
          estimator.estimate(cells.data(outcome.binary()), model), first, second, used, setting);
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  private Optional<Effect> effect(
      ContrastEstimator.Found found,
      Selection first,
      Selection second,
      Covariates used,
      Setting setting) {
    AdjustedMeans means = found.means();
    double error = means.differenceError() * Math.max(first.inflation(), second.inflation());
    if (!(error > 0)) {
      return Optional.empty();
    }
    double size =
        Math.min(first.effectiveN() * found.firstLeft(), second.effectiveN() * found.secondLeft());
    Effect.Counted counted =
        new Effect.Counted(
            first.reports() + second.reports(),
            outcome.events(first) + outcome.events(second),
            size,
            Math.min(outcome.smallestCell(first), outcome.smallestCell(second)),
            used.names().size() + 1);
    return Optional.of(
        Effect.normal(
                measure(), means.difference(), error, estimator.method(), counted, setting.look())
            .withBase(means.untreated())
            .withChecks(checks(found, size)));
  }

  private static List<Effect.Check> checks(ContrastEstimator.Found found, double size) {
    List<Effect.Check> checks = new ArrayList<>();
    if (found.means().treated() > 0 && found.means().untreated() > 0) {
      checks.add(new Effect.Check("risk_ratio", "RR", found.means().ratio(), null));
    }
    found.weighted().ifPresent(weighted -> checks.addAll(checks(weighted.overlap(), size)));
    return checks;
  }

  private static List<Effect.Check> checks(Overlap overlap, double size) {
    double imbalance =
        overlap.balance().stream()
            .mapToDouble(CovariateBalance::after)
            .map(Math::abs)
            .max()
            .orElse(0);
    return List.of(
        new Effect.Check("outside_support", "share", overlap.outsideSupport(), null),
        new Effect.Check("effective_size", "n", size, null),
        new Effect.Check("imbalance", "d", imbalance, null));
  }

  @Override
  public Drawings drawings(Selection selection, Setting setting, Words words) {
    List<Curve> curves =
        outcome instanceof IncidenceOutcome incidence
            ? new ArmCurves(arms, incidence.timing(), incidence.cause(), incidence.horizon())
                .of(selection, setting, words)
            : List.of();
    return Drawings.of(curves, balance(selection, words));
  }

  /** How alike the groups are before and after weighting. */
  private List<Balance> balance(Selection selection, Words words) {
    Selection known = selection.where(report -> arms.either(report) && outcome.known(report));
    Covariates used = covariates.estimableIn(known);
    ContrastCells cells = new ContrastCells();
    Selection first = known.where(arms.first());
    Selection second = known.where(arms.second());
    cells.add(first, 1, used, new double[first.size()]);
    cells.add(second, 0, used, new double[second.size()]);
    try {
      Overlap overlap =
          InverseProbabilityWeighting.withDefaults().estimate(cells.data(false)).overlap();
      List<Balance.Row> rows = new ArrayList<>();
      for (int j = 0; j < used.names().size(); j++) {
        CovariateBalance each = overlap.balance().get(j);
        rows.add(
            new Balance.Row(used.names().get(j).replace('_', ' '), each.before(), each.after()));
      }
      String title =
          words.shared(
              "balance.title",
              words.shared("group." + arms.firstName()),
              words.shared("group." + arms.secondName()));
      return rows.isEmpty()
          ? List.of()
          : List.of(new Balance("balance", title, rows, known.reports()));
    } catch (NotEstimableException sparse) {
      return List.of();
    }
  }
}
