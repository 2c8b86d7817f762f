package study.nocontact.analysis.claim;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import study.nocontact.analysis.statistics.CensoredConcordance;
import study.nocontact.analysis.statistics.CoxRegression;
import study.nocontact.analysis.statistics.NotEstimableException;
import study.nocontact.analysis.statistics.SurvivalRows;

/**
 * How well what is known at the start foretells who comes to an event first: Harrell's C less one
 * half, in reports that the forecast was not learned from.
 *
 * <p>The reports are dealt at random into five parts. For each part a Cox regression of the cause
 * is learned from the others, at most {@link #LEARNED} rows of them, and its linear predictor is
 * scored on the part; the estimate is the mean of the five. Its error takes the parts as
 * independent and the learned forecasts as given. Other causes censor.
 *
 * <p>Misleads as a statement that nothing could foretell the event: only that this model from these
 * answers does not.
 *
 * @param timing when the event came, from the start on
 * @param cause the cause
 * @param known what is known at the start
 */
record CrossValidatedConcordance(Timing timing, int cause, Covariates known) implements Analysis {

  static final int LEARNED = 4000;

  private static final long LEAST_EVENTS = 100;

  /** One part's agreement and the number of columns it was learned from. */
  private record Part(double concordance, double error, int columns) {}

  @Override
  public Measure measure() {
    return Measure.CONCORDANCE;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Selection timed = timing.known(selection);
    long n = timed.reports();
    long events = timed.where(this::event).reports();
    if (events < LEAST_EVENTS) {
      return Optional.empty();
    }
    try {
      Part[] parts = parts(timed, setting.seed());
      double sum = Arrays.stream(parts).mapToDouble(Part::concordance).sum();
      double squares = Arrays.stream(parts).mapToDouble(part -> Math.pow(part.error(), 2)).sum();
      OptionalInt columns = Arrays.stream(parts).mapToInt(Part::columns).max();
      return Effect.ifVarying(
          measure(),
          sum / Folds.PARTS - .5,
          Math.sqrt(squares) / Folds.PARTS * timed.inflation(),
          "cross_validated",
          new Effect.Counted(
              n, events, events * timed.effectiveN() / n, events, columns.orElseThrow()),
          setting.look());
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  private boolean event(Report report) {
    return timing.of(report).orElseThrow().event() == cause;
  }

  private Part[] parts(Selection timed, long seed) {
    return Folds.of(timed, LEARNED, seed).stream()
        .map(fold -> part(fold.others(), fold.held()))
        .toArray(Part[]::new);
  }

  private Part part(Selection others, Selection held) {
    Covariates usable = known.estimableIn(others.where(this::event));
    if (usable.names().isEmpty()) {
      return new Part(.5, 0, 0);
    }
    double[] weights =
        CoxRegression.withDefaults()
            .fit(
                SurvivalRows.of(exits(others), events(others), columns(others, usable))
                    .withCounts(others.counts()))
            .estimates()
            .coefficients();
    double[] scores = held.numbers(report -> dot(usable.row(report), weights));
    CensoredConcordance found =
        CensoredConcordance.of(scores, exits(held), events(held), held.counts());
    return new Part(found.estimate(), found.standardError(), weights.length);
  }

  private static double dot(double[] row, double[] weights) {
    double sum = 0;
    for (int j = 0; j < row.length; j++) {
      sum += row[j] * weights[j];
    }
    return sum;
  }

  private static double[][] columns(Selection selection, Covariates covariates) {
    return IntStream.range(0, selection.size())
        .mapToObj(i -> covariates.row(selection.report(i)))
        .toArray(double[][]::new);
  }

  private double[] exits(Selection selection) {
    return selection.numbers(report -> timing.of(report).orElseThrow().exit());
  }

  private int[] events(Selection selection) {
    return selection.codes(report -> event(report) ? 1 : 0);
  }
}
