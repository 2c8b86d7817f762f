package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import study.nocontact.analysis.statistics.Interval;
import study.nocontact.analysis.statistics.Tost;

/**
 * What one analysis found.
 *
 * @param measure what the value measures
 * @param value the estimate, on the measure's additive scale
 * @param interval its interval at the look's level
 * @param p two-sided p-value against the null value
 * @param equivalenceP larger p-value of the two one-sided tests that the value is within the
 *     smallest effect of interest of the null value
 * @param method key of the method's name
 * @param n reports it rests on
 * @param events events among them
 * @param size what the claim's least n is counted in: reports, those of the smaller group, events
 * @param smallestCell the least count in any cell that the analysis cannot do without
 * @param parameters parameters that events have to be enough for, 10 each; 0 where none
 * @param base outcome probability without the effect, or what else the measure asks for, for
 *     E-values; not a number where none
 * @param checks tests of the assumptions and what else belongs beside the estimate
 */
record Effect(
    Measure measure,
    double value,
    Interval interval,
    double p,
    double equivalenceP,
    String method,
    long n,
    long events,
    double size,
    long smallestCell,
    int parameters,
    double base,
    List<Check> checks) {

  /** Key of a check: the bound that the effect of nine in ten further strata keeps to. */
  static final String PREDICTION_BOUND = "prediction_bound";

  /**
   * Something beside the estimate.
   *
   * @param key key of its label
   * @param statistic name of the statistic
   * @param value its value
   * @param p p-value, {@code null} where there is none
   * @param disqualifies whether no verdict can be read from the estimate because of it; the reason
   *     has the key {@code inadequate.key} and the value, as a percentage, as argument
   */
  record Check(String key, String statistic, double value, Double p, boolean disqualifies) {

    /** One that leaves the estimate as it is. */
    Check(String key, String statistic, double value, Double p) {
      this(key, statistic, value, p, false);
    }
  }

  /** The numbers an analysis counted; see {@link Effect}. */
  record Counted(long n, long events, double size, long smallestCell, int parameters) {}

  /** An effect with a normal standard error, against zero. */
  static Effect normal(
      Measure measure, double value, double error, String method, Counted counted, Look look) {
    NormalDistribution normal = NormalDistribution.of(0, 1);
    double z = normal.inverseSurvivalProbability((1 - look.coverage()) / 2);
    Interval interval = new Interval(value - z * error, value + z * error, look.coverage());
    double p = Math.min(1, 2 * normal.survivalProbability(Math.abs(value) / error));
    double smallest = measure.smallest();
    return new Effect(
        measure,
        value,
        interval,
        p,
        Tost.test(value, error, -smallest, smallest).pValue(),
        method,
        counted.n(),
        counted.events(),
        counted.size(),
        counted.smallestCell(),
        counted.parameters(),
        Double.NaN,
        List.of());
  }

  /** The same; empty where the estimate has no error, as when all reports agree. */
  static Optional<Effect> ifVarying(
      Measure measure, double value, double error, String method, Counted counted, Look look) {
    return error > 0
        ? Optional.of(normal(measure, value, error, method, counted, look))
        : Optional.empty();
  }

  Effect withBase(double probability) {
    return new Effect(
        measure,
        value,
        interval,
        p,
        equivalenceP,
        method,
        n,
        events,
        size,
        smallestCell,
        parameters,
        probability,
        checks);
  }

  Effect withP(double other) {
    return new Effect(
        measure,
        value,
        interval,
        other,
        equivalenceP,
        method,
        n,
        events,
        size,
        smallestCell,
        parameters,
        base,
        checks);
  }

  Effect withInterval(Interval other, String how) {
    return new Effect(
        measure,
        value,
        other,
        p,
        equivalenceP,
        how,
        n,
        events,
        size,
        smallestCell,
        parameters,
        base,
        checks);
  }

  /** The same, holding back no verdict by its size. */
  Effect unsized() {
    return new Effect(
        measure,
        value,
        interval,
        p,
        equivalenceP,
        method,
        n,
        events,
        Double.POSITIVE_INFINITY,
        smallestCell,
        parameters,
        base,
        checks);
  }

  Effect withChecks(List<Check> more) {
    return new Effect(
        measure,
        value,
        interval,
        p,
        equivalenceP,
        method,
        n,
        events,
        size,
        smallestCell,
        parameters,
        base,
        List.copyOf(more));
  }

  /** Whether the data allow a verdict at all. */
  boolean adequate() {
    return checks.stream().noneMatch(Check::disqualifies);
  }

  Estimate estimate(String id, String label, Words words) {
    return new Estimate(
        id,
        label,
        measure.scale(),
        measure.shown(value),
        measure.shown(interval),
        words.method(method),
        n);
  }

  /** The standard error that the interval implies. */
  double standardError() {
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - interval.level()) / 2);
    return (interval.upper() - interval.lower()) / (2 * z);
  }

  static double upperTail(double z) {
    return NormalDistribution.of(0, 1).survivalProbability(z);
  }

  double eValue() {
    return measure.eValue(interval, base);
  }
}
