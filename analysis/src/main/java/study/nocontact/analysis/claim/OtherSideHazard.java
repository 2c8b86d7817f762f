package study.nocontact.analysis.claim;

import java.util.Optional;
import study.nocontact.analysis.dataset.SilenceEnd;
import study.nocontact.analysis.statistics.BumpEstimate;
import study.nocontact.analysis.statistics.CatchmentBinTest;
import study.nocontact.analysis.statistics.NotEstimableException;

/**
 * Discrete-time hazard of the side that ended the relationship breaking the silence.
 *
 * <p>A silence is at risk in a catchment bin when it reached the bin's first day under observation
 * and either outlasted the bin or ended in it; one that was going on in the middle of a bin is left
 * out there. The open last bin has no width and is left out.
 *
 * @param events silences broken by that side, by bin
 * @param atRisk silences at risk, by bin
 */
record OtherSideHazard(long[] events, long[] atRisk) {

  private static final int BINS = CatchmentBins.COUNT - 1;
  private static final long LEAST = 50;
  private static final long LEAST_EVENTS = 5;

  /** A silence nobody decided on counts from its seventh day. */
  private static final int ENTRY_UNLESS_DECIDED = 7;

  static OtherSideHazard of(Selection silences) {
    OtherSideHazard hazard = new OtherSideHazard(new long[BINS], new long[BINS]);
    silences
        .where(report -> report.left() || report.wasLeft())
        .forEach(report -> hazard.add(report.silence()));
    return hazard;
  }

  private void add(Silence silence) {
    int entry = silence.onPurpose() ? 0 : ENTRY_UNLESS_DECIDED;
    for (int bin = 0; bin < BINS && CatchmentBins.first(bin) <= silence.days(); bin++) {
      boolean outlasted = silence.days() > CatchmentBins.last(bin);
      if (entry <= CatchmentBins.first(bin) && (outlasted || silence.ended())) {
        atRisk[bin] += silence.reports();
        boolean event = !outlasted && silence.end() == SilenceEnd.DUMPER;
        events[bin] += event ? silence.reports() : 0;
      }
    }
  }

  /** How far the bin of 30 days stands out; empty where too few silences allow it. */
  Optional<Departure> departure(Look look) {
    long target = atRisk[CatchmentBins.TARGET];
    if (target < LEAST || events[CatchmentBins.TARGET] < LEAST_EVENTS) {
      return Optional.empty();
    }
    double[] logTimes = new double[BINS];
    double[] logWidths = new double[BINS];
    for (int bin = 0; bin < BINS; bin++) {
      logTimes[bin] = CatchmentBins.middle(bin);
      logWidths[bin] = Math.log(CatchmentBins.last(bin) - CatchmentBins.first(bin) + 1);
    }
    try {
      BumpEstimate fit =
          CatchmentBinTest.withDefaults()
              .withLevel(look.coverage())
              .test(logTimes, events, atRisk, logWidths, CatchmentBins.TARGET);
      return Optional.of(new Bump(fit, target, look).departure());
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }
}
