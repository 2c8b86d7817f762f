package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import study.nocontact.analysis.statistics.BrierSkill;
import study.nocontact.analysis.statistics.EventTimes;
import study.nocontact.analysis.statistics.KaplanMeier;
import study.nocontact.analysis.statistics.LogisticRegression;
import study.nocontact.analysis.statistics.NotEstimableException;

/**
 * By how much the Brier score of the base rate falls with forecasts from what is known at the start
 * of whether a cause comes by a day, in reports that the forecast was not learned from: 0 where
 * nothing is gained.
 *
 * <p>Those who were lost before are left out, and the others weighted by the inverse of the
 * probability to have been followed for as long as they were (Kaplan and Meier; Graf and others,
 * Statistics in Medicine 1999). The forecast is a logistic regression learned with the same weights
 * ({@link Folds}). The error takes weights, forecasts and base rate as given.
 *
 * <p>Misleads where those who are lost differ from those who are not, and says nothing of when
 * before the day the event comes: see {@link CrossValidatedConcordance} for that.
 *
 * @param timing when the event came, from the start on
 * @param cause the cause
 * @param by the day
 * @param known what is known at the start
 */
record CrossValidatedSkill(Timing timing, int cause, double by, Covariates known)
    implements Analysis {

  private static final long LEAST_EVENTS = 100;
  private static final double UNIT = 100;

  @Override
  public Measure measure() {
    return Measure.SKILL;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Selection timed = selection.where(report -> timing.of(report).isPresent());
    Selection seen = timed.where(this::seen);
    long events = seen.where(this::event).reports();
    if (events < LEAST_EVENTS || seen.reports() - events < LEAST_EVENTS) {
      return Optional.empty();
    }
    try {
      KaplanMeier followed = followed(timed);
      Forecast forecast = new Forecast(new ArrayList<>());
      for (Folds.Fold fold : Folds.of(seen, CrossValidatedConcordance.LEARNED, setting.seed())) {
        foretell(fold, followed, forecast);
      }
      BrierSkill skill = forecast.skill();
      return Effect.ifVarying(
          measure(),
          skill.estimate(),
          skill.standardError() * inflation(seen, followed) * seen.inflation(),
          "cross_validated_brier",
          new Effect.Counted(
              seen.reports(),
              events,
              events * seen.effectiveN() / seen.reports(),
              Math.min(events, seen.reports() - events),
              0),
          setting.look());
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  private Spell spell(Report report) {
    return timing.of(report).orElseThrow();
  }

  private boolean seen(Report report) {
    return spell(report).exit() > by || !spell(report).censored();
  }

  private boolean event(Report report) {
    return spell(report).event() == cause && spell(report).exit() <= by;
  }

  private KaplanMeier followed(Selection timed) {
    double[] exits =
        IntStream.range(0, timed.size()).mapToDouble(i -> spell(timed.report(i)).exit()).toArray();
    return KaplanMeier.of(
        EventTimes.of(
            exits, timed.codes(report -> spell(report).censored() ? 1 : 0), timed.counts()));
  }

  /** In hundredths, as counts have to be whole. */
  private long weight(Selection selection, Report report, KaplanMeier followed) {
    double until = Math.nextDown(Math.min(by, spell(report).exit()));
    return Math.round(UNIT * selection.count(report) / followed.survival(until));
  }

  /** By how much errors are too small because weights count as people, and differ. */
  private double inflation(Selection seen, KaplanMeier followed) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < seen.size(); i++) {
      Report report = seen.report(i);
      long count = seen.count(report);
      double weight = weight(seen, report, followed);
      sum += weight;
      squares += count == 0 ? 0 : weight * weight / count;
    }
    return Math.sqrt(squares / sum);
  }

  private void foretell(Folds.Fold fold, KaplanMeier followed, Forecast forecast) {
    Covariates usable = known.estimableIn(fold.others().where(this::event));
    Selection others = fold.others();
    double[] coefficients =
        LogisticRegression.withDefaults()
            .fit(
                design(others, usable),
                weights(others, followed, true),
                weights(others, followed, false))
            .coefficients();
    double[][] rows = design(fold.held(), usable);
    for (int i = 0; i < rows.length; i++) {
      double linear = 0;
      for (int j = 0; j < coefficients.length; j++) {
        linear += coefficients[j] * rows[i][j];
      }
      Report report = fold.held().report(i);
      long weight = weight(fold.held(), report, followed);
      forecast
          .told()
          .add(new Told(1 / (1 + Math.exp(-linear)), event(report) ? weight : 0, weight));
    }
  }

  private long[] weights(Selection selection, KaplanMeier followed, boolean eventsOnly) {
    return IntStream.range(0, selection.size())
        .mapToObj(selection::report)
        .mapToLong(report -> eventsOnly && !event(report) ? 0 : weight(selection, report, followed))
        .toArray();
  }

  private static double[][] design(Selection selection, Covariates covariates) {
    return IntStream.range(0, selection.size())
        .mapToObj(i -> new CovariateRow(covariates.row(selection.report(i))).after(1))
        .toArray(double[][]::new);
  }

  /** What one report was foretold, and what came of it. */
  private record Told(double chance, long events, long weight) {}

  /** All forecasts. */
  private record Forecast(List<Told> told) {
    BrierSkill skill() {
      return BrierSkill.of(
          told.stream().mapToDouble(Told::chance).toArray(),
          told.stream().mapToLong(Told::events).toArray(),
          told.stream().mapToLong(Told::weight).toArray());
    }
  }
}
