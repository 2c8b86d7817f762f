package study.nocontact.analysis.claim;

import java.util.Optional;
import java.util.function.Function;
import study.nocontact.analysis.statistics.Alternative;
import study.nocontact.analysis.statistics.CensoredTimes;
import study.nocontact.analysis.statistics.FrailtyFit;
import study.nocontact.analysis.statistics.GammaFrailtyWeibull;
import study.nocontact.analysis.statistics.NotEstimableException;
import study.nocontact.analysis.statistics.ShapeTest;
import study.nocontact.analysis.statistics.WeibullFit;
import study.nocontact.analysis.statistics.WeibullRegression;

/**
 * The Weibull shape of the lengths of spells, whatever ends them, against 1: below it the hazard
 * falls with time. The p-value is that of the likelihood-ratio test, of Wald's where reports are
 * weighted; the interval is Wald's on the logarithm. Size is the number of events.
 *
 * <p>Misleads when people differ: those whose spells are short leave first, and the hazard of the
 * rest falls without that of anybody falling. {@link #withinPeople} allows for that.
 *
 * @param timing reads the spells
 * @param lengths takes lengths from them
 * @param frailty whether people may differ in their hazard, as by a gamma distribution
 */
record ShapeAnalysis(Timing timing, Function<Spells, CensoredTimes> lengths, boolean frailty)
    implements Analysis {

  private static final long LEAST_EVENTS = 10;
  private static final double FINE_GROUPS = 1.05;
  private static final double COARSE_GROUPS = 1.2;

  /** A fitted shape, on the log scale. */
  private record Shape(double logShape, double error, ShapeTest test) {

    static Shape of(WeibullFit fit) {
      return new Shape(
          Math.log(fit.shape()), fit.logScaleStandardError(), fit.shapeTest(Alternative.TWO_SIDED));
    }

    static Shape of(FrailtyFit fit) {
      return new Shape(
          Math.log(fit.shape()), fit.logShapeStandardError(), fit.shapeTest(Alternative.TWO_SIDED));
    }
  }

  static ShapeAnalysis of(Timing timing) {
    return new ShapeAnalysis(timing, spells -> spells.grouped(FINE_GROUPS), false);
  }

  /** The same for other spells. */
  ShapeAnalysis with(Timing other) {
    return new ShapeAnalysis(other, lengths, frailty);
  }

  /** The same with lengths that people like to say known to lie around them only. */
  ShapeAnalysis betweenRoundNumbers() {
    return new ShapeAnalysis(timing, Spells::binned, frailty);
  }

  /** The shape for a person, where people differ. */
  ShapeAnalysis withinPeople() {
    return new ShapeAnalysis(timing, spells -> spells.grouped(COARSE_GROUPS), true);
  }

  @Override
  public Measure measure() {
    return Measure.LOG_SHAPE;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Spells spells = Spells.of(selection, timing);
    long events = spells.events(cause -> cause > 0, Double.POSITIVE_INFINITY);
    if (events < LEAST_EVENTS) {
      return Optional.empty();
    }
    try {
      Shape shape = shape(lengths.apply(spells));
      return Optional.of(effect(shape, events, spells.reports(), selection, setting.look()));
    } catch (NotEstimableException flat) {
      return Optional.empty();
    }
  }

  private Shape shape(CensoredTimes times) {
    return frailty
        ? Shape.of(GammaFrailtyWeibull.withDefaults().fit(times))
        : Shape.of(WeibullRegression.withDefaults().fit(times));
  }

  private Effect effect(Shape shape, long events, long n, Selection selection, Look look) {
    double inflation = selection.inflation();
    double perReport = selection.effectiveN() / selection.reports();
    Effect.Counted counted =
        new Effect.Counted(n, events, events * perReport, events, frailty ? 3 : 2);
    Effect effect =
        Effect.normal(
            Measure.LOG_SHAPE, shape.logShape(), shape.error() * inflation, "wald", counted, look);
    boolean weighted = inflation > 1 + 1e-9;
    return weighted ? effect : effect.withP(Math.min(1, shape.test().pValue()));
  }
}
