package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import study.nocontact.analysis.statistics.AalenJohansen;
import study.nocontact.analysis.statistics.CumulativeIncidence;
import study.nocontact.analysis.statistics.EventTimes;
import study.nocontact.analysis.statistics.Interval;

/**
 * The probability that one cause ends a spell by a day against a bound, other causes competing:
 * Aalen-Johansen with the infinitesimal-jackknife error, its interval on the scale of ln(-ln(1 -
 * F)).
 *
 * <p>The cells it cannot do without are the events of the cause and those still at risk at the day,
 * unless everything has ended by then.
 *
 * @param timing reads the spells
 * @param cause the cause
 * @param horizon the day
 * @param bound what the probability is held against
 */
record IncidenceAnalysis(Timing timing, int cause, double horizon, double bound)
    implements Analysis {

  private static final long LEAST = 10;

  /** The same for other spells. */
  IncidenceAnalysis with(Timing other) {
    return new IncidenceAnalysis(other, cause, horizon, bound);
  }

  /** The same by another day. */
  IncidenceAnalysis by(double day) {
    return new IncidenceAnalysis(timing, cause, day, bound);
  }

  @Override
  public Measure measure() {
    return Measure.PROPORTION;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Spells spells = Spells.of(selection, timing);
    if (spells.reports() < LEAST) {
      return Optional.empty();
    }
    CumulativeIncidence found = AalenJohansen.of(spells.weighted()).at(cause, horizon);
    HorizonProbability free =
        new HorizonProbability(1 - found.estimate(), found.standardError() * selection.inflation());
    long events = spells.events(each -> each == cause, horizon);
    return Optional.of(
        new Effect(
            Measure.PROPORTION,
            1 - free.survival(),
            free.complement(setting.look().coverage()),
            free.p(1 - bound),
            1,
            "aalen_johansen_cloglog",
            spells.reports(),
            events,
            timing.known(selection).effectiveN(),
            Math.min(events, followed(spells)),
            0,
            Double.NaN,
            List.of()));
  }

  /** Those at risk at the day; where nothing is left to end, everybody. */
  private long followed(Spells spells) {
    EventTimes times = spells.times();
    boolean ended = spells.events(each -> each > 0, horizon) == spells.reports();
    return ended ? spells.reports() : times.atRisk(horizon);
  }

  @Override
  public Drawings drawings(Selection selection, Setting setting, Words words) {
    Spells spells = Spells.of(selection, timing);
    EventTimes times = spells.times();
    AalenJohansen curves = AalenJohansen.of(times);
    List<Curve.Line> lines =
        IntStream.rangeClosed(1, times.causes())
            .mapToObj(
                each ->
                    new Curve.Line(
                        words.text("curve.cause." + each), points(curves, each, spells, setting)))
            .toList();
    return Drawings.of(
        new Curve(
            "incidence",
            words.text("curve.title"),
            words.text("curve.time"),
            words.text("curve.value"),
            lines));
  }

  private List<Curve.Point> points(AalenJohansen curves, int line, Spells spells, Setting setting) {
    return IntStream.of(CurveDays.until(horizon))
        .mapToObj(
            day -> {
              CumulativeIncidence at = curves.at(line, day);
              Interval interval =
                  new HorizonProbability(1 - at.estimate(), at.standardError())
                      .complement(setting.look().coverage());
              return new Curve.Point(
                  day,
                  at.estimate(),
                  interval.lower(),
                  interval.upper(),
                  at.atRisk(),
                  spells.events(each -> each == line, day));
            })
        .toList();
  }
}
