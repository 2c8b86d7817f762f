package study.nocontact.analysis.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
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
  public ToDoubleFunction<Report> in(Selection group) {
    Map<Spell, Long> counts = new LinkedHashMap<>();
    group.forEach(report -> counts.merge(spell(report), group.count(report), Long::sum));
    counts.values().removeIf(count -> count == 0);
    double[] values =
        PseudoValues.of(
                counts.keySet().stream().mapToDouble(Spell::exit).toArray(),
                counts.keySet().stream().mapToInt(Spell::event).toArray(),
                counts.values().stream().mapToLong(Long::longValue).toArray())
            .incidence(cause, horizon);
    Map<Spell, Double> bySpell = new HashMap<>();
    for (Spell spell : counts.keySet()) {
      bySpell.put(spell, values[bySpell.size()]);
    }
    return report -> bySpell.getOrDefault(spell(report), 0.);
  }

  /** What happened by the day; whatever came later is all the same. */
  private Spell spell(Report report) {
    Spell spell = timing.of(report).orElseThrow();
    return spell.exit() > horizon ? new Spell(0, Math.nextUp(horizon), 0) : spell;
  }

  @Override
  public long events(Selection group) {
    return group.where(report -> spell(report).event() == cause).reports();
  }

  @Override
  public long smallestCell(Selection group) {
    long seenThrough =
        group.where(report -> spell(report).exit() > horizon || decided(report)).reports();
    return Math.min(events(group), seenThrough);
  }

  private boolean decided(Report report) {
    int event = spell(report).event();
    return event != 0 && event != cause;
  }

  @Override
  public boolean binary() {
    return false;
  }
}
