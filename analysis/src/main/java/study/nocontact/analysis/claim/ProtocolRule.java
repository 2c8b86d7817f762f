package study.nocontact.analysis.claim;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which verdict a protocol's effects give.
 *
 * @param first verdict before asking whether it holds up
 * @param repeated what the first primary test, the one that variations repeat, says by itself; the
 *     same as {@code first} where that is not conclusive
 * @param weaknesses why a conclusive verdict would not hold up
 * @param opposing variations that do not bear it out
 * @param clear whether every interval also clears the smallest effect of interest
 */
record ProtocolRule(
    Verdict first,
    Verdict repeated,
    Set<Weakness> weaknesses,
    Set<Variation> opposing,
    boolean clear) {

  /** Why a conclusive verdict would not hold up. */
  enum Weakness {
    SELECTION,
    CONFOUNDING
  }

  static final double LEAST_TIPPING = 1.5;

  static ProtocolRule of(ProtocolFigures figures, Double adjustedP) {
    Verdict first = figures.enough() ? verdict(figures, adjustedP) : Verdict.NOT_ENOUGH_DATA;
    Verdict repeated = first.conclusive() ? figures.firstAlone() : first;
    Set<Variation> opposing =
        figures.variations().entrySet().stream()
            .filter(entry -> entry.getKey().decisive())
            .filter(
                entry ->
                    repeated.conclusive()
                        && entry
                            .getValue()
                            .filter(effect -> figures.flips(entry.getKey(), effect))
                            .isPresent())
            .map(java.util.Map.Entry::getKey)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new ProtocolRule(first, repeated, weaknesses(figures, first), opposing, clear(figures));
  }

  private static Verdict verdict(ProtocolFigures figures, Double adjustedP) {
    Look look = figures.look();
    if (adjustedP == null || adjustedP >= look.level()) {
      return Verdict.INCONCLUSIVE;
    }
    List<ProtocolFigures.Tested> deciding = figures.deciding();
    boolean settled =
        figures.agrees()
            ? deciding.stream().allMatch(each -> each.rule().settles(each.effect(), look))
            : deciding.stream().anyMatch(each -> each.rule().settles(each.effect(), look));
    if (!settled) {
      return Verdict.INCONCLUSIVE;
    }
    return figures.agrees() ? Verdict.SUPPORTED : Verdict.CONTRADICTED;
  }

  private static Set<Weakness> weaknesses(ProtocolFigures figures, Verdict first) {
    Set<Weakness> found = EnumSet.noneOf(Weakness.class);
    if (!first.conclusive()) {
      return found;
    }
    for (ProtocolFigures.Tested tested : figures.deciding()) {
      if (tested.tippingOfTheInterval() < LEAST_TIPPING) {
        found.add(Weakness.SELECTION);
      }
      if (tested.rests() && tested.effect().eValue() < LEAST_TIPPING) {
        found.add(Weakness.CONFOUNDING);
      }
    }
    return found;
  }

  private static boolean clear(ProtocolFigures figures) {
    return figures.tested().stream().allMatch(each -> each.rule().clears(each.effect()));
  }

  boolean fragile() {
    return first.conclusive() && !(weaknesses.isEmpty() && opposing.isEmpty());
  }

  Verdict verdict() {
    return fragile() ? Verdict.INCONCLUSIVE : first;
  }

  String grade() {
    return verdict() == Verdict.SUPPORTED && clear ? "A" : "";
  }
}
