package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import study.nocontact.analysis.statistics.EventTimes;
import study.nocontact.analysis.statistics.KaplanMeier;
import study.nocontact.analysis.statistics.MallerZhou;
import study.nocontact.analysis.statistics.SurvivalEstimate;
import study.nocontact.analysis.statistics.SurvivalInterval;

/**
 * The probability that nothing has ended a spell by a day against a bound: Kaplan-Meier, with the
 * interval on the scale of ln(-ln S), whatever the cause of the end.
 *
 * <p>No verdict is read from it where fewer than a tenth are at risk at the day, or where events go
 * on so close to the end of the follow-up that a plateau cannot be told from its beginning (Maller
 * and Zhou's alpha above .05; not looked at where some come under observation late).
 *
 * @param timing reads the spells
 * @param horizon the day
 * @param bound what the probability is held against
 * @param counted whose number the claim's least n is counted in
 * @param followUpMatters whether follow-up that is too short keeps a verdict back
 */
record SurvivalAnalysis(
    Timing timing, double horizon, double bound, Predicate<Report> counted, boolean followUpMatters)
    implements Analysis {

  private static final long LEAST = 10;
  private static final double LEAST_AT_RISK = .10;
  private static final double LARGEST_ALPHA = .05;

  static SurvivalAnalysis of(Timing timing, double horizon, double bound) {
    return new SurvivalAnalysis(timing, horizon, bound, report -> true, true);
  }

  /** Counts only some reports towards the least n. */
  SurvivalAnalysis counting(Predicate<Report> some) {
    return new SurvivalAnalysis(timing, horizon, bound, some, followUpMatters);
  }

  /** The same for other spells. */
  SurvivalAnalysis with(Timing other) {
    return new SurvivalAnalysis(other, horizon, bound, counted, followUpMatters);
  }

  /** The same by another day. */
  SurvivalAnalysis by(double day) {
    return new SurvivalAnalysis(timing, day, bound, counted, followUpMatters);
  }

  /** The same on made-up ends, of which follow-up does not tell. */
  SurvivalAnalysis whateverTheFollowUp() {
    return new SurvivalAnalysis(timing, horizon, bound, counted, false);
  }

  @Override
  public Measure measure() {
    return Measure.PROPORTION;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Spells spells = Spells.of(selection, timing);
    long n = spells.reports();
    if (n < LEAST) {
      return Optional.empty();
    }
    KaplanMeier curve = KaplanMeier.of(spells.weighted());
    HorizonProbability found =
        new HorizonProbability(
            curve.survival(horizon), curve.standardError(horizon) * selection.inflation());
    long events = spells.events(cause -> cause > 0, horizon);
    EventTimes times = spells.times();
    long atRisk = times.atRisk(horizon);
    return Optional.of(
        new Effect(
                Measure.PROPORTION,
                found.survival(),
                found.interval(setting.look().coverage()),
                found.p(bound),
                1,
                "kaplan_meier",
                n,
                events,
                selection.where(counted).effectiveN(),
                Math.min(events, atRisk),
                0,
                Double.NaN,
                List.of())
            .withChecks(checks(times, spells.delayed())));
  }

  private List<Effect.Check> checks(EventTimes times, boolean delayed) {
    List<Effect.Check> checks = new ArrayList<>();
    double atRisk = (double) times.atRisk(horizon) / times.subjects();
    checks.add(
        new Effect.Check(
            "at_risk", "share", atRisk, null, followUpMatters && atRisk < LEAST_AT_RISK));
    if (!delayed && times.causes() > 0) {
      double alpha = MallerZhou.of(times).alpha();
      checks.add(
          new Effect.Check(
              "maller_zhou", "alpha", alpha, null, followUpMatters && alpha > LARGEST_ALPHA));
    }
    return checks;
  }

  @Override
  public Drawings drawings(Selection selection, Setting setting, Words words) {
    Spells spells = Spells.of(selection, timing);
    KaplanMeier curve = KaplanMeier.of(spells.times());
    List<Curve.Point> points = new ArrayList<>();
    for (int day : CurveDays.until(horizon)) {
      SurvivalEstimate at = curve.at(day, SurvivalInterval.LOG_LOG, setting.look().coverage());
      points.add(
          new Curve.Point(
              day,
              at.estimate(),
              at.interval().lower(),
              at.interval().upper(),
              at.atRisk(),
              spells.events(cause -> cause > 0, day)));
    }
    Curve.Line line = new Curve.Line(words.text("curve.survival"), points);
    return Drawings.of(
        new Curve(
            "survival",
            words.text("curve.title"),
            words.text("curve.time"),
            words.text("curve.value"),
            List.of(line)));
  }
}
