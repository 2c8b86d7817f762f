package study.nocontact.analysis.claim;

import java.util.Optional;
import java.util.function.Function;
import study.nocontact.analysis.statistics.CohenKappa;
import study.nocontact.analysis.statistics.NotEstimableException;

/**
 * How well two ratings agree beyond chance in one group less in another (Cohen's kappa).
 *
 * @param <E> what is rated
 * @param kinds all ratings there are
 * @param one first rating of a report
 * @param other second rating of a report
 * @param arms the groups
 */
record KappaDifference<E extends Enum<E>>(
    Class<E> kinds, Function<Report, E> one, Function<Report, E> other, Arms arms)
    implements Analysis {

  private static final long LEAST = 20;

  @Override
  public Measure measure() {
    return Measure.KAPPA_DIFFERENCE;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Selection first = selection.where(arms.first());
    Selection second = selection.where(arms.second());
    long smaller = Math.min(first.reports(), second.reports());
    if (smaller < LEAST) {
      return Optional.empty();
    }
    try {
      CohenKappa kappa = kappa(first);
      CohenKappa against = kappa(second);
      long n = first.reports() + second.reports();
      return Effect.ifVarying(
          measure(),
          kappa.estimate() - against.estimate(),
          Math.hypot(
              kappa.standardError() * first.inflation(),
              against.standardError() * second.inflation()),
          "kappa",
          new Effect.Counted(n, n, Math.min(first.effectiveN(), second.effectiveN()), smaller, 0),
          setting.look());
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  private CohenKappa kappa(Selection selection) {
    int size = kinds.getEnumConstants().length;
    long[][] table = new long[size][size];
    selection.forEach(
        report ->
            table[one.apply(report).ordinal()][other.apply(report).ordinal()] +=
                selection.count(report));
    return CohenKappa.of(table);
  }
}
