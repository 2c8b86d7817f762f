package study.nocontact.analysis.claim;

import java.util.Optional;
import java.util.OptionalDouble;
import study.nocontact.analysis.statistics.NotEstimableException;

/**
 * The rate at which one cause ends spells in one group over that in another, at the same
 * covariates. A report may come to belong to the first group on the way: until then its time counts
 * for the second, so that nobody has to last until then to be counted.
 *
 * <p>Size and events are the events of the cause, the smallest cell those of the group with fewer.
 * Check: whether the ratio stays the same over time (Grambsch and Therneau), where reports are not
 * weighted.
 *
 * <p>Misleads when something that moves both group and rate is not among the covariates.
 *
 * @param timing reads the spells
 * @param cause the cause
 * @param exposure from when on a report belongs to the first group
 * @param covariates what is adjusted for
 * @param model what rate is compared
 * @param checked whether to look at what it assumes
 */
record HazardContrast(
    Timing timing,
    int cause,
    Exposure exposure,
    Covariates covariates,
    HazardModel model,
    boolean checked)
    implements Analysis {

  private static final long LEAST_EVENTS = 10;

  /** Cause-specific, adjusted for everything. */
  static HazardContrast of(Timing timing, int cause, Exposure exposure) {
    return new HazardContrast(
        timing, cause, exposure, Covariates.ADJUSTMENT, HazardModel.CAUSE_SPECIFIC, true);
  }

  /** The same for another rate. */
  HazardContrast by(HazardModel other) {
    return new HazardContrast(timing, cause, exposure, covariates, other, checked);
  }

  /** The same for other spells. */
  HazardContrast with(Timing other) {
    return new HazardContrast(other, cause, exposure, covariates, model, checked);
  }

  /** The same given other covariates. */
  HazardContrast given(Covariates others) {
    return new HazardContrast(timing, cause, exposure, others, model, checked);
  }

  /** From a day on, among those without event until then, in the groups they belong to by then. */
  HazardContrast fromLandmark(double day) {
    Timing later =
        report ->
            timing
                .of(report)
                .flatMap(
                    spell -> Spell.of(Math.max(day, spell.entry()), spell.exit(), spell.event()));
    Exposure fixed =
        report -> {
          OptionalDouble from = exposure.from(report);
          return from.isEmpty() || from.getAsDouble() <= day
              ? from
              : OptionalDouble.of(Double.POSITIVE_INFINITY);
        };
    return new HazardContrast(later, cause, fixed, covariates, model, checked);
  }

  @Override
  public Measure measure() {
    return Measure.LOG_HAZARD_RATIO;
  }

  @Override
  public Analysis estimateOnly() {
    return new HazardContrast(timing, cause, exposure, covariates, model, false);
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Selection known = timing.known(exposure.known(selection));
    Covariates used = covariates.estimableIn(known);
    HazardCells cells = HazardCells.of(known, timing, exposure, used);
    long exposed = cells.events(cause, true);
    long others = cells.events(cause, false);
    if (Math.min(exposed, others) < 1 || exposed + others < LEAST_EVENTS) {
      return Optional.empty();
    }
    try {
      boolean unweighted = known.effectiveN() == known.reports();
      HazardModel.Found found = model.fit(cells.rows(), cause, checked && unweighted);
      Effect.Counted counted =
          new Effect.Counted(
              known.reports(),
              exposed + others,
              (exposed + others) * known.effectiveN() / known.reports(),
              Math.min(exposed, others),
              used.names().size() + 1);
      return Optional.of(
          Effect.normal(
                  measure(),
                  found.ratio().logRatio(),
                  found.ratio().standardError() * known.inflation(),
                  model.method(),
                  counted,
                  setting.look())
              .withChecks(found.checks()));
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }
}
