package study.nocontact.analysis.claim;

import static study.nocontact.analysis.claim.BreakerOfSilence.BAND;
import static study.nocontact.analysis.claim.BreakerOfSilence.MINIMUM_N;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which verdict the numbers of C06 give.
 *
 * @param first what the share says by itself
 * @param weaknesses why a conclusive verdict would not hold up
 * @param clear whether the wide interval also lies in the band
 */
record BreakerRule(Verdict first, Set<Weakness> weaknesses, boolean clear) {

  /** Why a conclusive verdict would not hold up. */
  enum Weakness {
    SELECTION,
    RAKED,
    RETROSPECTIVE,
    PROSPECTIVE
  }

  private static final double LEAST_TIPPING = 1.5;

  static BreakerRule of(BreakerFigures figures) {
    boolean enough = figures.ended() >= MINIMUM_N;
    Verdict first = enough ? BAND.judge(figures.first()) : Verdict.NOT_ENOUGH_DATA;
    return new BreakerRule(
        first, weaknesses(figures, first), figures.first().wide().within(BAND.low(), BAND.high()));
  }

  private static Set<Weakness> weaknesses(BreakerFigures figures, Verdict first) {
    Set<Weakness> found = EnumSet.noneOf(Weakness.class);
    if (figures.tipping() < LEAST_TIPPING) {
      found.add(Weakness.SELECTION);
    }
    if (first.opposes(figures.verdict(BreakerVariation.RAKED))) {
      found.add(Weakness.RAKED);
    }
    if (first.opposes(figures.verdict(BreakerVariation.RETROSPECTIVE))) {
      found.add(Weakness.RETROSPECTIVE);
    }
    if (first.opposes(figures.verdict(BreakerVariation.PROSPECTIVE))) {
      found.add(Weakness.PROSPECTIVE);
    }
    return found;
  }

  boolean fragile() {
    return first.conclusive() && !weaknesses.isEmpty();
  }

  Verdict verdict() {
    return fragile() ? Verdict.INCONCLUSIVE : first;
  }

  String grade() {
    return verdict() == Verdict.SUPPORTED && clear ? "A" : "";
  }
}
