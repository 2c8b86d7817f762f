package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import study.nocontact.analysis.statistics.CoxRegression;
import study.nocontact.analysis.statistics.HazardRatio;
import study.nocontact.analysis.statistics.NotEstimableException;
import study.nocontact.analysis.statistics.SurvivalRows;

/**
 * The rate of {@link HazardContrast} as a sequence of trials, one per week: whoever is still under
 * observation at its end and had not changed group before it is compared by whether they changed
 * during it, from then on and whatever they do later. Cox regression with a baseline of its own per
 * trial, errors by person.
 *
 * <p>Misleads as {@link HazardContrast} does. Those who change later count as not changing, so that
 * the ratio is nearer to one.
 *
 * @param timing reads the spells
 * @param cause the cause
 * @param exposure from when on a report belongs to the first group
 * @param covariates what is adjusted for
 * @param trials how many
 */
record SequentialTrials(
    Timing timing, int cause, Exposure exposure, Covariates covariates, int trials)
    implements Analysis {

  private static final int WEEK = 7;
  private static final long LEAST_EVENTS = 10;

  /** Somebody in one of the trials. */
  private record Entrant(
      int person, int trial, Spell spell, boolean changed, CovariateRow row, double weight) {}

  @Override
  public Measure measure() {
    return Measure.LOG_HAZARD_RATIO;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Selection known = timing.known(exposure.known(selection));
    List<Entrant> entrants = entrants(known);
    long changed = events(entrants, true);
    long others = events(entrants, false);
    if (Math.min(changed, others) < 1 || changed + others < LEAST_EVENTS) {
      return Optional.empty();
    }
    try {
      HazardRatio ratio =
          CoxRegression.withDefaults().fit(rows(entrants)).robustEstimates().hazardRatio(0);
      Effect.Counted counted =
          new Effect.Counted(
              entrants.stream().mapToInt(Entrant::person).distinct().count(),
              changed + others,
              changed + others,
              Math.min(changed, others),
              0);
      return Optional.of(
          Effect.normal(
              measure(),
              ratio.logRatio(),
              ratio.standardError(),
              "sequential_trials",
              counted,
              setting.look()));
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  private List<Entrant> entrants(Selection known) {
    Covariates used = covariates.estimableIn(known);
    List<Entrant> entrants = new ArrayList<>();
    int[] people = {0};
    known.forEach(
        report -> {
          long reports = known.cases().count(report.row());
          double weight = (double) known.count(report) / reports;
          for (long copy = 0; copy < reports && weight > 0; copy++) {
            add(report, people[0]++, new CovariateRow(used.row(report)), weight, entrants);
          }
        });
    return entrants;
  }

  private void add(
      Report report, int person, CovariateRow row, double weight, List<Entrant> entrants) {
    Spell spell = timing.of(report).orElseThrow();
    OptionalDouble from = exposure.from(report);
    for (int trial = 1; trial <= trials; trial++) {
      double start = WEEK * trial;
      boolean changedBefore = trial > 1 && from.orElseThrow() <= start - WEEK;
      if (spell.entry() > start || spell.exit() <= start || changedBefore) {
        continue;
      }
      Spell left = new Spell(start, spell.exit(), spell.event());
      boolean changed = from.orElseThrow() <= start;
      entrants.add(new Entrant(person, trial, left, changed, row, weight));
    }
  }

  /** Events of the cause; an event counts in every trial in which it comes. */
  private long events(List<Entrant> entrants, boolean changed) {
    return entrants.stream()
        .filter(entrant -> entrant.changed() == changed && entrant.spell().event() == cause)
        .count();
  }

  private SurvivalRows rows(List<Entrant> entrants) {
    return SurvivalRows.of(
            entrants.stream().mapToDouble(entrant -> entrant.spell().exit()).toArray(),
            entrants.stream().mapToInt(entrant -> entrant.spell().event()).toArray(),
            entrants.stream()
                .map(entrant -> entrant.row().after(entrant.changed() ? 1 : 0))
                .toArray(double[][]::new))
        .withEntry(entrants.stream().mapToDouble(entrant -> entrant.spell().entry()).toArray())
        .withStrata(entrants.stream().mapToInt(Entrant::trial).toArray())
        .withClusters(entrants.stream().mapToInt(Entrant::person).toArray())
        .withWeights(entrants.stream().mapToDouble(Entrant::weight).toArray())
        .censoringAllBut(cause);
  }
}
