package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Optional;
import study.nocontact.analysis.statistics.ChiSquareResult;
import study.nocontact.analysis.statistics.HazardInterval;
import study.nocontact.analysis.statistics.MonotoneHazardTest;
import study.nocontact.analysis.statistics.NotEstimableException;
import study.nocontact.analysis.statistics.PiecewiseExponential;
import study.nocontact.analysis.statistics.PiecewiseHazard;
import study.nocontact.analysis.statistics.PoissonFit;
import study.nocontact.analysis.statistics.PoissonRegression;

/**
 * The change of the rate of events with each doubling of the time passed: Poisson regression of the
 * events in (0, 7], (7, 30], (30, 60], (60, 90], (90, 180], (180, 365] and later on the logarithm
 * of the time of the interval. Size is the number of events. Beside it, tests that the rates differ
 * and that they never rise.
 *
 * <p>The time of (a, b] is its identric mean, so that lengths with Weibull shape k give k - 1 for
 * the slope on ln t as long as k is near 1; the last interval ends with the longest length.
 *
 * <p>Misleads as the Weibull shape does: a mixture of people with constant rates shows a fall.
 *
 * @param timing reads the spells
 */
record RateTrend(Timing timing) implements Analysis {

  private static final PiecewiseExponential INTERVALS =
      PiecewiseExponential.withCuts(7, 30, 60, 90, 180, 365);

  private static final long LEAST_EVENTS = 10;
  private static final int DRAWS = 999;

  @Override
  public Measure measure() {
    return Measure.LOG_RATE_PER_DOUBLING;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Spells spells = Spells.of(selection, timing);
    long events = spells.events(cause -> cause > 0, Double.POSITIVE_INFINITY);
    if (events < LEAST_EVENTS) {
      return Optional.empty();
    }
    try {
      PoissonFit fit = trend(INTERVALS.fit(spells.lengths()), spells.longest());
      double perReport = selection.effectiveN() / selection.reports();
      Effect effect =
          Effect.normal(
              Measure.LOG_RATE_PER_DOUBLING,
              fit.coefficients()[1],
              fit.standardErrors()[1] * selection.inflation(),
              "poisson",
              new Effect.Counted(spells.reports(), events, events * perReport, events, 2),
              setting.look());
      return Optional.of(effect.withChecks(checks(spells, setting.seed())));
    } catch (NotEstimableException flat) {
      return Optional.empty();
    }
  }

  private static PoissonFit trend(PiecewiseHazard hazard, double longest) {
    int intervals = hazard.intervals().size();
    double[][] design = new double[intervals][];
    long[] events = new long[intervals];
    double[] offset = new double[intervals];
    for (int i = 0; i < intervals; i++) {
      HazardInterval interval = hazard.intervals().get(i);
      design[i] = new double[] {1, doublings(interval.from(), Math.min(interval.to(), longest))};
      events[i] = interval.observed().events();
      offset[i] = Math.log(interval.observed().exposure());
    }
    return PoissonRegression.withDefaults().fit(design, events, offset);
  }

  /** Binary logarithm of e times the identric mean. */
  private static double doublings(double from, double to) {
    double start = from == 0 ? 0 : from * Math.log(from);
    return (to * Math.log(to) - start) / (to - from) / Math.log(2);
  }

  private static List<Effect.Check> checks(Spells spells, long seed) {
    PiecewiseHazard hazard = INTERVALS.fit(spells.unweightedLengths());
    ChiSquareResult constant = hazard.constantTest();
    MonotoneHazardTest.Result falling =
        MonotoneHazardTest.withDefaults().withReplicates(DRAWS).test(hazard, seed);
    return List.of(
        new Effect.Check("constant_rate", "chi2", constant.statistic(), constant.pValue()),
        new Effect.Check("falling_rate", "LR", falling.statistic(), falling.pValue()));
  }

  @Override
  public Drawings drawings(Selection selection, Setting setting, Words words) {
    List<HazardInterval> windows =
        INTERVALS.fit(Spells.of(selection, timing).unweightedLengths()).intervals();
    return Drawings.of(
        new Rates(
            "rates",
            words.text("rates.title"),
            words.text("rates.unit"),
            windows.stream().map(RateTrend::window).toList()));
  }

  private static Rates.Window window(HazardInterval interval) {
    boolean open = Double.isInfinite(interval.to());
    return new Rates.Window(
        (int) interval.from(),
        open ? Integer.MAX_VALUE : (int) interval.to(),
        interval.observed().events(),
        interval.observed().exposure());
  }
}
