package study.nocontact.analysis.claim;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import study.nocontact.analysis.statistics.PseudoValues;

/**
 * Whether one cause ends a spell by a day, other causes competing, as the pseudo-value of the
 * Aalen-Johansen estimate of the report's own group, so that groups may be followed for different
 * lengths of time. The mean of a group without covariates is that estimate. Spells start at 0.
 *
 * @param timing reads the spells
 * @param cause the cause
 * @param horizon the day
 */
record IncidenceOutcome(Timing timing, int cause, double horizon) implements MeanOutcome {

  @Override
  public boolean known(Report report) {
    return timing.of(report).isPresent();
  }

  @Override
  public Selection known(Selection selection) {
    return timing.known(selection);
  }

  @Override
  public double[] in(Selection group) {
    Coded<Spell> spells = spells(group);
    long[] counts = new long[spells.values().size()];
    for (int i = 0; i < group.size(); i++) {
      counts[spells.codes()[i]] += group.count(i);
    }
    int[] weighing = IntStream.range(0, counts.length).filter(each -> counts[each] > 0).toArray();
    List<Spell> some = IntStream.of(weighing).mapToObj(spells.values()::get).toList();
    double[] pseudo =
        PseudoValues.of(
                some.stream().mapToDouble(Spell::exit).toArray(),
                some.stream().mapToInt(Spell::event).toArray(),
                IntStream.of(weighing).mapToLong(each -> counts[each]).toArray())
            .incidence(cause, horizon);
    double[] bySpell = new double[counts.length];
    for (int each = 0; each < weighing.length; each++) {
      bySpell[weighing[each]] = pseudo[each];
    }
    return IntStream.of(spells.codes()).mapToDouble(each -> bySpell[each]).toArray();
  }

  /** What happened by the day; whatever came later is all the same. */
  private Coded<Spell> spells(Selection group) {
    return timing
        .in(group)
        .map(
            told -> {
              Spell spell = told.orElseThrow();
              return spell.exit() > horizon ? new Spell(0, Math.nextUp(horizon), 0) : spell;
            });
  }

  @Override
  public long events(Selection group) {
    return reports(group, spell -> spell.event() == cause);
  }

  @Override
  public long smallestCell(Selection group) {
    long seenThrough =
        reports(
            group, spell -> spell.exit() > horizon || !spell.censored() && spell.event() != cause);
    return Math.min(events(group), seenThrough);
  }

  private long reports(Selection group, Predicate<Spell> condition) {
    Coded<Spell> spells = spells(group);
    return group.at(i -> condition.test(spells.value(i))).reports();
  }

  @Override
  public boolean binary() {
    return false;
  }
}
