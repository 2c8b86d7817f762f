package study.nocontact.analysis.claim;

import static study.nocontact.analysis.claim.BreakerOfSilence.BAND;
import static study.nocontact.analysis.claim.BreakerOfSilence.HORIZON;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import study.nocontact.analysis.dataset.SilenceEnd;
import study.nocontact.analysis.statistics.AalenJohansen;
import study.nocontact.analysis.statistics.CumulativeIncidence;

/**
 * The numbers of C06; only for populations in which enough silences ended to be described.
 *
 * @param tally silences by length and end
 * @param curves cumulative incidence of each end
 * @param first share of the silences that ended which the side that was left broke
 * @param second probability that it breaks a silence by the horizon
 * @param variations the share found in other ways, empty where too few silences ended
 */
record BreakerFigures(
    BreakTally tally,
    AalenJohansen curves,
    Share first,
    Share second,
    Map<BreakerVariation, Optional<Share>> variations) {

  static BreakerFigures of(BreakerPopulation population, Look look) {
    BreakTally tally = BreakTally.of(population.main());
    AalenJohansen curves = AalenJohansen.of(tally.times());
    Map<BreakerVariation, Optional<Share>> variations = new EnumMap<>(BreakerVariation.class);
    for (BreakerVariation variation : BreakerVariation.values()) {
      variations.put(variation, variation.find(population, look));
    }
    return new BreakerFigures(
        tally,
        curves,
        Share.exact(tally.count(SilenceEnd.DUMPEE), tally.ended(), look),
        secondReading(curves, tally.all(), look),
        variations);
  }

  /** The probability that the side that was left, cause 1, breaks a silence by the horizon. */
  static Share secondReading(AalenJohansen curves, long n, Look look) {
    CumulativeIncidence wide = curves.at(1, HORIZON, look.coverage());
    CumulativeIncidence narrow = curves.at(1, HORIZON, look.equivalenceCoverage());
    return new Share(wide.estimate(), narrow.interval(), wide.interval(), "aalen_johansen", n);
  }

  long broken() {
    return tally.count(SilenceEnd.DUMPEE);
  }

  long ended() {
    return tally.ended();
  }

  double equivalenceP() {
    return BAND.equivalenceP(broken(), ended());
  }

  double tipping() {
    return BAND.tipping(first.value());
  }

  /** What one way of finding the share says by itself. */
  Verdict verdict(BreakerVariation variation) {
    return variations.get(variation).map(BAND::judge).orElse(Verdict.NOT_ENOUGH_DATA);
  }
}
