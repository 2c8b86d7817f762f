package study.nocontact.analysis.claim;

import java.util.Optional;
import study.nocontact.analysis.statistics.ProportionEquivalence;
import study.nocontact.analysis.statistics.RiskDifferenceInterval;
import study.nocontact.analysis.statistics.TwoProportions;

/**
 * Back together among silences on purpose that lasted until day 30, by whether they were planned
 * for a fixed time. Starting at a landmark keeps those who were back together before it out of both
 * groups.
 *
 * @param plannedTogether back together among those planned for a fixed time
 * @param planned all of them
 * @param openTogether back together among the others
 * @param open all of them
 */
record PlanLandmark(long plannedTogether, long planned, long openTogether, long open) {

  private static final int DAY = 30;
  private static final long LEAST = 50;
  private static final long LEAST_PER_OUTCOME = 5;

  static PlanLandmark of(Selection silences) {
    Selection reached = silences.where(report -> report.silence().days() >= DAY);
    Selection planned = reached.where(report -> report.silence().hadFixedLength());
    Selection open = reached.where(report -> report.silence().hadNoFixedLength());
    return new PlanLandmark(
        planned.where(Report::backTogether).reports(),
        planned.reports(),
        open.where(Report::backTogether).reports(),
        open.reports());
  }

  /** Planned less not planned; empty where too few silences allow it. */
  Optional<Departure> departure(Look look) {
    long fewest = Math.min(plannedTogether, openTogether);
    if (Math.min(planned, open) < LEAST || fewest < LEAST_PER_OUTCOME) {
      return Optional.empty();
    }
    TwoProportions groups = new TwoProportions(plannedTogether, planned, openTogether, open);
    double p =
        ProportionEquivalence.FARRINGTON_MANNING
            .test(groups, -Departure.MARGIN, Departure.MARGIN)
            .pValue();
    return Optional.of(
        new Departure(
            groups.riskDifference(),
            RiskDifferenceInterval.NEWCOMBE.of(groups, look.coverage()),
            p,
            "newcombe",
            planned + open,
            look));
  }
}
